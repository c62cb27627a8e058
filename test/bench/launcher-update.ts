/**
 * Compares an update of a launcher, which runs all checks, with a shell script. In the script, crane reads the manifest and
 * the config, and git clones, commits and pushes. Both use the same GitHub server and run alternately, as separate
 * processes, over connections with a round-trip time of 50 ms. Also measures the processor time of verifying a signature,
 * and counts the requests of a run for 50 branches. Exits with code 1 if a target is missed.
 *
 *     node test/bench/launcher-update.ts [--rounds 7]
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ProvenanceFixture, revision } from '../attacks/provenance-fixture.ts'
import { craneProgram } from '../host/tools.ts'
import { runAction, type StepResult } from '../runner/run-action.ts'
import { labelKeys, publishImage } from '../scenarios/publish-image.ts'
import { launcher, source, launcherToken as token } from '../scenarios/two-repositories.ts'
import { compare } from './compare.ts'
import { type DelayProxy, startDelayProxy } from './delay-proxy.ts'
import { timeProcess } from './measure-process.ts'
import { measureSignatureTime } from './measure-signature-time.ts'
import { type Report, startReport } from './report.ts'
import { startTokenRegistry, type TokenRegistry } from './token-registry.ts'

/** Round-trip time in milliseconds. */
const roundTrip = 50
/** Round-trip time in milliseconds that makes the number of sequential round trips measurable. */
const longRoundTrip = 400
const imagePath = 'science/model'
/** Inputs for an update that verifies the provenance of the image. */
const provenanceInputs = { 'source-repository': source, 'trust-root': '.github/trust-root.json' }
const branchCount = 50
const changedCount = 3

interface UpdateBench {
  readonly folder: string
  readonly fixture: ProvenanceFixture
  readonly githubProxy: DelayProxy
  readonly sigstoreProxy: DelayProxy
  readonly registry: TokenRegistry
  readonly report: Report
  readonly rounds: number
}

let publishCount = 0

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } })
const fixture = await ProvenanceFixture.open()
const { github, directory } = fixture.repositories
const folder = await mkdtemp(join(directory, 'launcher-update-'))
const githubProxy = await startDelayProxy({ target: new URL(github.url).host, roundTrip })
const sigstoreHost = new URL(fixture.sigstore.url).host
const sigstoreProxy = await startDelayProxy({ target: sigstoreHost, roundTrip })
const registry = await startTokenRegistry(roundTrip)
const report = startReport(text => process.stdout.write(`${text}\n`))
try {
  const rounds = Number(options.rounds)
  const bench: UpdateBench = { folder, fixture, githubProxy, sigstoreProxy, registry, report, rounds }
  await fixture.seedTrustRoot(fixture.sigstore.trustRootFile.replaceAll(sigstoreHost, sigstoreProxy.host))
  await measureTime(bench)
  await measureSignature(bench)
  await reportRoundTrips(bench)
  await measureManyBranches(bench)
  process.exitCode = report.hasMiss() ? 1 : 0
} finally {
  await githubProxy.stop()
  await sigstoreProxy.stop()
  await registry.stop()
  await fixture.close()
}

/** Pushes a new image in an index and attests its provenance. @returns the digest of the index. */
async function publish({ registry, fixture }: UpdateBench, tag: string): Promise<string> {
  const created = new Date(Date.UTC(2026, 0, 1) + ++publishCount * 60_000).toISOString()
  const labels = {
    [labelKeys.created]: created,
    [labelKeys.revision]: revision,
    [labelKeys.ref]: `refs/heads/${tag}`,
    [labelKeys.source]: 'https://github.com/science/model',
  }
  const shape = { labels, isIndex: true }
  const digest = await publishImage(registry.url, imagePath, tag, shape, registry.pushToken(imagePath))
  await fixture.attest(digest, { ref: `refs/heads/${tag}` })
  return digest
}

function imageName({ registry }: UpdateBench): string {
  return `${registry.proxy.host}/${imagePath}`
}

/** Updates a branch to a new image, so that the action reads the old and the new image. @returns the seconds. */
async function update(bench: UpdateBench, branch: string): Promise<number> {
  const digest = await publish(bench, branch)
  const payload = {
    version: 1,
    branch,
    sha: digest,
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
  const result = await runUpdate(bench, payload, provenanceInputs)
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
    githubUrl: `http://${bench.githubProxy.host}`,
    token,
    workspace: bench.folder,
    payload,
  })
}

/** Runs the shell commands of a simple workflow for the same event, without a registry login. @returns the seconds. */
async function updateWithScript(bench: UpdateBench, branch: string): Promise<number> {
  const digest = await publish(bench, branch)
  const workspace = await mkdtemp(join(bench.folder, 'clone-'))
  const url = `http://x-access-token:${token}@${bench.githubProxy.host}/${launcher}.git`
  const commands = `set -e
"$5" manifest --platform linux/amd64 "$6@$4" > /dev/null
"$5" config --platform linux/amd64 "$6@$4" > /dev/null
git clone --quiet --branch "$2" "$1" "$3"
cd "$3"
sed -i "s/@sha256:[a-f0-9]*/@$4/" .binder/Dockerfile
git -c user.name=bot -c user.email=bot@example.org commit --quiet --all --message "Update image SHA to $4"
git push --quiet`
  const env = { PATH: process.env.PATH, HOME: workspace, DOCKER_CONFIG: workspace, GIT_TERMINAL_PROMPT: '0' }
  const parameters = [url, branch, join(workspace, 'launcher'), digest, craneProgram(), imageName(bench)]
  const args = ['-c', commands, 'sh', ...parameters]
  const seconds = await timeProcess({ program: 'sh', args, env })
  await rm(workspace, { recursive: true, force: true })
  return seconds
}

