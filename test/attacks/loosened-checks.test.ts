/** Attacks on the launcher's checks with a token that can only start workflows. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { launcher, TwoRepositories } from '../scenarios/two-repositories.ts'

let repositories: TwoRepositories
let digest: string
const person = { login: 'maintainer', type: 'User' }
const bot = { login: 'starter[bot]', type: 'Bot' }

beforeAll(async () => {
  repositories = await TwoRepositories.open()
  await repositories.seedLauncher('main', `FROM ${repositories.image}:main\n`)
  digest = await repositories.publish('main')
})
afterAll(() => repositories.close())

/** Simulates a run of the launcher's workflow that was started with `chosenInputs`. */
function start(
  inputs: Readonly<Record<string, string>>,
  chosenInputs: Readonly<Record<string, string>>,
  run: { readonly sender: object; readonly actor?: string; readonly env?: Readonly<Record<string, string>> },
) {
  const { sender, ...overrides } = run
  const image = { image: repositories.image, 'image-tag': 'main', digest, ref: 'refs/heads/main' }
  return repositories.receive(
    undefined,
    { ...image, 'dry-run': 'true', ...inputs },
    {
      ...overrides,
      webhook: { inputs: chosenInputs, sender },
    },
  )
}

const unlabelled = { 'allow-unlabelled': 'true' }

test('accepts `allow-unlabelled` in a run that a user started', async () => {
  const { errors, outputs } = await start(unlabelled, unlabelled, { sender: person })
  expect(errors).toEqual([])
  expect(outputs.outcome).toBe('would-pin')
})

test.each([
  'accept-unverified-event: true',
  'adopt-ref: true',
  'allow-older: true',
  'allow-retag: true',
  'allow-unlabelled: true',
  'allow-variant: True',
  'require-provenance: false',
  'resume: true',
  'rollback-to: previous',
])('%s is rejected in a run that an app started', async input => {
  const [name = '', value = ''] = input.split(': ')
  const before = repositories.github.requests.length
  const { errors } = await start({ [name]: value }, { [name]: value }, { sender: bot, actor: bot.login })
  expect(errors).toEqual([
    expect.stringContaining(`${input} cannot be set in a run that starter[bot] started`),
  ])
  expect(repositories.github.requests).toHaveLength(before)
})

test('rejects `allow-unlabelled` even if the workflow sets it from an input with another name', async () => {
  const { errors } = await start(unlabelled, { mode: 'lenient' }, { sender: bot })
  expect(errors).toEqual([expect.stringContaining('cannot be set in a run that starter[bot] started')])
})

test.each([
  ['only the login identifies the app', { sender: {}, actor: 'starter[bot]' }],
  ["an app re-runs a user's run", { sender: person, env: { GITHUB_TRIGGERING_ACTOR: 'starter[bot]' } }],
])('rejects `allow-unlabelled` if %s', async (_name, run) => {
  const { errors } = await start(unlabelled, unlabelled, run)
  expect(errors).toEqual([expect.stringContaining('starter[bot]')])
})

test('rejects `allow-unlabelled` in a run that an app started even if the event file is missing', async () => {
  const image = { image: repositories.image, 'image-tag': 'main', digest, ref: 'refs/heads/main' }
  const { errors } = await repositories.receive(undefined, { ...image, ...unlabelled }, { actor: bot.login })
  expect(errors).toEqual([expect.stringContaining('starter[bot]')])
})

test('an event as the only input cannot loosen a check, so the settings in the workflow file apply', async () => {
  const payload = {
    version: 1,
    branch: 'main',
    sha: digest,
    image: repositories.image,
    tag: 'main',
    ref: 'refs/heads/main',
    source: {
      repository: 'science/model',
      revision: '1'.repeat(40),
      run_url: `${repositories.github.url}/science/model/actions/runs/1`,
    },
    created: '2026-01-31T12:00:00Z',
    correlation: 'one',
  }
  const text = JSON.stringify(payload)
  const run = { actor: bot.login, webhook: { inputs: { payload: text }, sender: bot } }
  const { errors, outputs } = await repositories.receive(undefined, { payload: text, ...unlabelled }, run)
  expect(errors).toEqual([])
  expect(outputs.outcome).toBe('pinned')

  const loosePayload = { ...payload, 'allow-older': true, 'allow-retag': true }
  const looseRun = { ...run, webhook: { inputs: { payload: JSON.stringify(loosePayload) }, sender: bot } }
  const second = await repositories.receive(
    undefined,
    { payload: JSON.stringify(loosePayload), ...unlabelled },
    looseRun,
  )
  expect(second.errors).toEqual([expect.stringContaining('allow-older: unknown field')])
  expect(await repositories.github.log(launcher, 'main')).toHaveLength(2)
})
