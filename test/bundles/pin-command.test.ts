/** `binder-actions pin`: pins an image in a launcher from a laptop. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runCli } from '../runner/run-cli.ts'
import { revision } from '../scenarios/launcher-event.ts'
import { labelKeys } from '../scenarios/publish-image.ts'
import { launcher, launcherToken, TwoRepositories } from '../scenarios/two-repositories.ts'

let repositories: TwoRepositories
let digest: string

beforeAll(async () => {
  repositories = await TwoRepositories.open()
  const labels = { [labelKeys.revision]: revision, [labelKeys.created]: '2026-01-01T00:00:00Z' }
  digest = await repositories.publish('main', { labels })
  await repositories.seedLauncher('main', `FROM ${repositories.image}:main\n`)
})
afterAll(() => repositories.close())

const pin = (
  args: readonly string[],
  env: Readonly<Record<string, string>> = { GITHUB_TOKEN: launcherToken },
) => runCli(['pin', ...args], { GITHUB_API_URL: repositories.github.url, ...env })

test('pins the image that a tag points to, and writes nothing with --dry-run', async () => {
  const args = [`https://github.com/${launcher}`, `${repositories.image}:main`, '--ref', 'refs/heads/main']
  const dryRun = await pin([...args, '--dry-run'])
  expect(dryRun).toMatchObject({ exitCode: 0, err: '' })
  expect(dryRun.out).toContain(`dry-run: branch "main" would launch ${repositories.image}:main@${digest}`)
  expect(await repositories.dockerfile('main')).toBe(`FROM ${repositories.image}:main\n`)

  const { exitCode, out, err } = await pin(args)
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
  expect(out).toContain(`Branch "main" now launches ${repositories.image}:main@${digest}`)
  expect(out).toMatch(/^https?:\S+\/commit\/[0-9a-f]{40}$/m)
  // The token is not masked on a terminal, so it must not be printed.
  expect(out).not.toContain(launcherToken)
  expect(await repositories.dockerfile('main')).toBe(`FROM ${repositories.image}:main@${digest}\n`)

  const repeatedRun = await pin([...args, '--json'])
  expect(JSON.parse(repeatedRun.out)).toMatchObject({ changed: false, outcome: 'unchanged' })
})

test.each([
  ['no launcher', [], 'expected LAUNCHER and an image'],
  ['an image without a tag', [launcher, 'ghcr.io/a/b'], 'has no tag: expected NAME:TAG[@DIGEST]'],
  [
    'a misspelled option',
    [launcher, '--brnches', 'all'],
    'unknown option --brnches (did you mean "--branches"?)',
  ],
  ['nothing to pin', [launcher], 'payload is missing'],
])('%s is a usage error of two lines', async (_title, args, message) => {
  const { exitCode, err, out } = await pin(args)
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
  expect(err.trimEnd().split('\n')).toEqual([
    expect.stringContaining(message),
    'Run `binder-actions pin --help` for its arguments and options.',
  ])
})

test('reads nothing without a token', async () => {
  const { exitCode, err } = await pin([launcher, '--branches', 'all'], {})
  expect(exitCode).toBe(2)
  expect(err).toContain('GITHUB_TOKEN is not set')
})