async function seedPinnedBranch(bench: UpdateBench, branch: string): Promise<void> {
  const digest = await publish(bench, branch)
  await bench.fixture.repositories.github.seed(launcher, branch, {
    '.binder/Dockerfile': `FROM ${imageName(bench)}:${branch}@${digest}\n\nENV MODEL_BRANCH=${branch}\n`,
    'README.md': '# A launcher\n',
  })
}

async function measureTime(bench: UpdateBench): Promise<void> {
  const { report, rounds } = bench
  await seedPinnedBranch(bench, 'main')
  report.heading(`Time for one update, round trip ${roundTrip} ms`)
  const [action, script] = await compare([
    { rounds, run: () => update(bench, 'main') },
    { rounds, run: () => updateWithScript(bench, 'main') },
  ])
  report.times('update-launcher-sha, with verification of the image and its provenance', action)
  report.times('with a script: crane manifest and config, clone, edit, commit, push', script)
  report.target('of the time of the script', action.median / script.median, { atMost: 0.6 })
}

async function measureSignature({ fixture, report }: UpdateBench): Promise<void> {
  report.heading('Verification of a signature, after the trusted root has been fetched')
  const bundle = await fixture.sign(`sha256:${'0'.repeat(64)}`)
  const milliseconds = await measureSignatureTime(fixture.sigstore, bundle)
  report.target('ms of processor time', milliseconds, { atMost: 150 })
}

async function reportRoundTrips(bench: UpdateBench): Promise<void> {
  const { report, githubProxy, sigstoreProxy, registry } = bench
  report.heading('Sequential round trips, including those that open a connection')
  const updateTrips = (proxy: DelayProxy) => measureRoundTrips(bench, proxy, () => update(bench, 'main'))
  report.target('to GitHub, per update', await updateTrips(githubProxy), { atMost: 4.5 })
  report.fact('to Sigstore, per update', (await updateTrips(sigstoreProxy)).toFixed(1))
  report.target('to the registry, per update', await updateTrips(registry.proxy), { atMost: 6.5 })
  const cloneTrips = await measureRoundTrips(bench, githubProxy, () => updateWithScript(bench, 'main'))
  report.fact('to GitHub, per run of the script', cloneTrips.toFixed(1))
}

/** Computes the number of sequential round trips from the additional time of a run with a long round trip. */
async function measureRoundTrips(
  bench: UpdateBench,
  proxy: DelayProxy,
  run: () => Promise<number>,
): Promise<number> {
  const proxies = [bench.githubProxy, bench.sigstoreProxy, bench.registry.proxy]
  const withRoundTrip = (milliseconds: number) => async () => {
    for (const other of proxies) other.setRoundTrip(other === proxy ? milliseconds : 0)
    return run()
  }
  const [fast, slow] = await compare([
    { rounds: 5, run: withRoundTrip(0) },
    { rounds: 5, run: withRoundTrip(longRoundTrip) },
  ])
  for (const proxy of proxies) proxy.setRoundTrip(roundTrip)
  // Other work on the machine can only make a run slower, so the minimum is the most accurate.
  return ((slow.min - fast.min) * 1000) / longRoundTrip
}

async function measureManyBranches(bench: UpdateBench): Promise<void> {
  const { report, fixture, registry } = bench
  const { github } = fixture.repositories
  const names = Array.from({ length: branchCount }, (_, index) => `branch-${index}`)
  for (const name of names) await seedPinnedBranch(bench, name)
  const run = async () => {
    const before = github.requests.length
    registry.proxy.reset()
    const { seconds, outputs, log } = await runUpdate(bench, undefined, { branches: 'branch-*' })
    if (outputs.outcome === undefined) throw new Error(log)
    return {
      seconds,
      requests: github.requests.length - before,
      maxConcurrent: registry.proxy.traffic().maxConcurrent,
    }
  }
  report.heading(`${branchCount} branches in one run`)
  const idleRun = await run()
  report.target('requests to GitHub without a change', idleRun.requests, {
    atMost: 2 + Math.ceil(branchCount / 100),
  })
  report.target('concurrent connections to the registry', idleRun.maxConcurrent, { atLeast: 8 })
  report.fact('seconds', idleRun.seconds.toFixed(2))
  for (const name of names.slice(0, changedCount)) await publish(bench, name)
  const { requests, seconds } = await run()
  report.target(
    `requests to GitHub with ${changedCount} branches to change, without one commit per branch`,
    requests - changedCount,
    {
      atMost: 2 + Math.ceil(branchCount / 100),
    },
  )
  report.fact('seconds, with a second between writes', seconds.toFixed(2))
}
