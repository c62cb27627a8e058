import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runAction, type StepContext, type StepResult } from '../runner/run-action.ts'
import { dispatchToken, launcher, TwoRepositories, unverified } from './two-repositories.ts'

const files = {
  'container/Dockerfile': 'FROM scratch\nARG MODEL_BRANCH\nENV MODEL_BRANCH=$MODEL_BRANCH\nCOPY data /data\n',
  'data/one': 'one\n',
}

let repositories: TwoRepositories
let updates: StepResult[] = []

beforeAll(async () => {
  repositories = await TwoRepositories.open({ withEngine: true })
  for (const branch of ['main', 'development']) {
    await repositories.seedLauncher(
      branch,
      `# launcher\nFROM ${repositories.image}:${branch}-slim\n\nENV MODEL_BRANCH=${branch}\n`,
    )
  }
  repositories.github.onRepositoryDispatch(launcher, async event => {
    const result = await repositories.receive(event.client_payload)
    updates.push(result)
    return result.exitCode === 0 ? undefined : 'failure'
  })
})
afterAll(() => repositories.close())

/** Runs the workflow of the source and the runs of the launcher that the workflow triggers. */
async function sync(context: StepContext, overrides: Record<string, string> = {}): Promise<StepResult> {
  updates = []
  const inputs = {
    image: repositories.image,
    file: 'container/Dockerfile',
    'branch-arg': 'MODEL_BRANCH',
    'tag-suffix': '-slim',
    'launcher-repository': launcher,
    'launcher-token': dispatchToken,
    ...unverified,
    ...overrides,
  }
  const result = await runAction('.', inputs, context)
  await repositories.github.idle()
  return result
}

test('a push results in one commit that pins the pushed digest, and a second run changes nothing', async () => {
  const main = await repositories.dockerfile('main')
  const context = await repositories.push(files, 'development')

  const firstResult = await sync(context)

  expect(firstResult.errors).toEqual([])
  expect(firstResult.outputs).toMatchObject({ built: 'true', verdict: 'pass' })
  expect(updates.map(({ outputs }) => outputs.outcome)).toEqual(['pinned'])
  const digest = await repositories.headDigest('development-slim')
  expect(await repositories.dockerfile('development')).toBe(
    `# launcher\nFROM ${repositories.image}:development-slim@${digest}\n\nENV MODEL_BRANCH=development\n`,
  )
  expect(await repositories.dockerfile('main')).toBe(main)
  const history = await repositories.github.log(launcher, 'development')
  expect(history).toHaveLength(2)

  const secondResult = await sync(context)
  expect(secondResult.outputs).toMatchObject({ built: 'false', digest })
  expect(updates.map(({ outputs }) => outputs.outcome)).toEqual(['unchanged'])
  expect(await repositories.github.log(launcher, 'development')).toEqual(history)
})

test('the next commit moves the pin, and the previous image keeps its immutable tag', async () => {
  const previousDigest = await repositories.headDigest('development-slim')
  const context = await repositories.push({ 'data/one': 'another\n' }, 'development')

  const { outputs } = await sync(context)

  expect(outputs.digest).not.toBe(previousDigest)
  expect(updates[0]?.outputs).toMatchObject({ outcome: 'pinned', 'previous-digest': previousDigest })
  expect(await repositories.dockerfile('development')).toContain(`@${outputs.digest}\n`)
  expect(await repositories.headDigest(`development-slim-${previousDigest.slice(7, 19)}`)).toBe(
    previousDigest,
  )
  const [commit] = await repositories.github.log(launcher, 'development')
  expect(commit?.message).toContain(`Source: science/model@${context.sha} (refs/heads/development)`)
})

