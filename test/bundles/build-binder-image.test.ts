import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runAction } from '../runner/run-action.ts'
import { runCli } from '../runner/run-cli.ts'
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

let repositories: TwoRepositories
const inputs = (overrides: Record<string, string> = {}) => ({
  image: repositories.image,
  file: 'container/Dockerfile',
  'tag-suffix': '-slim',
  'branch-arg': 'MODEL_BRANCH',
  'revision-arg': 'REVISION',
  ...unverified,
  ...overrides,
})

beforeAll(async () => {
  repositories = await TwoRepositories.open({ withEngine: true })
})
afterAll(() => repositories.close())

test('builds, labels and pushes an image, and builds nothing in a second run of the same commit', async () => {
  const context = await repositories.push(files, 'release/0.99')

  const first = await runAction(action, inputs(), context)

  expect(first.errors).toEqual([])
  expect(first.outputs).toMatchObject({
    image: repositories.image,
    'image-tag': 'release-0.99-slim',
    'launcher-branch': 'release-0.99',
    ref: 'refs/heads/release/0.99',
    'ref-type': 'branch',
    revision: context.sha,
    built: 'true',
    digest: await repositories.headDigest('release-0.99-slim'),
  })
  const { digest = '' } = first.outputs
  const immutableTag = `release-0.99-slim-${digest.slice(7, 19)}`
  expect(await repositories.headDigest(immutableTag)).toBe(digest)
  expect(JSON.parse(first.outputs.tags ?? '')).toEqual([
    `${repositories.image}:release-0.99-slim`,
    `${repositories.image}:${immutableTag}`,
  ])
  expect(first.summary).toContain(`docker pull \\\n  ${repositories.image}:release-0.99-slim@${digest}`)
  const config = await pullConfig(`${repositories.image}@${digest}`)
  expect(config.Env).toEqual(expect.arrayContaining(['MODEL_BRANCH=release/0.99', `REVISION=${context.sha}`]))
  expect(config.Labels).toMatchObject({
    'org.opencontainers.image.source': `${repositories.github.url}/science/model`,
    'org.opencontainers.image.revision': context.sha,
    'org.opencontainers.image.ref.name': 'refs/heads/release/0.99',
    'org.opencontainers.image.created': first.outputs.created,
    'io.github.binder-actions.fingerprint': expect.stringMatching(/^sha256:/),
  })

  const before = repositories.registry.requests().length
  const second = await runAction(action, inputs(), context)
  expect(second.outputs).toMatchObject({ built: 'false', digest, reference: first.outputs.reference })
  expect(second.log).toContain(
    'The published image is used: the registry already has the image of this commit',
  )
  const requests = repositories.registry.requests().slice(before)
  expect(requests.filter(({ method }) => !['GET', 'HEAD'].includes(method))).toEqual([])
  expect(requests.filter(({ path }) => path.includes('/blobs/'))).toEqual([])
})

test('a later commit without a change in the context reuses the image and reports the commit of that image', async () => {
  const context = { context: 'data', file: 'data/Dockerfile' }
  const first = await repositories.push({ 'data/Dockerfile': 'FROM scratch\nCOPY . /\n' }, 'docs')
  const firstBuild = await runAction(action, { image: repositories.image, ...context, ...unverified }, first)
  const second = await repositories.push({ 'README.md': 'Other words\n' }, 'docs')

  const { outputs } = await runAction(
    action,
    { image: repositories.image, ...context, ...unverified },
    second,
  )

  expect(outputs).toMatchObject({ built: 'false', digest: firstBuild.outputs.digest, revision: first.sha })
  expect(outputs.reason).toContain(first.sha)
})

test('rebuilds after a change to a file or a build argument, and if `force` is set', async () => {
  const first = await repositories.push(files, 'changes')
  const run = (overrides: Record<string, string>, context = first) =>
    runAction(action, inputs(overrides), context)
  const results = [
    await run({}),
    await run({ 'build-args': 'MODE=fast' }),
    await run({ force: 'true', 'build-args': 'MODE=fast' }),
    await run({ 'build-args': 'MODE=fast' }, await repositories.push({ 'data/one': 'another\n' }, 'changes')),
  ]
  expect(results.map(({ outputs }) => outputs.built)).toEqual(['true', 'true', 'true', 'true'])
  expect(results[2]?.outputs.reason).toBe('force is set')
})

