/**
 * Compares an update of a launcher, over connections with a round trip of 50 ms, with a script that clones, edits,
 * commits and pushes. Measures whole processes alternately with the same GitHub. Then counts the requests of a run for
 * fifty branches. Exits with code 1 if a target is missed.
 *
 *     node test/bench/launcher-update.ts [--rounds 7]
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type GitHub, startGitHub } from '../fakes/github/github.ts'
import { runAction, type StepResult } from '../runner/run-action.ts'
import { labelKeys, publishImage } from '../scenarios/published-image.ts'
import { type DelayProxy, startDelayProxy } from './delay-proxy.ts'
import { compare } from './in-turns.ts'
import { type Report, startReport } from './report.ts'
import { timeProcess } from './timed-process.ts'
import { startTokenRegistry, type TokenRegistry } from './token-registry.ts'

const roundTrip = 50
const far = 400
const path = 'science/model'
const launcher = 'science/model-launcher'
const token = 'ghs_launcher'
const revision = 'c0ffee'.padEnd(40, '0')
const branches = 50
const changed = 3

interface UpdateBench {
  readonly folder: string
  readonly github: GitHub
  readonly line: DelayProxy
  readonly registry: TokenRegistry
  readonly report: Report
  readonly rounds: number
}

let publishCount = 0

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } })
const folder = await mkdtemp(join(tmpdir(), 'launcher-update-'))
const github = await startGitHub({ root: join(folder, 'github') })
const line = await startDelayProxy({ target: new URL(github.url).host, roundTrip })
const registry = await startTokenRegistry(roundTrip)
const report = startReport(text => process.stdout.write(`${text}\n`))
try {
  const bench: UpdateBench = { folder, github, line, registry, report, rounds: Number(options.rounds) }
  await prepare(bench)
  await measureTime(bench)
  await measureRoundTrips(bench)
  await measureManyBranches(bench)
  process.exitCode = report.hasMiss() ? 1 : 0
} finally {
  await line.stop()
  await registry.stop()
  await github.close()
  await rm(folder, { recursive: true, force: true })
}

async function prepare({ github }: UpdateBench): Promise<void> {
  await github.createRepository(launcher)
  github.addToken(token, {
    login: 'github-actions[bot]',
    kind: 'actions',
    repositories: { [launcher]: { contents: 'write' } },
  })
}

/** Pushes a new image in an index with an attestation, as builders with provenance do. @returns its digest. */
function publish({ registry }: UpdateBench, tag: string): Promise<string> {
  const created = new Date(Date.UTC(2026, 0, 1) + ++publishCount * 60_000).toISOString()
  const labels = {
    [labelKeys.created]: created,
    [labelKeys.revision]: revision,
    [labelKeys.ref]: `refs/heads/${tag}`,
    [labelKeys.source]: 'https://github.com/science/model',
  }
  return publishImage(registry.url, path, tag, { labels, isIndex: true }, registry.pushToken(path))
}

function imageName({ registry }: UpdateBench): string {
  return `${registry.proxy.host}/${path}`
}

/** Updates a branch to a new image, so that the action reads the old and the new image. @returns seconds. */
async function update(bench: UpdateBench, branch: string): Promise<number> {
  const sha = await publish(bench, branch)
  const payload = {
    version: 1,
    branch,
    sha,
    image: imageName(bench),
    tag: branch,
    ref: `refs/heads/${branch}`,
    source: {
      repository: 'science/model',
      revision,
      run_url: 'https://github.com/science/model/actions/runs/1',
    },
    created: '2026-01-31T12:00:00Z',
    correlation: 'bench',
  }
  const result = await runUpdate(bench, payload)
  if (result.outputs.outcome !== 'pinned') throw new Error(`${result.outputs.outcome}\n${result.log}`)
  return result.seconds
}

function runUpdate(
  bench: UpdateBench,
  payload: unknown,
  inputs: Record<string, string> = {},
): Promise<StepResult> {
  return runAction('actions/update-launcher-sha', inputs, {
    repository: launcher,
    ref: 'refs/heads/main',
    sha: '0'.repeat(40),
    eventName: 'repository_dispatch',
    githubUrl: `http://${bench.line.host}`,
    token,
    workspace: bench.folder,
    payload,
  })
}

