import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runAction } from '../runner/run-action.ts'
import { TwoRepositories, unverified } from '../scenarios/two-repositories.ts'

const dockerfile = `FROM scratch
ARG MODEL_BRANCH
ARG REVISION
ENV MODEL_BRANCH=$MODEL_BRANCH REVISION=$REVISION
COPY data /data
COPY container /container
`
const files = { 'container/Dockerfile': dockerfile, 'data/one': 'one\n', 'data/two': 'two\n' }
const action = 'actions/build-binder-image'

let stage: TwoRepositories
const inputs = (more: Record<string, string> = {}) => ({
  image: stage.image,
  file: 'container/Dockerfile',
  'tag-suffix': '-slim',
  'branch-arg': 'MODEL_BRANCH',
  'revision-arg': 'REVISION',
  ...unverified,
  ...more,
})

beforeAll(async () => {
  stage = await TwoRepositories.open({ withEngine: true })
})
afterAll(() => stage.close())

test('builds, labels and pushes an image whose digest the registry confirms; again, it builds nothing', async () => {
  const context = await stage.push(files, 'release/0.99')

  const first = await runAction(action, inputs(), context)

  expect(first.errors).toEqual([])
  expect(first.outputs).toMatchObject({
    image: stage.image,
    'image-tag': 'release-0.99-slim',
    'launcher-branch': 'release-0.99',
    ref: 'refs/heads/release/0.99',
    'ref-type': 'branch',
    revision: context.sha,
    built: 'true',
    digest: await stage.headDigest('release-0.99-slim'),
  })
  const { digest = '' } = first.outputs
  const immutable = `release-0.99-slim-${digest.slice(7, 19)}`
  expect(await stage.headDigest(immutable)).toBe(digest)
  expect(JSON.parse(first.outputs.tags ?? '')).toEqual([
    `${stage.image}:release-0.99-slim`,
    `${stage.image}:${immutable}`,
  ])
  expect(first.summary).toContain(`docker pull ${stage.image}:release-0.99-slim@${digest}`)
  const config = await pulledConfig(`${stage.image}@${digest}`)
  expect(config.Env).toEqual(expect.arrayContaining(['MODEL_BRANCH=release/0.99', `REVISION=${context.sha}`]))
  expect(config.Labels).toMatchObject({
    'org.opencontainers.image.source': `${stage.github.url}/science/model`,
    'org.opencontainers.image.revision': context.sha,
    'org.opencontainers.image.ref.name': 'refs/heads/release/0.99',
    'org.opencontainers.image.created': first.outputs.created,
    'io.github.binder-actions.fingerprint': expect.stringMatching(/^sha256:/),
  })

  const before = stage.registry.requests().length
  const second = await runAction(action, inputs(), context)
  expect(second.outputs).toMatchObject({ built: 'false', digest, reference: first.outputs.reference })
  expect(second.log).toContain('Not built: the registry already holds the image of this commit')
  const requests = stage.registry.requests().slice(before)
  expect(requests.filter(({ method }) => !['GET', 'HEAD'].includes(method))).toEqual([])
  expect(requests.filter(({ path }) => path.includes('/blobs/'))).toEqual([])
})

test('a later commit that changes nothing in the context reuses the image and reports the commit of the image', async () => {
  const context = { context: 'data', file: 'data/Dockerfile' }
  const first = await stage.push({ 'data/Dockerfile': 'FROM scratch\nCOPY . /\n' }, 'docs')
  const built = await runAction(action, { image: stage.image, ...context, ...unverified }, first)
  const second = await stage.push({ 'README.md': 'Other words\n' }, 'docs')

  const { outputs } = await runAction(action, { image: stage.image, ...context, ...unverified }, second)

  expect(outputs).toMatchObject({ built: 'false', digest: built.outputs.digest, revision: first.sha })
  expect(outputs.reason).toContain(first.sha)
})

test('a changed file, build argument or force builds again', async () => {
  const first = await stage.push(files, 'changes')
  const run = (more: Record<string, string>, context = first) => runAction(action, inputs(more), context)
  const digests = [
    await run({}),
    await run({ 'build-args': 'MODE=fast' }),
    await run({ force: 'true', 'build-args': 'MODE=fast' }),
    await run({ 'build-args': 'MODE=fast' }, await stage.push({ 'data/one': 'another\n' }, 'changes')),
  ]
  expect(digests.map(({ outputs }) => outputs.built)).toEqual(['true', 'true', 'true', 'true'])
  expect(digests[2]?.outputs.reason).toBe('force is set')
})

test('the layers are checked before the push: nothing reaches the registry', async () => {
  const context = await stage.push({ ...files, 'data/big': Buffer.alloc(3_000_000, 'x') }, 'oversize')
  const limits = { 'max-layer-size': '2MB', 'warn-layer-size': '1MB' }

  const { exitCode, errors, outputs, summary, log } = await runAction(action, inputs(limits), context)

  expect(exitCode).toBe(1)
  expect(errors).toEqual([
    expect.stringContaining('This instruction creates layer 1'),
    expect.stringContaining('Layer 1 of'),
  ])
  expect(errors[1]).toContain('3.00 MB, over the limit of 2.00 MB')
  expect(errors[1]).toContain('The file "data/big" alone has 3.00 MB')
  expect(log).toMatch(
    /^::error file=container\/Dockerfile,line=5,endLine=5::This instruction creates layer 1, which has 3.00 MB/m,
  )
  expect(outputs).toMatchObject({ digest: '', built: 'true' })
  expect(JSON.parse(outputs.layers ?? '')).toHaveLength(3)
  expect(summary).toContain('COPY data /data')
  expect(await stage.headDigest('oversize-slim')).toBe('status 404')

  const warned = await runAction(action, inputs({ ...limits, oversize: 'warn' }), context)
  expect(warned.exitCode).toBe(0)
  expect(warned.warnings).toEqual([expect.stringContaining('3.00 MB')])
  expect(await stage.headDigest('oversize-slim')).toBe(warned.outputs.digest)
})