test('a layer over the limit fails the run before anything is pushed', async () => {
  const context = await repositories.push({ ...files, 'data/big': Buffer.alloc(3_000_000, 'x') }, 'oversize')
  const limits = { 'max-layer-size': '2MB', 'warn-layer-size': '1MB' }

  const { exitCode, errors, outputs, summary, log } = await runAction(action, inputs(limits), context)

  expect(exitCode).toBe(1)
  expect(errors).toEqual([
    expect.stringContaining('This instruction creates layer 1'),
    expect.stringContaining('Layer 1 of'),
  ])
  expect(errors[1]).toContain('3.00 MB, over the limit of 2.00 MB')
  expect(errors[1]).toContain('The file "data/big" alone is 3.00 MB')
  expect(log).toMatch(
    /^::error file=container\/Dockerfile,line=5,endLine=5::This instruction creates layer 1, which is 3.00 MB/m,
  )
  expect(outputs).toMatchObject({ digest: '', built: 'true' })
  expect(JSON.parse(outputs.layers ?? '')).toHaveLength(3)
  expect(summary).toContain('COPY data /data')
  expect(await repositories.headDigest('oversize-slim')).toBe('status 404')

  const warnedRun = await runAction(action, inputs({ ...limits, oversize: 'warn' }), context)
  expect(warnedRun.exitCode).toBe(0)
  expect(warnedRun.warnings).toEqual([expect.stringContaining('3.00 MB')])
  expect(await repositories.headDigest('oversize-slim')).toBe(warnedRun.outputs.digest)
})

test('rejects a second ref that maps to the same image tag', async () => {
  await runAction(action, inputs(), await repositories.push(files, 'a/b'))
  const digest = await repositories.headDigest('a-b-slim')

  const { exitCode, errors } = await runAction(action, inputs(), await repositories.push(files, 'a-b'))

  expect(exitCode).toBe(1)
  expect(errors[0]).toContain('refs/heads/a-b and refs/heads/a/b both map to the image tag "a-b-slim"')
  expect(await repositories.headDigest('a-b-slim')).toBe(digest)
})

test('a run for a pull request builds the image, but does not push it', async () => {
  const branchContext = await repositories.push(files, 'topic')
  const context = { ...branchContext, ref: 'refs/pull/7/merge', eventName: 'pull_request' }

  const { outputs, errors } = await runAction(action, inputs(), context)

  expect(errors).toEqual([])
  expect(outputs).toMatchObject({
    built: 'true',
    digest: '',
    'ref-type': 'pull',
    'image-tag': 'pr-7-slim',
    'launcher-branch': 'pr-7',
  })
  expect(await repositories.headDigest('pr-7-slim')).toBe('status 404')
})

test('rejects a checkout of a commit other than that of the ref', async () => {
  const oldContext = await repositories.push(files, 'moved')
  const { sha } = await repositories.push({ 'data/one': 'newer\n' }, 'moved')

  const { errors } = await runAction(action, inputs(), { ...oldContext, sha })

  expect(errors).toEqual([
    expect.stringContaining(
      `refs/heads/moved is commit ${sha}, but ${oldContext.sha} is checked out: check out that ref before this step, with \`ref:\` of actions/checkout\nBA0104: `,
    ),
  ])
})

