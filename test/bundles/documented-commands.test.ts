/**
 * Runs the commands in the documentation, unchanged, in a shell. Other tests run the commands that need Docker or a
 * terminal.
 */
import { spawn } from 'node:child_process'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { notRun, runElsewhere, staleLocations, unlistedCommands } from '../examples/command-coverage.ts'
import { documentedCommands, printedCommands } from '../examples/command-list.ts'
import { run } from '../host/command.ts'
import { imageUpdated } from '../scenarios/launcher-event.ts'
import { labelKeys } from '../scenarios/publish-image.ts'
import { launcher, source, TwoRepositories } from '../scenarios/two-repositories.ts'
import { root } from '../workflows/repository-files.ts'

/** Commit ID that the documentation uses. */
const revision = '692228fc1a2b692228fc1a2b692228fc1a2b6922'
const runUrl = 'https://github.com/science/model/actions/runs/1'
const token = 'ghp_reader_of_the_documents'
const dockerfile = 'FROM scratch\nCOPY src /src\n'
let repositories: TwoRepositories
let clone: string

beforeAll(async () => {
  repositories = await TwoRepositories.open()
  const permissions = {
    contents: 'write',
    pull_requests: 'write',
    workflows: 'write',
    actions: 'read',
  } as const
  repositories.github.addToken(token, {
    login: 'reader',
    repositories: { [source]: permissions, [launcher]: permissions },
  })
  await repositories.github.seed(source, 'main', {
    'container/Dockerfile': dockerfile,
    'src/a.py': '',
    'a.ipynb': '{}',
  })
  await repositories.seedLauncher('main', `FROM ${repositories.image}:main\n`)
  const labels = (day: number) => ({
    [labelKeys.revision]: revision,
    [labelKeys.ref]: 'refs/heads/main',
    [labelKeys.created]: `2026-01-0${day}T00:00:00Z`,
  })
  for (const day of [1, 2]) {
    const digest = await repositories.publish('main', { labels: labels(day), salt: `${day}` })
    const { errors } = await repositories.update(
      imageUpdated(repositories, 'main', digest, {
        source: { repository: source, revision, run_url: runUrl },
      }),
    )
    expect(errors).toEqual([])
  }
  clone = join(repositories.directory, 'model')
  const url = repositories.github.cloneUrl(source)
  await run('git', ['clone', '--quiet', url, clone], { env: process.env })
  await run('git', ['push', '--quiet', url.replace('//', `//reader:${token}@`), 'HEAD:refs/tags/NAME'], {
    cwd: clone,
    env: process.env,
  })
  await run('git', ['config', `url.${url.replace('//', `//reader:${token}@`)}.pushInsteadOf`, url], {
    cwd: clone,
    env: process.env,
  })
  const bin = join(repositories.directory, 'bin/binder-actions')
  await mkdir(dirname(bin))
  await writeFile(bin, `#!/bin/sh\nexec ${process.execPath} ${root}/dist/cli/index.js "$@"\n`)
  await chmod(bin, 0o755)
})
afterAll(() => repositories.close())

