import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Command, CommandNotFoundError, type CommandResult } from '../../src/process.ts'
import { type ConnectOptions, registryConnector } from '../../src/registry/connect-registry.ts'
import { HostileInternet } from '../fakes/registry/hostile-internet.ts'
import { rejectionMessage } from '../rejection-message.ts'

const registry = 'registry.example'
const secret = 'top-secret-1'
let directory: string
let file: string
let internet: HostileInternet
let commands: Command[]

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'docker-config-'))
  file = join(directory, 'config.json')
  internet = await HostileInternet.open()
  commands = []
})
afterEach(async () => {
  await internet.close()
  await rm(directory, { recursive: true })
})

type Reply = Partial<CommandResult> | Error

/** @param reply what `docker-credential-…` says. */
function connector(reply: Reply = {}, options: Partial<ConnectOptions> = {}) {
  return registryConnector({
    fetch: internet.fetch,
    retry: { attempts: 1, firstDelay: 1, maxDelay: 1, sleep: async () => {} },
    dockerConfigFile: file,
    runCommand: async command => {
      commands.push(command)
      if (reply instanceof Error) throw reply
      return { exitCode: 0, stdout: '', stderr: '', ...reply }
    },
    ...options,
  })
}

/** The header by which the client makes itself known at a registry that asks for name and password. */
async function shownTo(name: string, connect: ReturnType<typeof connector>): Promise<string | undefined> {
  const origin = name === 'docker.io' ? 'https://registry-1.docker.io' : `https://${name}`
  internet.on(origin, /./, { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } })
  const client = await connect({ registry: name, path: 'a/b' })
  await client.send({ method: 'GET', target: 'manifests/x', access: 'pull' })
  const header = internet.seen(origin).at(-1)?.headers.authorization
  return header === undefined ? undefined : Buffer.from(header.slice(6), 'base64').toString()
}

const config = (content: unknown) => writeFile(file, JSON.stringify(content))
const base64 = (text: string) => Buffer.from(text).toString('base64')
const answer = { stdout: JSON.stringify({ ServerURL: registry, Username: 'robot', Secret: secret }) }

describe('31 a login in config.json', () => {
  test.each([
    [{ auths: { [registry]: { auth: base64('robot:a:b') } } }, 'robot:a:b'],
    [{ auths: { [`https://${registry}/`]: { auth: base64('robot:padded\0\0') } } }, 'robot:padded'],
    [{ auths: { [registry]: { username: 'u', password: 'p' } } }, 'u:p'],
    [{ auths: { 'other.example': { auth: base64('robot:a') } } }, undefined],
    [{ auths: { [registry]: {} } }, undefined],
    [{ auths: null, credHelpers: null, credsStore: '' }, undefined],
    [{}, undefined],
  ])('%j is used for its registry only', async (content, expected) => {
    await config(content)
    expect(await shownTo(registry, connector())).toBe(expected)
    expect(commands).toEqual([])
  })

  test('of Docker Hub is found under the address of its first API', async () => {
    await config({ auths: { 'https://index.docker.io/v1/': { auth: base64('robot:hub') } } })
    expect(await shownTo('docker.io', connector())).toBe('robot:hub')
  })

  test('may be missing', async () => {
    expect(await shownTo(registry, connector())).toBeUndefined()
  })

  test('has a lower priority than the inputs and a higher one than the environment', async () => {
    await config({ auths: { [registry]: { auth: base64('docker:d') } } })
    const mine = { registry, credentials: { username: 'mine', password: 'm' } }
    expect(await shownTo(registry, connector({}, { login: mine }))).toBe('mine:m')
    expect(await shownTo(registry, connector({}, { fallback: mine }))).toBe('docker:d')
    expect(await shownTo('other.example', connector({}, { login: mine, fallback: mine }))).toBeUndefined()
    await config({})
    expect(await shownTo(registry, connector({}, { fallback: mine }))).toBe('mine:m')
  })

  test('that is an identity token is not sent as a password to the registry', async () => {
    await config({ auths: { [registry]: { auth: base64('robot:'), identitytoken: secret } } })
    expect(await shownTo(registry, connector())).toBeUndefined()
  })

  test.each([
    ['{', 'is not JSON: run `docker logout` and `docker login` again'],
    ['"top-secret-1"', 'is malformed: (top): expected an object'],
    ['{"auths":"top-secret-1"}', 'is malformed: auths: expected an object'],
    [
      '{"auths":{"registry.example":"top-secret-1"}}',
      'is malformed: auths.registry.example: expected an object',
    ],
    ['{"auths":{"registry.example":{"auth":["top-secret-1"]}}}', 'expected a string'],
    [
      '{"auths":{"registry.example":{"auth":"dG9wLXNlY3JldC0x"}}}',
      'the entry of registry.example: "auth" is not',
    ],
    ['{"credHelpers":"top-secret-1"}', 'is malformed: credHelpers: expected an object'],
    ['{"credsStore":["top-secret-1"]}', 'is malformed: credsStore: expected a string'],
  ])('malformed as %s', async (content, said) => {
    await writeFile(file, content)
    const message = await rejectionMessage(connector()({ registry, path: 'a' }))
    expect(message).toContain(file)
    expect(message).toContain(said)
    expect(message).not.toContain(secret)
  })

  test('that is a directory', async () => {
    const message = await rejectionMessage(
      connector({}, { dockerConfigFile: directory })({ registry, path: 'a' }),
    )
    expect(message).toContain(`${directory} cannot be read: `)
  })
})

