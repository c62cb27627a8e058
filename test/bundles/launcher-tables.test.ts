import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type GitHub, startGitHub } from '../fakes/github/github.ts'
import { runCli } from '../runner/run-cli.ts'

const millisecondsPerDay = 86_400_000
const launcher = 'science/model-launcher'
const digest = `sha256:${'ab'.repeat(32)}`
const revision = 'c0ffee'.padEnd(40, '0')
let root: string
let github: GitHub
let day = 0

/** Returns a time one day later on each call, so that commits are ordered. */
function nextDay(): Date {
  day += 1
  return new Date(Date.parse('2026-01-01T00:00:00Z') + day * millisecondsPerDay)
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'launcher-tables-'))
  github = await startGitHub({ root, now: nextDay })
  await github.createRepository(launcher)
  await github.createRepository('science/private', { private: true })
  github.addToken('reader', { login: 'reader', repositories: { [launcher]: { contents: 'read' } } })
  for (const branch of ['main', 'development', 'v3.0.1']) {
    await github.seed(launcher, branch, { '.binder/Dockerfile': `FROM ghcr.io/science/model:${branch}\n` })
    await pin(branch, `ghcr.io/science/model:${branch}@${digest}`)
  }
  await github.seed(launcher, 'development', { 'README.md': 'A commit that pins nothing\n' })
  await github.seed(launcher, 'gh-pages', { 'index.html': '<p>\n' })
  await github.seed(launcher, 'broken', { '.binder/Dockerfile': 'FROM $NOWHERE\n' })
})
afterAll(async () => {
  await github.close()
  await rm(root, { recursive: true, force: true })
})

function pin(branch: string, image: string) {
  const source = `Source: science/model@${revision} (refs/heads/${branch})`
  const message = `Pin model\n\nImage: ${image}\n${source}\nBuild: https://github.com/science/model/actions/runs/7`
  return github.seed(launcher, branch, { '.binder/Dockerfile': `FROM ${image}\n` }, { message })
}

const access = {
  'with a token': () => ({ GITHUB_API_URL: github.url, GITHUB_TOKEN: 'reader' }),
  'with the token of the gh command': () => ({ GITHUB_API_URL: github.url, GH_TOKEN: 'reader' }),
  'without a token': () => ({ GITHUB_API_URL: github.url }),
} as const

describe.each(Object.entries(access))('%s', (_access, env) => {
  test('launch-table prints the table of the README and reports omitted branches', async () => {
    const { exitCode, out, err } = await runCli(['launch-table', launcher], env())
    const badge = (branch: string) =>
      `[![Binder](https://mybinder.org/badge_logo.svg)](https://mybinder.org/v2/gh/${launcher}/${branch})`
    expect(out.trimEnd().split('\n')).toEqual([
      '| Branch | Runs | Launch |',
      '| --- | --- | --- |',
      `| main | ghcr.io/science/model:main | ${badge('main')} |`,
      `| development | ghcr.io/science/model:development | ${badge('development')} |`,
      `| v3.0.1 | ghcr.io/science/model:v3.0.1 | ${badge('v3.0.1')} |`,
    ])
    expect(err.trimEnd().split('\n').sort()).toEqual([
      'Omitted branch "broken": line 1: FROM $NOWHERE does not name an image that is known before the build: write `FROM name:tag`',
      'Omitted branch "gh-pages": it has no file .binder/Dockerfile, binder/Dockerfile or Dockerfile',
    ])
    expect(exitCode).toBe(0)
  })

  test('history prints the versions from newest to oldest', async () => {
    const { exitCode, out, err } = await runCli(['history', launcher], env())
    const row = (tag: string, date: string) =>
      `| ${tag} | ${date} | \`${digest}\` | — | [c0ffee00](https://github.com/science/model/commit/${revision}) | [run 7](https://github.com/science/model/actions/runs/7) |`
    const lines = out.split('\n').filter(line => line.startsWith('|'))
    expect(lines.slice(2).map(line => line.replace(/\d{4}-\d\d-\d\d/, 'DATE'))).toEqual(
      ['v3.0.1', 'development', 'main'].map(tag => row(tag, 'DATE')),
    )
    expect(out).toContain(`binder-actions rollback ${launcher} main --to ${digest}\n`)
    const dates = lines.slice(2).map(line => line.split(' | ')[1])
    expect(dates).toEqual([...dates].sort().reverse())
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
  })

  test('launch-table and history print JSON', async () => {
    const table = JSON.parse((await runCli(['launch-table', launcher, '--json'], env())).out)
    expect(table.rows[0]).toMatchObject({
      branch: 'main',
      image: `ghcr.io/science/model:main@${digest}`,
      isPinned: true,
    })
    expect(table.leftOut).toHaveLength(2)
    const versions = JSON.parse((await runCli(['history', launcher, '--json'], env())).out)
    expect(versions.find((version: { tag: string }) => version.tag === 'development')).toMatchObject({
      digest,
      branches: ['development'],
      source: { repository: 'science/model', revision, ref: 'refs/heads/development' },
      build: 'https://github.com/science/model/actions/runs/7',
      rollback: `binder-actions rollback ${launcher} development --to ${digest}`,
    })
  })
})

