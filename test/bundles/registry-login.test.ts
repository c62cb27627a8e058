import { mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type GuardedRegistry, startGuardedRegistry } from '../host/guarded-registry.ts'
import type { RegistryAccount } from '../host/token-service.ts'
import { trustForDocker } from '../host/trust-for-docker.ts'
import { runAction, type StepContext, type StepResult } from '../runner/run-action.ts'
import { TwoRepositories, unverified } from '../scenarios/two-repositories.ts'

const builder: RegistryAccount = {
  user: 'builder',
  password: 'builders-password',
  identityToken: 'builders-identity-token',
  may: (_action, path) => path.startsWith('science/'),
}
const reader: RegistryAccount = {
  user: 'reader',
  password: 'readers-password',
  may: (action, path) => action === 'pull' && path.startsWith('science/'),
}
const login = ({ user, password }: RegistryAccount) => ({
  'registry-username': user,
  'registry-password': password,
})
const wrongAccount = { ...builder, password: 'not-the-password' }
const isPublic = (path: string) => path.startsWith('science/open')

let repositories: TwoRepositories
let registry: GuardedRegistry
let removeCertificate: () => Promise<void>

beforeAll(async () => {
  repositories = await TwoRepositories.open({ withEngine: true })
  registry = await startGuardedRegistry({ accounts: [builder, reader], isPublic })
  removeCertificate = await trustForDocker(registry.host, registry.authority.file)
})
afterAll(async () => {
  await removeCertificate()
  await registry.stop()
  await repositories.close()
})

let requestsBefore = 0
beforeEach(() => {
  requestsBefore = registry.tokens.requests.length
})
/** Returns the accounts that requested tokens in this test, including anonymous ones. */
const listTokenUsers = () =>
  new Set(
    registry.tokens.requests
      .slice(requestsBefore)
      .map(({ user, isLogin }) => user ?? (isLogin ? 'a wrong login' : 'anonymous')),
  )
const listScopes = () =>
  registry.tokens.requests
    .slice(requestsBefore)
    .flatMap(({ user, scopes }) => scopes.map(scope => `${user}: ${scope}`))

/**
 * Adds the registry's certificate authority for the action and for the Docker client, which requests its own tokens.
 */
const trustRegistry = (context: StepContext): StepContext => ({
  ...context,
  env: {
    ...context.env,
    NODE_EXTRA_CA_CERTS: registry.authority.file,
    SSL_CERT_FILE: registry.authority.file,
  },
})

const image = (name: string) => `${registry.host}/science/${name}`

let buildCount = 0
async function build(
  name: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  const context = await repositories.push(
    { Dockerfile: 'FROM scratch\nCOPY data /data\n', data: `${++buildCount}` },
    'main',
  )
  const allInputs = { ...unverified, 'require-public': 'false', image: image(name), ...inputs }
  const trustedContext = trustRegistry(context)
  return runAction('actions/build-binder-image', allInputs, {
    ...trustedContext,
    env: { ...trustedContext.env, ...env },
  })
}

/** Writes a configuration folder as `docker login` does, with the plugins of the Docker client. */
async function writeDockerConfig(
  entry: Readonly<Record<string, string>>,
  host = registry.host,
): Promise<string> {
  const folder = await mkdtemp(join(repositories.directory, 'docker-config-'))
  await writeFile(join(folder, 'config.json'), JSON.stringify({ auths: { [host]: entry } }))
  const from = repositories.engineEnv.DOCKER_CONFIG
  if (from !== undefined) await symlink(join(from, 'cli-plugins'), join(folder, 'cli-plugins'))
  return folder
}
const basicLogin = ({ user, password }: RegistryAccount) =>
  Buffer.from(`${user}:${password}`).toString('base64')

