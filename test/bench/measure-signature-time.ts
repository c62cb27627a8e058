/** Measures the processor time of verifying a bundle. A new process is used, so that the time includes compiling the code. */
import { fileURLToPath } from 'node:url'
import { bundleVerifier } from '../../src/sigstore/bundle-verifier.ts'
import { fetchTrustedRoot } from '../../src/sigstore/trusted-root.ts'
import type { Sigstore } from '../fakes/sigstore/sigstore.ts'
import { run } from '../host/command.ts'

interface Input {
  readonly bundle: unknown
  readonly mirror: string
  readonly root: string
}

/** Returns the processor time in milliseconds. @throws Error if the bundle is invalid. */
export async function measureSignatureTime({ instance }: Sigstore, bundle: unknown): Promise<number> {
  const root = Buffer.from(instance.root ?? []).toString('base64')
  const input = JSON.stringify({ bundle, mirror: instance.mirror, root } satisfies Input)
  const { stdout } = await run(process.execPath, [fileURLToPath(import.meta.url)], { input })
  return Number(stdout)
}

async function measure({ bundle, mirror, root }: Input): Promise<number> {
  const { tmpdir } = await import('node:os')
  const readUrl = async (url: string) => {
    const response = await fetch(url)
    return response.status === 404 ? undefined : new Uint8Array(await response.arrayBuffer())
  }
  const instance = { mirror, root: Buffer.from(root, 'base64'), fulcio: mirror, rekor: mirror }
  const trustedRoot = await fetchTrustedRoot(instance, { readUrl, temporaryDirectory: tmpdir() })
  const before = process.cpuUsage()
  bundleVerifier(trustedRoot)(bundle)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { json } = await import('node:stream/consumers')
  process.stdout.write(String(await measure((await json(process.stdin)) as Input)))
}