test('launch-table reads a thousand branches with ten requests', async () => {
  await github.createRepository('science/many')
  github.addToken('many', { login: 'many', repositories: { 'science/many': { contents: 'read' } } })
  const names = Array.from({ length: 1000 }, (_, index) => `b${index}`)
  const files = (name: string) => ({ '.binder/Dockerfile': `FROM ghcr.io/science/model:${name}\n` })
  await github.seedBranches('science/many', new Map(names.map(name => [name, files(name)])))
  const before = github.requests.length
  const env = { GITHUB_API_URL: github.url, GITHUB_TOKEN: 'many' }
  const { out } = await runCli(['launch-table', 'science/many'], env)
  expect(out.trimEnd().split('\n')).toHaveLength(1002)
  expect(github.requests.length - before).toBe(10)
})

test.each(Object.entries(access))('history reads every page %s', async (access, env) => {
  const repository = `science/long-${access.replaceAll(' ', '-')}`
  await github.createRepository(repository)
  github.addToken('reader', {
    login: 'reader',
    repositories: { [launcher]: { contents: 'read' }, [repository]: { contents: 'read' } },
  })
  const count = 210
  for (let version = 1; version <= count; version++) {
    const image = `ghcr.io/science/model:v${version}@${digest}`
    const files = { '.binder/Dockerfile': `FROM ${image}\n` }
    await github.seed(repository, 'main', files, { message: `Pin model\n\nImage: ${image}` })
  }
  const { out, err } = await runCli(['history', repository, '--json'], env())
  expect(err).toBe('')
  const tags = JSON.parse(out).map((version: { tag: string }) => version.tag)
  expect(tags).toEqual(Array.from({ length: count }, (_, index) => `v${count - index}`))
})

test.each([
  ['an absent repository', 'science/nowhere', 'reader', 'does not exist, or the token cannot access it'],
  [
    'a private repository without a token',
    'science/private',
    '',
    'is private: check the spelling, or set GITHUB_TOKEN',
  ],
  ['an unknown token', launcher, 'nonsense', 'GitHub does not accept the token'],
  ['a URL at another host', `https://gitlab.com/${launcher}`, 'reader', 'is not a GitHub repository'],
])('the error for %s has exit code 2', async (_name, repository, token, message) => {
  for (const command of ['launch-table', 'history']) {
    const { exitCode, err, out } = await runCli([command, repository], {
      GITHUB_API_URL: github.url,
      GITHUB_TOKEN: token,
    })
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err).toContain(message)
  }
})

test('the error for an exceeded rate limit without a token recommends GITHUB_TOKEN', async () => {
  const restore = github.intercept(() => ({
    status: 403,
    body: {
      message: "API rate limit exceeded for 192.0.2.1. (But here's the good news: …)",
      documentation_url: 'x',
    },
  }))
  const { exitCode, err } = await runCli(['history', launcher], { GITHUB_API_URL: github.url })
  restore()
  expect(exitCode).toBe(2)
  expect(err).toContain('set GITHUB_TOKEN, which needs no permissions for public repositories')
})

test('history exits with code 1 for a launcher that has never pinned an image', async () => {
  await github.createRepository('science/empty')
  const { exitCode, err } = await runCli(['history', 'science/empty'], { GITHUB_API_URL: github.url })
  expect(exitCode).toBe(1)
  expect(err).toContain(
    'No commit in science/empty has pinned an image in .binder/Dockerfile, binder/Dockerfile or Dockerfile.',
  )
})
