import { join } from 'node:path'
import { run } from './command.ts'

/**
 * Adds the certificate authority of a registry to the Docker engine of this machine.
 *
 * @param authority PEM file of the authority that signed the registry's certificate.
 * @returns a function that removes the authority.
 * @see https://docs.docker.com/engine/security/certificates/
 */
export async function trustForDocker(host: string, authority: string): Promise<() => Promise<void>> {
  const folder = `/etc/docker/certs.d/${host}`
  await runAsRoot('install', '-D', '--mode=644', authority, join(folder, 'ca.crt'))
  return () => runAsRoot('rm', '--recursive', '--force', folder)
}

async function runAsRoot(program: string, ...args: string[]): Promise<void> {
  const isRoot = process.getuid?.() === 0
  await run(isRoot ? program : 'sudo', isRoot ? args : ['-n', program, ...args], { env: process.env })
}