test('a layer over the limit prevents the push and the event', async () => {
  const context = await repositories.push({ ...files, 'data/big': Buffer.alloc(3_000_000, 'x') }, 'main')
  const previousDockerfile = await repositories.dockerfile('main')

  const { exitCode, errors } = await sync(context, { 'max-layer-size': '2MB', 'warn-layer-size': '1MB' })

  expect(exitCode).toBe(1)
  expect(errors.at(-1)).toContain('over the limit of 2.00 MB')
  expect(updates).toEqual([])
  expect(await repositories.headDigest('main-slim')).toBe('status 404')
  expect(await repositories.dockerfile('main')).toBe(previousDockerfile)
})

test('the next run resends a lost event without building', async () => {
  const context = await repositories.push({ 'data/one': 'third\n' }, 'development')
  const lostRun = await sync(context, { 'launcher-repository': '', 'launcher-token': '' })
  expect(lostRun.outputs.built).toBe('true')
  expect(lostRun.outputs).not.toHaveProperty('payload')
  expect(updates).toEqual([])

  const { outputs } = await sync(context)

  expect(outputs.built).toBe('false')
  expect(updates.map(update => update.outputs.outcome)).toEqual(['pinned'])
  expect(await repositories.dockerfile('development')).toContain(`@${lostRun.outputs.digest}\n`)
})

test('only builds and checks a pull request from a fork, which has no secrets', async () => {
  const pushContext = await repositories.push(files, 'topic')
  const context = { ...pushContext, ref: 'refs/pull/7/merge', eventName: 'pull_request' }

  const { errors, outputs } = await sync(context, { 'launcher-token': '' })

  expect(errors).toEqual([])
  expect(outputs).toMatchObject({ built: 'true', digest: '' })
  expect(updates).toEqual([])
})

test('with `oversize: warn`, announces an image with a large layer, and logs a warning', async () => {
  const context = await repositories.push({ ...files, 'data/big': Buffer.alloc(3_000_000, 'x') }, 'main')
  const limits = { 'max-layer-size': '2MB', 'warn-layer-size': '1MB', oversize: 'warn' }

  const { errors, warnings } = await sync(context, limits)

  expect(errors).toEqual([])
  expect(warnings).toEqual([expect.stringContaining('over the limit of 2.00 MB')])
  expect(updates.map(({ outputs }) => outputs.outcome)).toEqual(['pinned'])
})

test("with `wait`, the step has the conclusion of the launcher's run", async () => {
  const context = await repositories.push({ 'data/one': 'waited for\n' }, 'development')
  const successfulRun = await sync(context, { wait: 'true' })
  expect(successfulRun.errors).toEqual([])
  expect(successfulRun.outputs).toMatchObject({
    conclusion: 'success',
    digest: await repositories.headDigest('development-slim'),
  })
  expect(successfulRun.outputs['run-url']).toContain(`/${launcher}/actions/runs/`)

  await repositories.github.protectBranch(launcher, 'development')
  const nextContext = await repositories.push({ 'data/one': 'waited for again\n' }, 'development')
  const failedRun = await sync(nextContext, { wait: 'true' })
  await repositories.github.protectBranch(launcher, 'development', { allow: ['github-actions[bot]'] })
  expect(failedRun.exitCode).toBe(1)
  expect(failedRun.errors).toEqual([expect.stringContaining(`The launcher's run ended with "failure"`)])
  expect(failedRun.outputs).toMatchObject({ conclusion: 'failure', built: 'true' })
})

test('rejects a launcher without its token before the build', async () => {
  const context = await repositories.push(files, 'main')
  const { errors } = await sync(context, { 'launcher-token': '' })
  expect(errors).toEqual([
    expect.stringContaining('launcher-token is empty: set it to a token with write access to the contents'),
  ])
})

test('rejects an unknown launcher before the build', async () => {
  const context = await repositories.push(files, 'unknown-launcher')
  const { errors, log } = await sync(context, { 'launcher-repository': `${launcher}s` })
  expect(errors).toEqual([expect.stringContaining(`did you mean ${launcher}?`)])
  expect(log).not.toContain('#1 ')
  expect(await repositories.headDigest('unknown-launcher-slim')).toBe('status 404')
})