test('two refs that become the same image tag: the second is rejected', async () => {
  await runAction(action, inputs(), await stage.push(files, 'a/b'))
  const digest = await stage.headDigest('a-b-slim')

  const { exitCode, errors } = await runAction(action, inputs(), await stage.push(files, 'a-b'))

  expect(exitCode).toBe(1)
  expect(errors[0]).toContain('refs/heads/a-b and refs/heads/a/b both map to the image tag "a-b-slim"')
  expect(await stage.headDigest('a-b-slim')).toBe(digest)
})

test('a pull request builds and does not push', async () => {
  const pushed = await stage.push(files, 'topic')
  const context = { ...pushed, ref: 'refs/pull/7/merge', eventName: 'pull_request' }

  const { outputs, errors } = await runAction(action, inputs(), context)

  expect(errors).toEqual([])
  expect(outputs).toMatchObject({
    built: 'true',
    digest: '',
    'ref-type': 'pull',
    'image-tag': 'pr-7-slim',
    'launcher-branch': '',
  })
  expect(await stage.headDigest('pr-7-slim')).toBe('status 404')
})

test('a checkout of another commit than the ref means is rejected', async () => {
  const old = await stage.push(files, 'moved')
  const { sha } = await stage.push({ 'data/one': 'newer\n' }, 'moved')

  const { errors } = await runAction(action, inputs(), { ...old, sha })

  expect(errors).toEqual([
    expect.stringContaining(
      `refs/heads/moved is commit ${sha}, but ${old.sha} is checked out: check out that ref before this step, with \`ref:\` of actions/checkout\nBA0104: `,
    ),
  ])
})

test('one error lists all wrong inputs, with their values and the accepted ones', async () => {
  const context = await stage.push(files, 'inputs')
  const wrong = {
    image: 'GHCR.io/Owner/Name',
    platform: 'amd64',
    'build-args': 'JUST_A_NAME',
    force: 'yes',
    'max-layer-size': '1 potato',
    'tag-suffix': '/slim',
  }

  const { exitCode, errors } = await runAction(action, wrong, context)

  expect(exitCode).toBe(1)
  expect(errors).toHaveLength(1)
  expect(errors[0]).toContain('6 inputs are wrong')
  expect(errors[0]).toContain(
    'image: "GHCR.io/Owner/Name": registries accept only lower-case image names: write "ghcr.io/owner/name"',
  )
  expect(errors[0]).toContain(
    'platform: "amd64" is not a platform: expected os/architecture, such as "linux/amd64"',
  )
  expect(errors[0]).toContain('build-args: line "JUST_A_NAME" is not in the form NAME=value')
  expect(errors[0]).toContain('force is "yes": expected true or false')
  expect(errors[0]).toContain('max-layer-size: "1 potato" is not a size')
  expect(errors[0]).toContain('tag-suffix is "/slim"')
})

test('values that look like options, commands or quotes arrive as they are', async () => {
  const context = await stage.push(
    { ...files, 'container/Dockerfile': 'FROM scratch\nARG TRICKY\nENV TRICKY=$TRICKY\nCOPY data /\n' },
    'tricky',
  )
  const tricky = `--x="a b" $(touch /tmp/pwned) 'q' = \`id\``

  const { outputs, errors } = await runAction(action, inputs({ 'build-args': `TRICKY=${tricky}` }), context)

  expect(errors).toEqual([])
  expect((await pulledConfig(outputs.reference ?? '')).Env).toContain(`TRICKY=${tricky}`)
})

test('without Docker, the error says what to install', async () => {
  const context = await stage.push(files, 'no-docker')
  const git = `${stage.directory}/only-git`
  const { mkdir, symlink } = await import('node:fs/promises')
  await mkdir(git, { recursive: true })
  await symlink('/usr/bin/git', `${git}/git`)

  const { errors } = await runAction(action, inputs(), { ...context, env: { PATH: git } })

  expect(errors).toEqual([
    expect.stringMatching(
      /^There is no Docker on this machine: install Docker Engine with its buildx plugin .*\nBA0101: /,
    ),
  ])
})

test('a Docker daemon that does not answer, a missing Dockerfile and a failing build cause different errors', async () => {
  const context = await stage.push(
    { ...files, 'container/Dockerfile': 'FROM scratch\nCOPY absent /\n' },
    'broken',
  )
  const noDaemon = { ...context, env: { ...context.env, DOCKER_HOST: 'unix:///nowhere.sock' } }

  expect((await runAction(action, inputs(), noDaemon)).errors).toEqual([
    expect.stringMatching(/^The Docker daemon does not answer: start it, or set DOCKER_HOST .*\nBA0101: /),
  ])
  expect((await runAction(action, inputs({ file: 'nowhere/Dockerfile' }), context)).errors).toEqual([
    expect.stringContaining('There is no file nowhere/Dockerfile in commit'),
  ])
  const failed = await runAction(action, inputs(), context)
  expect(failed.errors).toEqual([expect.stringContaining('The build of container/Dockerfile failed')])
  expect(failed.errors[0]).toContain('"/absent": not found')
})

async function pulledConfig(reference: string): Promise<{ Env: string[]; Labels: Record<string, string> }> {
  if (stage.engine === undefined) throw new Error('no engine')
  await stage.engine.docker(['pull', '--quiet', reference])
  const { stdout } = await stage.engine.docker(['image', 'inspect', '--format={{json .Config}}', reference])
  return JSON.parse(stdout)
}
