import { mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { trustForDocker } from '../host/docker-certificates.ts'
import { type GuardedRegistry, startGuardedRegistry } from '../host/guarded-registry.ts'
import type { RegistryAccount } from '../host/token-service.ts'
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
const wrong = { ...builder, password: 'not-the-password' }
const isPublic = (path: string) => path.startsWith('science/open')

let stage: TwoRepositories
let registry: GuardedRegistry
let distrust: () => Promise<void>

beforeAll(async () => {
  stage = await TwoRepositories.open({ withEngine: true })
  registry = await startGuardedRegistry({ accounts: [builder, reader], isPublic })
  distrust = await trustForDocker(registry.host, registry.authority.file)
})
afterAll(async () => {
  await distrust()
  await registry.stop()
  await stage.close()
})

let seenBefore = 0
beforeEach(() => {
  seenBefore = registry.tokens.requests.length
})
/** The accounts that requested tokens in this test, including anonymous ones. */
const askers = () =>
  new Set(
    registry.tokens.requests
      .slice(seenBefore)
      .map(({ user, isLogin }) => user ?? (isLogin ? 'wrong' : 'nobody')),
  )
const granted = () =>
  registry.tokens.requests
    .slice(seenBefore)
    .flatMap(({ user, scopes }) => scopes.map(scope => `${user}: ${scope}`))

/** The engine's client asks for tokens, too, and takes the authorities of the system. */
const trusting = (context: StepContext): StepContext => ({
  ...context,
  env: {
    ...context.env,
    NODE_EXTRA_CA_CERTS: registry.authority.file,
    SSL_CERT_FILE: registry.authority.file,
  },
})

const image = (name: string) => `${registry.host}/science/${name}`

let builds = 0
async function build(
  name: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  const context = await stage.push(
    { Dockerfile: 'FROM scratch\nCOPY data /data\n', data: `${++builds}` },
    'main',
  )
  const given = { ...unverified, 'require-public': 'false', image: image(name), ...inputs }
  const trusted = trusting(context)
  return runAction('actions/build-binder-image', given, { ...trusted, env: { ...trusted.env, ...env } })
}

/** A folder as `docker login` leaves it, with the plugins of the engine's client. */
async function dockerConfig(entry: Readonly<Record<string, string>>, host = registry.host): Promise<string> {
  const folder = await mkdtemp(join(stage.directory, 'docker-config-'))
  await writeFile(join(folder, 'config.json'), JSON.stringify({ auths: { [host]: entry } }))
  const from = stage.engine?.env.DOCKER_CONFIG
  if (from !== undefined) await symlink(join(from, 'cli-plugins'), join(folder, 'cli-plugins'))
  return folder
}
const basic = ({ user, password }: RegistryAccount) => Buffer.from(`${user}:${password}`).toString('base64')

describe('a build pushes', () => {
  test('with the login of the inputs, for its own image repository alone', async () => {
    const { errors, outputs } = await build('model', login(builder))
    expect(errors).toEqual([])
    expect(outputs.digest).toBe(await registry.headDigest('science/model', 'main'))
    expect(new Set(granted())).toEqual(
      new Set(['builder: repository:science/model:pull', 'builder: repository:science/model:pull,push']),
    )
    const { exchanges } = registry
    expect(exchanges.filter(({ path, scheme }) => path.startsWith('/v2/') && scheme === 'Basic')).toEqual([])
  })

  test('with the login that `docker login` stored', async () => {
    const { errors, outputs } = await build(
      'by-docker',
      {},
      { DOCKER_CONFIG: await dockerConfig({ auth: basic(builder) }) },
    )
    expect(errors).toEqual([])
    expect(outputs.digest).toBe(await registry.headDigest('science/by-docker', 'main'))
    expect(askers()).toEqual(new Set(['builder']))
  })

  test('with the identity token that `docker login` stored', async () => {
    const entry = {
      auth: Buffer.from('builder:').toString('base64'),
      identitytoken: builder.identityToken ?? '',
    }
    const { errors, outputs } = await build('by-identity', {}, { DOCKER_CONFIG: await dockerConfig(entry) })
    expect(errors).toEqual([])
    expect(outputs.digest).toBe(await registry.headDigest('science/by-identity', 'main'))
    expect(askers()).toEqual(new Set(['builder']))
  })

  test('on a private base image, which the engine pulls with the same login', async () => {
    expect((await build('base', login(builder))).errors).toEqual([])
    const dockerfile = `FROM ${image('base')}:main\nCOPY more /more\n`
    const context = trusting(await stage.push({ Dockerfile: dockerfile, more: 'more' }, 'on-base'))
    const inputs = { ...unverified, 'require-public': 'false', image: image('derived') }
    const { errors, outputs } = await runAction(
      'actions/build-binder-image',
      { ...inputs, ...login(builder) },
      context,
    )
    expect(errors).toEqual([])
    expect(outputs.digest).toBe(await registry.headDigest('science/derived', 'on-base'))
    expect(granted()).toContain('builder: repository:science/base:pull')
  })

  test('a public image, which is then read back without a login', async () => {
    const { errors } = await build('open', { ...login(builder), 'require-public': 'true' })
    expect(errors).toEqual([])
    expect(granted()).toContain('undefined: repository:science/open:pull')
  })
})

describe('before anything is built, a build is rejected', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['without a login', {}, 'It is private, or requires a login'],
    ['with a wrong password', login(wrong), 'The credentials are wrong, or have no access'],
    [
      'with a login that may only read',
      login(reader),
      'The credentials are wrong, or have no permission to push',
    ],
  ])('%s', async (_name, inputs, said) => {
    const { errors, log } = await build('refused', inputs)
    expect(errors).toEqual([expect.stringContaining(said)])
    expect(log).not.toContain('::group::Build ')
    expect(await registry.headDigest('science/refused', 'main')).toBe('status 404')
  })

  test('where the certificate is not trusted, and no login is sent', async () => {
    const { errors } = await build('untrusted', login(builder), { NODE_EXTRA_CA_CERTS: '' })
    expect(errors).toEqual([expect.stringMatching(/cannot be reached: .*(?:certificate|CERT|ISSUER)/)])
    expect(askers()).toEqual(new Set())
  })
})

describe('check-layer-sizes measures a private image', () => {
  const check = async (
    inputs: Readonly<Record<string, string>>,
    env: Readonly<Record<string, string>> = {},
  ) => {
    await registry.publish('science/measured', 'main')
    const trusted = trusting(await stage.push({ 'README.md': 'Nothing to build\n' }))
    const context = { ...trusted, env: { ...trusted.env, ...env } }
    return runAction('actions/check-layer-sizes', { image: `${image('measured')}:main`, ...inputs }, context)
  }

  test('with a login that may read it', async () => {
    const { errors, outputs } = await check(login(reader))
    expect(errors).toEqual([])
    expect(outputs.verdict).toBe('pass')
    expect(new Set(granted())).toEqual(new Set(['reader: repository:science/measured:pull']))
  })

  test('with the login that `docker login` stored', async () => {
    const { errors } = await check({}, { DOCKER_CONFIG: await dockerConfig({ auth: basic(reader) }) })
    expect(errors).toEqual([])
  })

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['without a login', {}, 'It is private, or requires a login'],
    ['with a wrong password', login(wrong), 'The credentials are wrong, or have no access'],
  ])('and says so %s', async (_name, inputs, said) => {
    expect((await check(inputs)).errors).toEqual([expect.stringContaining(said)])
  })
})
