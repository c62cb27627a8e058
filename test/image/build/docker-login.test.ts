import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type DockerLogins, withDockerLogin } from '../../../src/image/build/docker-login.ts'
import type { Command } from '../../../src/process.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'docker-login-'))
})
afterEach(() => rm(root, { recursive: true }))

const login = (registry: string, password = `of ${registry}`) => ({
  registry,
  credentials: { username: 'robot', password },
})
const auth = (registry: string) => ({ auth: Buffer.from(`robot:of ${registry}`).toString('base64') })

/**
 * Runs Docker with the logins.
 *
 * @param helper Output of `docker-credential-… get`, or undefined if the helper has no login.
 * @returns the configuration that Docker reads, and the calls of the credential helper.
 */
async function readConfig(content: string | undefined, logins: DockerLogins, helper?: string) {
  if (content !== undefined) await writeFile(join(root, 'config.json'), content)
  const helperCalls: string[] = []
  let config: unknown
  const runCommand = async ({ file, env, input = '' }: Command) => {
    if (file !== 'docker') {
      helperCalls.push(`${file} ${input}`)
      const stdout = helper ?? 'credentials not found in native keychain\n'
      return { exitCode: helper === undefined ? 1 : 0, stdout, stderr: '' }
    }
    const directory = env?.DOCKER_CONFIG
    if (directory !== undefined) config = JSON.parse(await readFile(join(directory, 'config.json'), 'utf8'))
    return { exitCode: 0, stdout: '', stderr: '' }
  }
  const services = {
    ...{ runCommand, onInterruption: () => () => {} },
    ...{ dockerConfigDirectory: root, temporaryDirectory: root },
  }
  await withDockerLogin(logins, services, run => run({ file: 'docker', args: [] }))
  expect((await readdir(root)).filter(name => name.startsWith('docker-config-'))).toEqual([])
  return { config, helperCalls }
}

test("uses the workflow's token if the credential store has no login for the registry", async () => {
  const { config, helperCalls } = await readConfig('{"credsStore":"ecr-login"}', {
    fallback: login('ghcr.io'),
  })
  expect(helperCalls).toEqual(['docker-credential-ecr-login ghcr.io'])
  expect(config).toEqual({
    credsStore: 'ecr-login',
    auths: { 'ghcr.io': auth('ghcr.io') },
    credHelpers: { 'ghcr.io': '' },
  })
})

test("prefers a login from the credential store over the workflow's token", async () => {
  const helperOutput = '{"Username":"person","Secret":"of a person"}'
  const { config } = await readConfig(
    '{"credsStore":"desktop"}',
    { fallback: login('ghcr.io') },
    helperOutput,
  )
  expect(config).toBeUndefined()
})

test('adds both logins for an image in one registry and a cache in another', async () => {
  const logins = { login: login('quay.io'), fallback: login('ghcr.io') }
  expect((await readConfig(undefined, logins)).config).toMatchObject({
    auths: { 'quay.io': auth('quay.io'), 'ghcr.io': auth('ghcr.io') },
  })
  const sameRegistry = { login: login('ghcr.io'), fallback: login('ghcr.io', 'of the workflow') }
  expect((await readConfig(undefined, sameRegistry)).config).toMatchObject({
    auths: { 'ghcr.io': auth('ghcr.io') },
  })
})

test('keeps other Docker settings, accepts an empty file and rejects a malformed file', async () => {
  const logins = { login: login('docker.io') }
  const settings = {
    currentContext: 'far',
    auths: { 'a.io': { auth: 'YTpi' } },
    credHelpers: { 'b.io': 'b' },
  }
  const dockerHub = 'https://index.docker.io/v1/'
  expect((await readConfig(JSON.stringify(settings), logins)).config).toEqual({
    currentContext: 'far',
    auths: { 'a.io': { auth: 'YTpi' }, [dockerHub]: auth('docker.io') },
    credHelpers: { 'b.io': 'b', [dockerHub]: '' },
  })
  expect((await readConfig('\n', logins)).config).toMatchObject({ auths: { [dockerHub]: auth('docker.io') } })
  await expect(readConfig('{"auths":{},}', logins)).rejects.toThrow(
    `${join(root, 'config.json')} is not JSON: run \`docker logout\``,
  )
})