/** Runs a line in a shell, in a clone of the source, with the names of the local registry. */
async function runLine(line: string) {
  const localLine = line
    .replaceAll('ghcr.io/science/model', repositories.image)
    .replace('ghcr.io/owner/name:tag', `${repositories.image}:main`)
    .replace('--source OWNER/REPO', `--source ${source}`)
    .replace(/OWNER\/REPO|LAUNCHER/, launcher)
    .replace('NAME:TAG', `${repositories.image}:main`)
    .replace('REF', 'refs/heads/main')
    .replace('BRANCH', 'main')
  const child = spawn('sh', ['-c', localLine], {
    cwd: clone,
    env: {
      PATH: `${join(repositories.directory, 'bin')}:${process.env.PATH}`,
      HOME: repositories.directory,
      GITHUB_API_URL: repositories.github.url,
      GITHUB_SERVER_URL: repositories.github.url,
      GITHUB_TOKEN: token,
      GITHUB_WORKSPACE: clone,
      LAUNCHER_TOKEN: token,
      GIT_AUTHOR_NAME: 'reader',
      GIT_AUTHOR_EMAIL: 'reader@example.org',
      GIT_COMMITTER_NAME: 'reader',
      GIT_COMMITTER_EMAIL: 'reader@example.org',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail))
  const [out, err, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { out, err, exitCode }
}

/** Commands in an order in which a reader could run them, with their exit codes and a part of their output. */
const lines: readonly (readonly [line: string, exitCode: number, output: string])[] = [
  ['binder-actions --help', 0, 'check-layer-sizes'],
  ['binder-actions init --help', 0, '--pull-requests'],
  ['binder-actions init --print', 0, '=== science/model .github/workflows/binder-image.yml: new'],
  ['binder-actions history science/model-launcher', 0, 'Roll back to an image:'],
  [
    'binder-actions launch-table science/model-launcher',
    0,
    'https://mybinder.org/v2/gh/science/model-launcher/main',
  ],
  [
    'binder-actions launch-link science/course --path lessons/one.ipynb --launcher science/model-launcher/main',
    0,
    '[![Binder](https://mybinder.org/badge_logo.svg)](https://mybinder.org/v2/gh/science/model-launcher/main?',
  ],
  ...['science/model:main', 'owner/name:tag'].flatMap(image =>
    ['check-layer-sizes', 'plan --diff', 'plan --write'].map(form => {
      const [command, option = ''] = form.split(' ')
      const line = `binder-actions ${command} ghcr.io/${image} --dockerfile container/Dockerfile ${option}`
      return [line.trim(), 0, 'is at most 800 MB'] as const
    }),
  ),
  ['binder-actions rollback science/model-launcher main --reason "solver diverges"', 0, 'now launches'],
  ['binder-actions resume science/model-launcher main', 0, 'now launches'],
  ['binder-actions rollback LAUNCHER BRANCH', 0, 'now launches'],
  ['binder-actions resume LAUNCHER BRANCH', 0, 'now launches'],
  [
    'binder-actions pin science/model-launcher ghcr.io/science/model:main --ref refs/heads/main',
    0,
    'already launches',
  ],
  ['binder-actions pin LAUNCHER NAME:TAG --ref REF', 0, 'already launches'],
  [
    `binder-actions dispatch ghcr.io/science/model:main --launcher science/model-launcher --source group/model --ref refs/heads/main --revision ${revision} --run-url https://gitlab.com/group/model/-/jobs/1`,
    0,
    'Notified the launcher',
  ],
  ['binder-actions prune ghcr.io/science/model --launcher science/model-launcher', 0, '0 versions to delete'],
  [
    'binder-actions prune ghcr.io/science/model --launcher science/model-launcher --keep 10 --min-age 30d --delete',
    0,
    'Nothing was deleted',
  ],
  [
    'binder-actions init --yes --branch main --branch development',
    0,
    'Created science/model-launcher README.md',
  ],
  ['binder-actions doctor --source science/model --launcher science/model-launcher', 0, 'warn'],
  ['binder-actions doctor --source OWNER/REPO --launcher OWNER/REPO', 0, 'warn'],
  ['git push --delete origin refs/tags/NAME', 0, '[deleted]'],
  ['git config --global --add safe.directory "$GITHUB_WORKSPACE"', 0, ''],
  ['git config --global user.name NAME', 0, ''],
  ['git config --global user.email ADDRESS', 0, ''],
]

/** Commands that messages print, with `${}` for inserted values, and the start of the line that runs each command. */
const linesByPrintedCommand: Readonly<Record<string, string>> = {
  'binder-actions doctor --source ${} --launcher ${}':
    'binder-actions doctor --source science/model --launcher ',
  'binder-actions launch-table ${}': 'binder-actions launch-table science/',
  'binder-actions resume ${} ${}': 'binder-actions resume science/model-launcher main',
  'git push --delete origin refs/tags/${}': 'git push --delete origin refs/tags/NAME',
}

test.each(lines)('%s', async (line, exitCode, output) => {
  const result = await runLine(line)
  expect(`${result.out}${result.err}`).toContain(output)
  expect(result.exitCode).toBe(exitCode)
})

test('history prints a command that rolls back', async () => {
  const { out } = await runLine('binder-actions history science/model-launcher')
  const command = /^binder-actions rollback .*$/m.exec(out)?.[0] ?? ''
  expect((await runLine(`${command} --dry-run`)).exitCode).toBe(0)
})

test("the doctor's command for a branch without a digest pins the branch, although it is not held", async () => {
  await repositories.seedLauncher('main', `FROM ${repositories.image}:main\n`)
  const result = await runLine(`binder-actions resume ${launcher} main`)
  expect(result).toMatchObject({ exitCode: 0, out: expect.stringContaining('now launches') })
})

test("the doctor's command for a collision renames a branch on the remote", async () => {
  expect(await runLine('git branch b && git push --quiet origin b')).toMatchObject({ exitCode: 0 })
  expect(await runLine('git push origin b:b-renamed :b')).toMatchObject({ exitCode: 0 })
  const { out } = await runLine('git ls-remote --heads origin')
  expect(out.match(/refs\/heads\/b.*$/gm)).toEqual(['refs/heads/b-renamed'])
})

test('a test runs every command in the documentation and in messages, except the excluded ones', () => {
  const foundCommands = [...documentedCommands(), ...printedCommands()]
  const runCommands = [...lines.map(([line]) => line), ...Object.keys(linesByPrintedCommand)]
  expect(unlistedCommands(foundCommands, runCommands)).toEqual([])
  const texts = new Set(foundCommands.map(({ text: command }) => command))
  const listedCommands = [...runCommands, ...Object.keys(runElsewhere), ...Object.keys(notRun)]
  expect(listedCommands.filter(command => !texts.has(command))).toEqual([])
  expect(staleLocations()).toEqual([])
  expect(
    Object.values(linesByPrintedCommand).filter(start => !lines.some(([line]) => line.startsWith(start))),
  ).toEqual([])
})
