/** Action at the root, which builds, checks, pushes and announces an image in one step. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runAction, type StepContext } from '../runner/run-action.ts'
import { dispatchToken, launcher, TwoRepositories, unverified } from '../scenarios/two-repositories.ts'

const files = { Dockerfile: 'FROM scratch\nCOPY data /data\n', 'data/one': 'one\n' }

let repositories: TwoRepositories
const sync = (context: StepContext, overrides: Record<string, string> = {}) => {
  const inputs = {
    image: repositories.image,
    'launcher-repository': launcher,
    'launcher-token': dispatchToken,
    ...unverified,
    ...overrides,
  }
  return runAction('.', inputs, context)
}

beforeAll(async () => {
  repositories = await TwoRepositories.open({ withEngine: true })
  await repositories.seedLauncher('main', `FROM ${repositories.image}:main\n`)
})
afterAll(() => repositories.close())

/** Lists the requests from index `start` that send an event to the launcher. */
function listEvents(start: number) {
  return repositories.github.requests
    .slice(start)
    .filter(({ method, path }) => method === 'POST' && path === `/repos/${launcher}/dispatches`)
}

test('builds, pushes and announces an image, and a second run builds nothing and does not change the launcher', async () => {
  const context = await repositories.push(files)
  const start = repositories.github.requests.length

  const first = await sync(context)

  expect(first.errors).toEqual([])
  const { outputs } = first
  const digest = await repositories.headDigest('main')
  expect(outputs).toMatchObject({
    image: repositories.image,
    'image-tag': 'main',
    'launcher-branch': 'main',
    ref: 'refs/heads/main',
    revision: context.sha,
    built: 'true',
    digest,
    'launch-url': `https://mybinder.org/v2/gh/${launcher}/main`,
  })
  expect(JSON.parse(outputs.layers ?? '')).toHaveLength(1)
  const [event, ...others] = listEvents(start)
  expect(others).toEqual([])
  const payload: unknown = JSON.parse(outputs.payload ?? '')
  expect(event).toMatchObject({ status: 204 })
  expect(event?.body).toEqual({ event_type: 'image-updated', client_payload: payload })
  expect(payload).toMatchObject({
    branch: 'main',
    sha: digest,
    image: repositories.image,
    tag: 'main',
    source: { revision: context.sha },
    correlation: outputs['correlation-id'],
  })
  expect(first.summary).toContain(`docker pull \\\n  ${repositories.image}:main@${digest}`)
  expect(first.summary).toContain(outputs['launch-url'])

  expect((await repositories.update(payload)).outputs).toMatchObject({ changed: 'true' })
  expect(await repositories.dockerfile('main')).toBe(`FROM ${repositories.image}:main@${digest}\n`)

  const [beforeSecond, pushesBefore] = [
    repositories.github.requests.length,
    repositories.registry.requests().length,
  ]
  const second = await sync(context)
  expect(second.errors).toEqual([])
  expect(second.outputs).toMatchObject({ built: 'false', digest })
  expect(listEvents(beforeSecond)).toHaveLength(1)
  const secondUpdate = await repositories.update(JSON.parse(second.outputs.payload ?? ''))
  expect(secondUpdate.outputs).toMatchObject({ changed: 'false' })
  const requests = repositories.registry.requests().slice(pushesBefore)
  expect(requests.filter(({ method }) => !['GET', 'HEAD'].includes(method))).toEqual([])
})

test('a dry run builds and checks the image, but pushes nothing and sends no event', async () => {
  const context = await repositories.push(files, 'trial')
  const start = repositories.github.requests.length

  const { errors, outputs, log } = await sync(context, { 'dry-run': 'true' })

  expect(errors).toEqual([])
  expect(outputs).toMatchObject({ built: 'true', 'image-tag': 'trial' })
  expect(log).toContain('dry-run')
  expect(await repositories.headDigest('trial')).toBe('status 404')
  expect(listEvents(start)).toEqual([])
})

test('fails before the build if the launcher does not handle the event', async () => {
  const context = await repositories.push(files, 'unhandled')

  const { errors, outputs } = await sync(context, { 'event-type': 'unhandled-event' })

  expect(errors.join('\n')).toContain('unhandled-event')
  expect(outputs.built).not.toBe('true')
  expect(await repositories.headDigest('unhandled')).toBe('status 404')
})
