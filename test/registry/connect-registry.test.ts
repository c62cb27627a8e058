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

/** Returns a connector to the hostile registry. @param reply result of `docker-credential-…`. */
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

/** Returns the login that the client sends to a registry with Basic authentication. */
async function sentLogin(name: string, connect: ReturnType<typeof connector>): Promise<string | undefined> {
  const origin = name === 'docker.io' ? 'https://registry-1.docker.io' : `https://${name}`
  internet.on(origin, /./, { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } })
  const client = await connect({ registry: name, path: 'a/b' })
  await client.send({ method: 'GET', target: 'manifests/x', access: 'pull' })
  const header = internet.received(origin).at(-1)?.headers.authorization
  return header === undefined ? undefined : Buffer.from(header.slice(6), 'base64').toString()
}

const writeConfig = (content: unknown) => writeFile(file, JSON.stringify(content))
const base64 = (text: string) => Buffer.from(text).toString('base64')
const response = { stdout: JSON.stringify({ ServerURL: registry, Username: 'robot', Secret: secret }) }

describe('fault 31: login in config.json', () => {
  test.each([
    [{ auths: { [registry]: { auth: base64('robot:a:b') } } }, 'robot:a:b'],
    [{ auths: { [`https://${registry}/`]: { auth: base64('robot:padded\0\0') } } }, 'robot:padded'],
    [{ auths: { [registry]: { username: 'u', password: 'p' } } }, 'u:p'],
    [{ auths: { 'other.example': { auth: base64('robot:a') } } }, undefined],
    [{ auths: { [registry]: {} } }, undefined],
    [{ auths: null, credHelpers: null, credsStore: '' }, undefined],
    [{}, undefined],
  ])('uses the login in %j for its registry only', async (content, expected) => {
    await writeConfig(content)
    expect(await sentLogin(registry, connector())).toBe(expected)
    expect(commands).toEqual([])
  })

  test('finds the login of Docker Hub under the URL of its version 1 API', async () => {
    await writeConfig({ auths: { 'https://index.docker.io/v1/': { auth: base64('robot:hub') } } })
    expect(await sentLogin('docker.io', connector())).toBe('robot:hub')
  })

  test.each(['index.docker.io', 'docker.io', 'registry-1.docker.io'])(
    'finds the login of Docker Hub under %s',
    async key => {
      await writeConfig({ auths: { [key]: { auth: base64('robot:hub') } } })
      expect(await sentLogin('docker.io', connector())).toBe('robot:hub')
    },
  )

  test.each([
    [{ [`http://${registry}`]: { auth: base64('robot:a') } }, 'robot:a'],
    [{ [`https://${registry}`]: { auth: base64('robot:a') } }, 'robot:a'],
    [
      { [`https://${registry}/`]: { auth: base64('robot:b') }, [registry]: { auth: base64('robot:a') } },
      'robot:a',
    ],
    [{ [registry]: { username: 'u', auth: base64('robot:a') } }, 'robot:a'],
    [{ [registry]: { password: 'p', auth: base64('robot:a') } }, 'robot:a'],
    [{ [registry]: { username: 'u', password: 'p', auth: base64('robot:a') } }, 'u:p'],
    [{ [registry]: { auth: base64('r:\0a\0b\0') } }, 'r:\0a\0b'],
    [{ [registry]: { auth: base64('r:') } }, 'r:'],
  ])('selects one of the logins in %j', async (auths, expected) => {
    await writeConfig({ auths })
    expect(await sentLogin(registry, connector())).toBe(expected)
  })

  test('rejects an entry without a username, and names the file and the key', async () => {
    await writeConfig({ auths: { [`https://${registry}`]: { auth: base64(':password') } } })
    expect(await rejectionMessage(connector()({ registry, path: 'a' }))).toBe(
      `${file}, the entry of https://${registry}: "auth" is not the base64 of "name:password": run \`docker login\` again`,
    )
  })

  test('treats an empty file as a file without logins', async () => {
    await writeFile(file, ' \n')
    expect(await sentLogin(registry, connector())).toBeUndefined()
  })

  test('connects without a login when the file does not exist', async () => {
    expect(await sentLogin(registry, connector())).toBeUndefined()
  })

  test('prefers the inputs over the file, and the file over the environment', async () => {
    await writeConfig({ auths: { [registry]: { auth: base64('docker:d') } } })
    const login = { registry, credentials: { username: 'mine', password: 'm' } }
    expect(await sentLogin(registry, connector({}, { login }))).toBe('mine:m')
    expect(await sentLogin(registry, connector({}, { fallback: login }))).toBe('docker:d')
    expect(await sentLogin('other.example', connector({}, { login, fallback: login }))).toBeUndefined()
    await writeConfig({})
    expect(await sentLogin(registry, connector({}, { fallback: login }))).toBe('mine:m')
  })

  test('does not send an identity token to the registry as a password', async () => {
    await writeConfig({ auths: { [registry]: { auth: base64('robot:'), identitytoken: secret } } })
    expect(await sentLogin(registry, connector())).toBeUndefined()
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
  ])('rejects the malformed file %s', async (content, expected) => {
    await writeFile(file, content)
    const message = await rejectionMessage(connector()({ registry, path: 'a' }))
    expect(message).toContain(file)
    expect(message).toContain(expected)
    expect(message).not.toContain(secret)
  })

  test('rejects a directory in place of the file', async () => {
    const message = await rejectionMessage(
      connector({}, { dockerConfigFile: directory })({ registry, path: 'a' }),
    )
    expect(message).toContain(`${directory} cannot be read (`)
  })
})