describe('31 a credential helper', () => {
  test.each([
    [{ credHelpers: { [registry]: 'vault' }, credsStore: 'other' }, 'docker-credential-vault'],
    [{ credHelpers: { 'other.example': 'other' }, credsStore: 'vault' }, 'docker-credential-vault'],
    [{ credsStore: 'vault', auths: { [registry]: {} } }, 'docker-credential-vault'],
  ])('of %j is asked with the registry on its standard input', async (content, program) => {
    await config(content)
    expect(await shownTo(registry, connector(answer))).toBe(`robot:${secret}`)
    expect(commands).toMatchObject([{ file: program, args: ['get'], input: registry, timeout: 30_000 }])
  })

  test('of a registry may be switched off', async () => {
    await config({
      credHelpers: { [registry]: '' },
      credsStore: 'vault',
      auths: { [registry]: { auth: base64('a:b') } },
    })
    expect(await shownTo(registry, connector(answer))).toBe('a:b')
    expect(commands).toEqual([])
  })

  test('is called for Docker Hub with the name that Docker stores it under, and once for all repositories', async () => {
    await config({ credsStore: 'vault' })
    const connect = connector(answer)
    expect(await shownTo('docker.io', connect)).toBe(`robot:${secret}`)
    expect(await shownTo('docker.io', connect)).toBe(`robot:${secret}`)
    expect(commands.map(({ input }) => input)).toEqual(['https://index.docker.io/v1/'])
  })

  test.each([
    { exitCode: 1, stdout: 'credentials not found in native keychain\n' },
    { exitCode: 1, stderr: 'credentials not found in native keychain' },
    { stdout: '{"ServerURL":"","Username":"","Secret":""}' },
  ])('without a login (%j) means anonymous, or the login in the file itself', async reply => {
    await config({ credsStore: 'vault' })
    expect(await shownTo(registry, connector(reply))).toBeUndefined()
    await config({ credsStore: 'vault', auths: { [registry]: { auth: base64('a:b') } } })
    expect(await shownTo(registry, connector(reply))).toBe('a:b')
  })

  test('that keeps an identity token', async () => {
    await config({ credsStore: 'vault' })
    const stdout = JSON.stringify({ Username: '<token>', Secret: secret })
    const masked: string[] = []
    const connect = connector({ stdout }, { mask: text => void masked.push(text) })
    expect(await shownTo(registry, connect)).toBeUndefined()
    expect(masked).toEqual([secret])
  })

  test.each<[string, Reply, string]>([
    [
      'missing',
      new CommandNotFoundError('docker-credential-vault'),
      'is not installed: install it, or remove it',
    ],
    ['failing', { exitCode: 2, stdout: secret, stderr: secret }, 'failed (exit code 2): run `echo'],
    ['printing garbage', { stdout: `the secret is ${secret}` }, 'did not return JSON with "Username"'],
    ['printing other JSON', { stdout: `{"Secret":5,"Username":"${secret}"}` }, 'did not return JSON'],
    ['printing nothing', { stdout: '' }, 'did not return JSON'],
    ['hanging', { isTimedOut: true, exitCode: 1 }, 'did not respond within 30 s: unlock its keychain'],
  ])('%s: one sentence that names helper and file, and no secret', async (_name, reply, said) => {
    await config({ credsStore: 'vault' })
    const message = await rejectionMessage(connector(reply)({ registry, path: 'a' }))
    expect(message).toContain(
      `the credential helper docker-credential-vault, which ${file} names for ${registry}`,
    )
    expect(message).toContain(said)
    expect(message).not.toContain(secret)
    expect(message.split('\n')).toHaveLength(1)
  })

  test.each(['../../evil', 'a b', '-x', 'a;b', 'a/b'])('named %p is not run', async name => {
    await config({ credsStore: name })
    const message = await rejectionMessage(connector(answer)({ registry, path: 'a' }))
    expect(message).toBe(
      `${file} names the credential helper ${JSON.stringify(name)}, which is not the name of a program`,
    )
    expect(commands).toEqual([])
  })

  test('that failed is called again the next time', async () => {
    await config({ credsStore: 'vault' })
    let isLocked = true
    const connect = registryConnector({
      fetch: internet.fetch,
      retry: { attempts: 1, firstDelay: 1, maxDelay: 1, sleep: async () => {} },
      dockerConfigFile: file,
      runCommand: async () => ({
        exitCode: isLocked ? 1 : 0,
        stderr: '',
        stdout: isLocked ? '' : answer.stdout,
      }),
    })
    expect(await rejectionMessage(connect({ registry, path: 'a' }))).toContain('failed (exit code 1)')
    isLocked = false
    expect(await shownTo(registry, connect)).toBe(`robot:${secret}`)
  })
})