/** Runs the commands of a handwritten workflow for the same event, which do not check the image. @returns seconds. */
async function cloneAndPush(bench: UpdateBench, branch: string): Promise<number> {
  const sha = await publish(bench, branch)
  const workspace = await mkdtemp(join(bench.folder, 'clone-'))
  const url = `http://x-access-token:${token}@${bench.line.host}/${launcher}.git`
  const commands = `set -e
git clone --quiet --branch "$2" "$1" "$3"
cd "$3"
sed -i "s/@sha256:[a-f0-9]*/@$4/" .binder/Dockerfile
git -c user.name=bot -c user.email=bot@example.org commit --quiet --all --message "Update image SHA to $4"
git push --quiet`
  const env = { PATH: process.env.PATH, HOME: workspace, GIT_TERMINAL_PROMPT: '0' }
  const args = ['-c', commands, 'sh', url, branch, join(workspace, 'launcher'), sha]
  const seconds = await timeProcess({ program: 'sh', args, env })
  await rm(workspace, { recursive: true, force: true })
  return seconds
}

async function seedPinned(bench: UpdateBench, branch: string): Promise<void> {
  const digest = await publish(bench, branch)
  await bench.github.seed(launcher, branch, {
    '.binder/Dockerfile': `FROM ${imageName(bench)}:${branch}@${digest}\n\nENV MODEL_BRANCH=${branch}\n`,
    'README.md': '# A launcher\n',
  })
}

async function measureTime(bench: UpdateBench): Promise<void> {
  const { report, rounds } = bench
  await seedPinned(bench, 'main')
  report.heading(`Time for one update, round trip ${roundTrip} ms`)
  const [action, script] = await compare([
    { rounds, run: () => update(bench, 'main') },
    { rounds, run: () => cloneAndPush(bench, 'main') },
  ])
  report.times('update-launcher-sha, with verification of the image', action)
  report.times('clone, edit, commit, push, without verification', script)
  report.target('times faster than clone, edit, commit, push', script.median / action.median, { atLeast: 3 })
}

/** Measures the number of sequential round trips from the effect of the latency. */
async function measureRoundTrips(bench: UpdateBench): Promise<void> {
  const { report, line, registry } = bench
  report.heading('Sequential round trips, including those of the connection')
  const ofUpdate = (proxy: DelayProxy) => sequentialRoundTrips(bench, proxy, () => update(bench, 'main'))
  report.target('to GitHub, of an update', await ofUpdate(line), { atMost: 4.5 })
  report.target('to the registry, of an update', await ofUpdate(registry.proxy), { atMost: 6.5 })
  const ofClone = await sequentialRoundTrips(bench, line, () => cloneAndPush(bench, 'main'))
  report.fact('to GitHub, of clone, edit, commit, push', ofClone.toFixed(1))
}

async function sequentialRoundTrips(
  bench: UpdateBench,
  proxy: DelayProxy,
  run: () => Promise<number>,
): Promise<number> {
  const { line, registry } = bench
  const offset = (milliseconds: number) => async () => {
    for (const other of [line, registry.proxy]) other.setRoundTrip(other === proxy ? milliseconds : 0)
    return run()
  }
  const [near, distant] = await compare([
    { rounds: 5, run: offset(0) },
    { rounds: 5, run: offset(far) },
  ])
  for (const each of [line, registry.proxy]) each.setRoundTrip(roundTrip)
  // Disturbances only ever add to a time, so the minimum is the most accurate.
  return ((distant.min - near.min) * 1000) / far
}

async function measureManyBranches(bench: UpdateBench): Promise<void> {
  const { report, github, registry } = bench
  const names = Array.from({ length: branches }, (_, index) => `branch-${index}`)
  for (const name of names) await seedPinned(bench, name)
  const run = async () => {
    const before = github.requests.length
    registry.proxy.reset()
    const { seconds, outputs, log } = await runUpdate(bench, undefined, { branches: 'branch-*' })
    if (outputs.outcome === undefined) throw new Error(log)
    return {
      seconds,
      requests: github.requests.length - before,
      concurrent: registry.proxy.traffic().concurrent,
    }
  }
  report.heading(`${branches} branches in one run`)
  const idle = await run()
  report.target('requests to GitHub without a change', idle.requests, {
    atMost: 2 + Math.ceil(branches / 100),
  })
  report.target('concurrent connections to the registry', idle.concurrent, { atLeast: 8 })
  report.fact('seconds', idle.seconds.toFixed(2))
  for (const name of names.slice(0, changed)) await publish(bench, name)
  const { requests, seconds } = await run()
  report.target(`requests to GitHub with ${changed} to change, beyond a commit each`, requests - changed, {
    atMost: 2 + Math.ceil(branches / 100),
  })
  report.fact('seconds, writes a second apart', seconds.toFixed(2))
}