test('one error lists all invalid inputs with their values and the accepted values', async () => {
  const context = await repositories.push(files, 'inputs')
  const invalidInputs = {
    image: 'GHCR.io/Owner/Name',
    platform: 'amd64',
    'build-args': 'JUST_A_NAME',
    force: 'yes',
    'max-layer-size': '1 potato',
    'tag-suffix': '/slim',
  }

  const { exitCode, errors } = await runAction(action, invalidInputs, context)

  expect(exitCode).toBe(1)
  expect(errors).toHaveLength(1)
  expect(errors[0]).toContain('6 inputs are invalid')
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

test('does not interpret options, commands or quotes in build arguments', async () => {
  const context = await repositories.push(
    { ...files, 'container/Dockerfile': 'FROM scratch\nARG TRICKY\nENV TRICKY=$TRICKY\nCOPY data /\n' },
    'tricky',
  )
  const value = `--x="a b" $(touch /tmp/pwned) 'q' = \`id\``

  const { outputs, errors } = await runAction(action, inputs({ 'build-args': `TRICKY=${value}` }), context)

  expect(errors).toEqual([])
  expect((await pullConfig(outputs.reference ?? '')).Env).toContain(`TRICKY=${value}`)
})

test('the error on a machine without Docker names the software to install', async () => {
  const context = await repositories.push(files, 'no-docker')
  const git = `${repositories.directory}/only-git`
  const { mkdir, symlink } = await import('node:fs/promises')
  await mkdir(git, { recursive: true })
  await symlink('/usr/bin/git', `${git}/git`)

  const { errors } = await runAction(action, inputs(), { ...context, env: { PATH: git } })

  expect(errors).toEqual([
    expect.stringMatching(
      /^Docker is not installed on this machine: install Docker Engine with its buildx plugin .*\nBA0101: /,
    ),
  ])
})

test('a Docker daemon that does not respond, a missing Dockerfile and a failing build cause different errors', async () => {
  const context = await repositories.push(
    { ...files, 'container/Dockerfile': 'FROM scratch\nCOPY absent /\n' },
    'broken',
  )
  const noDaemon = { ...context, env: { ...context.env, DOCKER_HOST: 'unix:///nowhere.sock' } }

  expect((await runAction(action, inputs(), noDaemon)).errors).toEqual([
    expect.stringMatching(/^The Docker daemon does not respond: start it, or set DOCKER_HOST .*\nBA0101: /),
  ])
  expect((await runAction(action, inputs({ file: 'nowhere/Dockerfile' }), context)).errors).toEqual([
    expect.stringContaining('There is no file nowhere/Dockerfile in commit'),
  ])
  const failedBuild = await runAction(action, inputs(), context)
  expect(failedBuild.errors).toEqual([expect.stringContaining('The build of container/Dockerfile failed')])
  expect(failedBuild.errors[0]).toContain('"/absent": not found')
})

async function pullConfig(reference: string): Promise<{ Env: string[]; Labels: Record<string, string> }> {
  await repositories.engine.docker(['pull', '--quiet', reference])
  const { stdout } = await repositories.engine.docker([
    'image',
    'inspect',
    '--format={{json .Config}}',
    reference,
  ])
  return JSON.parse(stdout)
}

test('`build` builds and checks the checked-out commit, and pushes the image with `--push`', async () => {
  const { workspace, sha } = await repositories.push({ ...files, 'data/two': 'command\n' }, 'by-command')
  const buildInputs = inputs()
  const args = [
    ...Object.entries(buildInputs).map(([name, value]) => `--${name}=${value}`),
    ...['--source', 'science/model', '--ref', 'refs/heads/by-command'],
  ]
  const env = { ...repositories.engineEnv, GITHUB_API_URL: repositories.github.url }
  const build = (...options: string[]) => runCli(['build', ...args, ...options], env, { cwd: workspace })

  const localBuild = await build()
  expect(localBuild).toMatchObject({
    exitCode: 0,
    out: `${repositories.image}:by-command-slim was not pushed\n`,
  })
  expect((await build('--push', '--dry-run')).exitCode).toBe(0)
  expect(await repositories.headDigest('by-command-slim')).toBe('status 404')

  const pushedBuild = await build('--push', '--json')
  expect(pushedBuild.exitCode).toBe(0)
  expect(JSON.parse(pushedBuild.out)).toMatchObject({
    built: true,
    revision: sha,
    digest: await repositories.headDigest('by-command-slim'),
  })
})
