import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runAction, type StepContext } from '../runner/run-action.ts'
import { labelKeys } from '../scenarios/publish-image.ts'
import { dispatchToken, launcher, source, TwoRepositories } from '../scenarios/two-repositories.ts'

let repositories: TwoRepositories
let context: StepContext

beforeAll(async () => {
  repositories = await TwoRepositories.open()
  await repositories.seedLauncher('main', `FROM ${repositories.image}:main\n`)
  context = await repositories.push({ 'README.md': 'A model\n' })
})
afterAll(() => repositories.close())

async function dispatchImage(labels: Readonly<Record<string, string>>) {
  const genuineLabels = {
    [labelKeys.source]: `${repositories.github.url}/${source}`,
    [labelKeys.revision]: context.sha,
    [labelKeys.ref]: 'refs/heads/main',
  }
  const digest = await repositories.publish('main', { labels: { ...genuineLabels, ...labels } })
  const inputs = {
    token: dispatchToken,
    repository: launcher,
    reference: `${repositories.image}:main@${digest}`,
    created: '2026-01-31T12:00:00Z',
  }
  const result = await runAction('actions/dispatch-launcher-update', inputs, context)
  const events = repositories.github.requests.filter(
    ({ operation }) => operation === 'repos/create-dispatch-event',
  )
  return { ...result, eventCount: events.length }
}

test('sends the event for an image whose labels agree with the run', async () => {
  const { errors, eventCount } = await dispatchImage({})
  expect(errors).toEqual([])
  expect(eventCount).toBe(1)
})

test.each([
  ['another branch', labelKeys.ref, 'refs/heads/evil', 'but the event is for refs/heads/main'],
  ['a pull request', labelKeys.ref, 'refs/pull/7/merge', 'was built from pull request refs/pull/7/merge'],
  ['a fork', labelKeys.source, 'https://github.com/mallory/model', 'was built from mallory/model'],
  ['another commit', labelKeys.revision, 'decade'.padEnd(40, '0'), 'was built from commit decade'],
])('sends no event for an image built from %s', async (_name, key, value, message) => {
  const { errors, eventCount } = await dispatchImage({ [key]: value })
  expect(errors).toEqual([expect.stringContaining(message)])
  expect(eventCount).toBe(1)
})
