/**
 * One update of a launcher over lines with a round trip of 50 ms, against what people do without it: clone, edit,
 * commit, push. Whole processes, in turns, one GitHub for both. Then fifty branches in one run, by their requests.
 * Ends with 1 when a target is missed.
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

let published = 0

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } })
const folder = await mkdtemp(join(tmpdir(), 'launcher-update-'))
const github = await startGitHub({ root: join(folder, 'github') })
const line = await startDelayProxy({ target: new URL(github.url).host, roundTrip })
const registry = await startTokenRegistry(roundTrip)
const report = startReport(text => process.stdout.write(`${text}\n`))
try {
  const stage: UpdateBench = { folder, github, line, registry, report, rounds: Number(options.rounds) }
  await prepare(stage)
  await measureTime(stage)
  await measureRoundTrips(stage)
  await measureManyBranches(stage)
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

/** A new image, in an index beside its attestation, as builders with provenance push it. */
function publish({ registry }: UpdateBench, tag: string): Promise<string> {
  const created = new Date(Date.UTC(2026, 0, 1) + ++published * 60_000).toISOString()
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

/** Each update goes from one image to the next, so that both are read. */
async function update(stage: UpdateBench, branch: string): Promise<number> {
  const sha = await publish(stage, branch)
  const payload = {
    version: 1,
    branch,
    sha,
    image: imageName(stage),
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
  const result = await runUpdate(stage, payload)
  if (result.outputs.outcome !== 'pinned') throw new Error(`${result.outputs.outcome}\n${result.log}`)
  return result.seconds
}

function runUpdate(
  stage: UpdateBench,
  payload: unknown,
  inputs: Record<string, string> = {},
): Promise<StepResult> {
  return runAction('actions/update-launcher-sha', inputs, {
    repository: launcher,
    ref: 'refs/heads/main',
    sha: '0'.repeat(40),
    eventName: 'repository_dispatch',
    githubUrl: `http://${stage.line.host}`,
    token,
    workspace: stage.folder,
    payload,
  })
}

/** The handwritten workflow for the same event, which does not check the image. */
async function cloneAndPush(stage: UpdateBench, branch: string): Promise<number> {
  const sha = await publish(stage, branch)
  const workspace = await mkdtemp(join(stage.folder, 'clone-'))
  const url = `http://x-access-token:${token}@${stage.line.host}/${launcher}.git`
  const script = `set -e
git clone --quiet --branch "$2" "$1" "$3"
cd "$3"
sed -i "s/@sha256:[a-f0-9]*/@$4/" .binder/Dockerfile
git -c user.name=bot -c user.email=bot@example.org commit --quiet --all --message "Update image SHA to $4"
git push --quiet`
  const env = { PATH: process.env.PATH, HOME: workspace, GIT_TERMINAL_PROMPT: '0' }
  const args = ['-c', script, 'sh', url, branch, join(workspace, 'launcher'), sha]
  const seconds = await timeProcess({ program: 'sh', args, env })
  await rm(workspace, { recursive: true, force: true })
  return seconds
}

async function seedPinned(stage: UpdateBench, branch: string): Promise<void> {
  const digest = await publish(stage, branch)
  await stage.github.seed(launcher, branch, {
    '.binder/Dockerfile': `FROM ${imageName(stage)}:${branch}@${digest}\n\nENV MODEL_BRANCH=${branch}\n`,
    'README.md': '# A launcher\n',
  })
}

async function measureTime(stage: UpdateBench): Promise<void> {
  const { report, rounds } = stage
  await seedPinned(stage, 'main')
  report.heading(`Time for one update, round trip ${roundTrip} ms`)
  const [ours, byHand] = await compare([
    { rounds, run: () => update(stage, 'main') },
    { rounds, run: () => cloneAndPush(stage, 'main') },
  ])
  report.times('update-launcher-sha, which also verifies the image', ours)
  report.times('clone, edit, commit, push, which does not', byHand)
  report.target('times faster than clone, edit, commit, push', byHand.median / ours.median, { atLeast: 3 })
}

/** Cost of each millisecond of network latency. */
async function measureRoundTrips(stage: UpdateBench): Promise<void> {
  const { report, line, registry } = stage
  report.heading('Round trips one after another, connecting included')
  const ofUpdate = (proxy: DelayProxy) => sequentialRoundTrips(stage, proxy, () => update(stage, 'main'))
  report.target('to GitHub, of an update', await ofUpdate(line), { atMost: 4.5 })
  report.target('to the registry, of an update', await ofUpdate(registry.proxy), { atMost: 6.5 })
  const ofClone = await sequentialRoundTrips(stage, line, () => cloneAndPush(stage, 'main'))
  report.fact('to GitHub, of clone, edit, commit, push', ofClone.toFixed(1))
}

async function sequentialRoundTrips(
  stage: UpdateBench,
  proxy: DelayProxy,
  run: () => Promise<number>,
): Promise<number> {
  const { line, registry } = stage
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

async function measureManyBranches(stage: UpdateBench): Promise<void> {
  const { report, github, registry } = stage
  const names = Array.from({ length: branches }, (_, index) => `branch-${index}`)
  for (const name of names) await seedPinned(stage, name)
  const run = async () => {
    const before = github.requests.length
    registry.proxy.reset()
    const { seconds, outputs, log } = await runUpdate(stage, undefined, { branches: 'branch-*' })
    if (outputs.outcome === undefined) throw new Error(log)
    return {
      seconds,
      requests: github.requests.length - before,
      concurrent: registry.proxy.traffic().concurrent,
    }
  }
  report.heading(`${branches} branches in one run`)
  const idle = await run()
  report.target('requests to GitHub with nothing to do', idle.requests, {
    atMost: 2 + Math.ceil(branches / 100),
  })
  report.target('connections to the registry side by side', idle.concurrent, { atLeast: 8 })
  report.fact('seconds', idle.seconds.toFixed(2))
  for (const name of names.slice(0, changed)) await publish(stage, name)
  const { requests, seconds } = await run()
  report.target(`requests to GitHub with ${changed} to change, beyond a commit each`, requests - changed, {
    atMost: 2 + Math.ceil(branches / 100),
  })
  report.fact('seconds, writes a second apart', seconds.toFixed(2))
}