describe('fault 31: credential helper', () => {
  test.each([
    [{ credHelpers: { [registry]: 'vault' }, credsStore: 'other' }, 'docker-credential-vault'],
    [{ credHelpers: { 'other.example': 'other' }, credsStore: 'vault' }, 'docker-credential-vault'],
    [{ credsStore: 'vault', auths: { [registry]: {} } }, 'docker-credential-vault'],
  ])('runs the helper in %j with the registry on its standard input', async (content, program) => {
    await writeConfig(content)
    expect(await sentLogin(registry, connector(response))).toBe(`robot:${secret}`)
    expect(commands).toEqual([
      { file: program, args: ['get'], input: registry, isQuiet: true, timeout: 30_000 },
    ])
  })

  test.each([
    ['robot', ''],
    ['', secret],
  ])('uses the login %j:%j of a helper, even if a part is empty', async (Username, Secret) => {
    await writeConfig({ credsStore: 'vault' })
    const stdout = JSON.stringify({ Username, Secret })
    expect(await sentLogin(registry, connector({ stdout }))).toBe(`${Username}:${Secret}`)
  })

  test.each(['a', '0', 'a.b_c-D9'])('runs the helper %s', async name => {
    await writeConfig({ credsStore: name })
    expect(await sentLogin(registry, connector(response))).toBe(`robot:${secret}`)
    expect(commands.map(({ file }) => file)).toEqual([`docker-credential-${name}`])
  })

  test('rethrows an unexpected failure of a helper unchanged', async () => {
    await writeConfig({ credsStore: 'vault' })
    const error = new Error('EACCES')
    await expect(connector(error)({ registry, path: 'a' })).rejects.toBe(error)
  })

  test('does not run a helper that is disabled for the registry', async () => {
    await writeConfig({
      credHelpers: { [registry]: '' },
      credsStore: 'vault',
      auths: { [registry]: { auth: base64('a:b') } },
    })
    expect(await sentLogin(registry, connector(response))).toBe('a:b')
    expect(commands).toEqual([])
  })

  test('runs once for all repositories on Docker Hub, with the URL that Docker uses', async () => {
    await writeConfig({ credsStore: 'vault' })
    const connect = connector(response)
    expect(await sentLogin('docker.io', connect)).toBe(`robot:${secret}`)
    expect(await sentLogin('docker.io', connect)).toBe(`robot:${secret}`)
    expect(commands.map(({ input }) => input)).toEqual(['https://index.docker.io/v1/'])
  })

  test.each([
    { exitCode: 1, stdout: 'credentials not found in native keychain\n' },
    { exitCode: 1, stderr: 'credentials not found in native keychain' },
    { stdout: '{"ServerURL":"","Username":"","Secret":""}' },
  ])('falls back to the login in the file, or to none, after the response %j', async reply => {
    await writeConfig({ credsStore: 'vault' })
    expect(await sentLogin(registry, connector(reply))).toBeUndefined()
    await writeConfig({ credsStore: 'vault', auths: { [registry]: { auth: base64('a:b') } } })
    expect(await sentLogin(registry, connector(reply))).toBe('a:b')
  })

  test('masks an identity token, and does not send the token to the registry', async () => {
    await writeConfig({ credsStore: 'vault' })
    const stdout = JSON.stringify({ Username: '<token>', Secret: secret })
    const maskedSecrets: string[] = []
    const connect = connector({ stdout }, { mask: text => void maskedSecrets.push(text) })
    expect(await sentLogin(registry, connect)).toBeUndefined()
    expect(maskedSecrets).toEqual([secret])
  })

  test.each<[string, Reply, string]>([
    [
      'is missing',
      new CommandNotFoundError('docker-credential-vault'),
      'is not installed: install it, or remove it',
    ],
    ['fails', { exitCode: 2, stdout: secret, stderr: secret }, 'failed (exit code 2): run `echo'],
    ['prints invalid JSON', { stdout: `the secret is ${secret}` }, 'did not return JSON with "Username"'],
    ['prints other JSON', { stdout: `{"Secret":5,"Username":"${secret}"}` }, 'did not return JSON'],
    ['prints nothing', { stdout: '' }, 'did not return JSON'],
    ['does not exit', { isTimedOut: true, exitCode: 1 }, 'did not respond within 30 s: unlock its keychain'],
  ])('names the helper and the file, but no secret, when the helper %s', async (_name, reply, expected) => {
    await writeConfig({ credsStore: 'vault' })
    const message = await rejectionMessage(connector(reply)({ registry, path: 'a' }))
    expect(message).toContain(
      `the credential helper docker-credential-vault, which ${file} names for ${registry}`,
    )
    expect(message).toContain(expected)
    expect(message).not.toContain(secret)
    expect(message.split('\n')).toHaveLength(1)
  })

  test.each(['../../evil', 'a b', '-x', 'a;b', 'a/b'])('does not run the helper %p', async name => {
    await writeConfig({ credsStore: name })
    const message = await rejectionMessage(connector(response)({ registry, path: 'a' }))
    expect(message).toBe(
      `${file} names the credential helper ${JSON.stringify(name)}, which is not a valid name: write the part of the program's name after docker-credential-, such as "desktop"`,
    )
    expect(commands).toEqual([])
  })

  test('runs a helper again after a failure', async () => {
    await writeConfig({ credsStore: 'vault' })
    let isLocked = true
    const connect = registryConnector({
      fetch: internet.fetch,
      retry: { attempts: 1, firstDelay: 1, maxDelay: 1, sleep: async () => {} },
      dockerConfigFile: file,
      runCommand: async () => ({
        exitCode: isLocked ? 1 : 0,
        stderr: '',
        stdout: isLocked ? '' : response.stdout,
      }),
    })
    expect(await rejectionMessage(connect({ registry, path: 'a' }))).toContain('failed (exit code 1)')
    isLocked = false
    expect(await sentLogin(registry, connect)).toBe(`robot:${secret}`)
  })
})