describe('a build pushes', () => {
  test('with the login of the inputs and a token for its own image repository only', async () => {
    const { errors, outputs } = await build('model', login(builder))
    expect(errors).toEqual([])
    expect(outputs.digest).toBe(await registry.headDigest('science/model', 'main'))
    expect(new Set(listScopes())).toEqual(
      new Set(['builder: repository:science/model:pull', 'builder: repository:science/model:pull,push']),
    )
    const { exchanges } = registry
    expect(exchanges.filter(({ path, scheme }) => path.startsWith('/v2/') && scheme === 'Basic')).toEqual([])
  })

  test('with the login that `docker login` stored', async () => {
    const { errors, outputs } = await build(
      'by-docker',
      {},
      { DOCKER_CONFIG: await writeDockerConfig({ auth: basicLogin(builder) }) },
    )
    expect(errors).toEqual([])
    expect(outputs.digest).toBe(await registry.headDigest('science/by-docker', 'main'))
    expect(listTokenUsers()).toEqual(new Set(['builder']))
  })

  test('with the identity token that `docker login` stored', async () => {
    const entry = {
      auth: Buffer.from('builder:').toString('base64'),
      identitytoken: builder.identityToken ?? '',
    }
    const { errors, outputs } = await build(
      'by-identity',
      {},
      { DOCKER_CONFIG: await writeDockerConfig(entry) },
    )
    expect(errors).toEqual([])
    expect(outputs.digest).toBe(await registry.headDigest('science/by-identity', 'main'))
    expect(listTokenUsers()).toEqual(new Set(['builder']))
  })

  test('an image on a private base image that the engine pulls with the same login', async () => {
    expect((await build('base', login(builder))).errors).toEqual([])
    const dockerfile = `FROM ${image('base')}:main\nCOPY more /more\n`
    const context = trustRegistry(
      await repositories.push({ Dockerfile: dockerfile, more: 'more' }, 'on-base'),
    )
    const inputs = { ...unverified, 'require-public': 'false', image: image('derived') }
    const { errors, outputs } = await runAction(
      'actions/build-binder-image',
      { ...inputs, ...login(builder) },
      context,
    )
    expect(errors).toEqual([])
    expect(outputs.digest).toBe(await registry.headDigest('science/derived', 'on-base'))
    expect(listScopes()).toContain('builder: repository:science/base:pull')
  })

  test('a public image and reads it back without a login', async () => {
    const { errors } = await build('open', { ...login(builder), 'require-public': 'true' })
    expect(errors).toEqual([])
    expect(listScopes()).toContain('undefined: repository:science/open:pull')
  })
})

describe('a build fails before it starts', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['without a login', {}, 'The image is private, or requires a login'],
    ['with a wrong password', login(wrongAccount), 'The credentials are wrong, or have no access'],
    ['with a read-only login', login(reader), 'The credentials are wrong, or have no permission to push'],
  ])('%s', async (_name, inputs, message) => {
    const { errors, log } = await build('rejected', inputs)
    expect(errors).toEqual([expect.stringContaining(message)])
    expect(log).not.toContain('::group::Build ')
    expect(await registry.headDigest('science/rejected', 'main')).toBe('status 404')
  })

  test('if the certificate is not trusted, without sending the login', async () => {
    const { errors } = await build('untrusted', login(builder), { NODE_EXTRA_CA_CERTS: '' })
    expect(errors).toEqual([expect.stringMatching(/cannot be reached: .*(?:certificate|CERT|ISSUER)/)])
    expect(listTokenUsers()).toEqual(new Set())
  })
})

describe('check-layer-sizes', () => {
  const check = async (
    inputs: Readonly<Record<string, string>>,
    env: Readonly<Record<string, string>> = {},
  ) => {
    await registry.publish('science/measured', 'main')
    const trustedContext = trustRegistry(await repositories.push({ 'README.md': 'Nothing to build\n' }))
    const context = { ...trustedContext, env: { ...trustedContext.env, ...env } }
    return runAction('actions/check-layer-sizes', { image: `${image('measured')}:main`, ...inputs }, context)
  }

  test('measures a private image with a read-only login', async () => {
    const { errors, outputs } = await check(login(reader))
    expect(errors).toEqual([])
    expect(outputs.verdict).toBe('pass')
    expect(new Set(listScopes())).toEqual(new Set(['reader: repository:science/measured:pull']))
  })

  test('measures a private image with the login that `docker login` stored', async () => {
    const { errors } = await check(
      {},
      { DOCKER_CONFIG: await writeDockerConfig({ auth: basicLogin(reader) }) },
    )
    expect(errors).toEqual([])
  })

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['without a login', {}, 'The image is private, or requires a login'],
    ['with a wrong password', login(wrongAccount), 'The credentials are wrong, or have no access'],
  ])('fails %s', async (_name, inputs, message) => {
    expect((await check(inputs)).errors).toEqual([expect.stringContaining(message)])
  })
})
