/**
 * Compares three builds of a scientific image with more than 1 GB of dependencies: a full build, the build of a commit that
 * only changes code, and a build without changes. Measures whole runs of the action with a real Docker engine, registry
 * and containerd, without the contract check and the smoke test, whose time is constant. Exits with code 1 if a target is
 * missed.
 *
 *     node test/bench/rebuild.ts
 *
 * The Debian packages are downloaded before the measurement, so that the network does not affect it.
 */

import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { formatSize } from '../../src/units.ts'
import { ensureBaseImage } from '../host/base-image.ts'
import { run } from '../host/command.ts'
import { commitFolder } from '../host/commit-folder.ts'
import { startEngine } from '../host/engine.ts'
import { startFreshNode } from '../host/fresh-node.ts'
import { startRegistry } from '../host/registry.ts'
import { runAction, type StepResult } from '../runner/run-action.ts'
import { startDelayProxy } from './delay-proxy.ts'
import { startReport } from './report.ts'

/** Debian packages, in groups that each fit in one layer. */
const packages = [
  ['gcc', 'libc6-dev', 'python3-dev', 'python3-scipy', 'python3-matplotlib'],
  ['python3-petsc4py', 'libopenblas0-pthread'],
  ['python3-gmsh'],
  ['python3-vtk9'],
  ['jupyter-notebook'],
]
/** Value that makes BuildKit run all instructions. `--no-cache` would also clear the cache mounts with the packages. */
const salt = Date.now()
const makeInstallInstruction = (options: string, names: readonly string[]) => `RUN \\
  --mount=type=cache,id=binder-actions-bench-archives,target=/var/cache/apt,sharing=locked \\
  --mount=type=cache,id=binder-actions-bench-lists,target=/var/lib/apt/lists,sharing=locked \\
  rm -f /etc/apt/apt.conf.d/docker-clean && apt-get ${options} install --yes --no-install-recommends \\
  -o APT::Keep-Downloaded-Packages=true -o Dpkg::Options::=--force-unsafe-io ${names.join(' ')}
`
const updateLists = `RUN \\
  --mount=type=cache,id=binder-actions-bench-lists,target=/var/lib/apt/lists,sharing=locked apt-get update
`
const makeFrom = (base: string) => `FROM ${base}\nENV DEBIAN_FRONTEND=noninteractive SALT=${salt}\n`
const makeDownloadDockerfile = (base: string) =>
  `${makeFrom(base)}${updateLists}${packages.map(names => makeInstallInstruction('--download-only', names)).join('')}`
const makeDependencyDockerfile = (base: string) =>
  `${makeFrom(base)}${packages.map(names => makeInstallInstruction('', names)).join('')}`
const compileCode = `COPY src /model
RUN cd /model && gcc -O2 -shared -fPIC $(python3-config --includes) -o solver.so solver.c && python3 -m compileall -q .
`
const makeSolver = (constant: number) => `int solve(int x) { return x * ${constant}; }\n`

type CommitFiles = Readonly<Record<string, string>>

const report = startReport(text => process.stdout.write(`${text}\n`))
const folder = await mkdtemp(join(tmpdir(), 'rebuild-'))
const workspace = join(folder, 'workspace')
const engine = await startEngine({ store: 'containerd' })
const registry = await startRegistry()
const proxy = await startDelayProxy({ target: registry.host, roundTrip: 0 })
const node = await startFreshNode()
const base = `${registry.host}/bench/debian:trixie`
try {
  await pushBase()
  await measure()
  process.exitCode = report.hasMiss() ? 1 : 0
} finally {
  await node.stop()
  await proxy.stop()
  await registry.stop()
  await engine.docker(['image', 'rm', base]).catch(() => {})
  await engine.stop()
  await rm(folder, { recursive: true, force: true })
}

async function measure(): Promise<void> {
  report.heading('Preparation')
  await reportTime('to download the packages', () => downloadPackages())

  const source = { 'src/solver.c': makeSolver(2), 'src/model.py': 'print("model")\n' }
  await commit({ ...source, Dockerfile: makeDependencyDockerfile(base) + compileCode })
  report.heading('Full build from one Dockerfile')
  const fullBuild = await build('single', {})
  reportRun(fullBuild)

  await commit({
    'Dockerfile.deps': makeDependencyDockerfile(base),
    Dockerfile: `ARG DEPS_IMAGE\nFROM $DEPS_IMAGE\n${compileCode}`,
  })
  report.heading('First build with a dependency image')
  const inputs = { 'deps-file': 'Dockerfile.deps' }
  const firstBuild = await build('layered', inputs)
  reportRun(firstBuild)
  const { bytes: imageBytes, seconds: fullPullSeconds } = await pull(firstBuild)
  report.fact(
    `to pull the whole image, ${formatSize(imageBytes)}, into an empty engine`,
    formatSeconds(fullPullSeconds),
  )
  report.target('uncompressed bytes in the image', sumUncompressedSizes(firstBuild), { atLeast: 1e9 })

  await commit({ 'src/solver.c': makeSolver(3), 'src/model.py': 'print("better model")\n' })
  report.heading('Only code has changed')
  const secondBuild = await build('layered', inputs)
  reportRun(secondBuild)
  report.fact('reason', secondBuild.outputs.reason ?? '')
  report.target('of the time of the full build', secondBuild.seconds / fullBuild.seconds, { atMost: 0.1 })
  const withPull = (secondBuild.seconds + fullPullSeconds) / fullBuild.seconds
  report.fact('of the time of the full build, if the machine first pulls the image', withPull.toFixed(3))
  const { bytes } = await pull(secondBuild)
  report.fact('to pull into an engine that has the previous image', formatSize(bytes))
  report.target('of the bytes of the image', bytes / imageBytes, { atMost: 0.02 })

  report.heading('Nothing has changed, on a machine without Docker')
  const before = registry.requests().length
  const thirdBuild = await build('layered', inputs, { PATH: await createPathWithGit() })
  report.fact('reason', thirdBuild.outputs.reason ?? '')
  const requests = registry.requests().slice(before)
  report.target('seconds from the start of the process to its end', thirdBuild.seconds, { atMost: 2 })
  report.target('requests for blobs', requests.filter(({ path }) => path.includes('/blobs/')).length, {
    atMost: 0,
  })
  report.fact('all requests', requests.length)
}

async function pushBase(): Promise<void> {
  await engine.docker(['tag', await ensureBaseImage(engine), base])
  await engine.docker(['push', '--quiet', base])
}

async function downloadPackages(): Promise<void> {
  const context = join(folder, 'download')
  await mkdir(context)
  await writeFile(join(context, 'Dockerfile'), makeDownloadDockerfile(base))
  await engine.docker(['buildx', 'build', '--output=type=cacheonly', context])
}

async function commit(files: CommitFiles): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(workspace, path)), { recursive: true })
    await writeFile(join(workspace, path), content)
  }
  await commitFolder(workspace)
}

/** Builds the image `bench/NAME` of the checked-out commit. @throws Error if the run fails. */
async function build(
  name: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = { ...engine.env },
): Promise<StepResult> {
  const { stdout } = await run('git', ['rev-parse', 'HEAD'], { cwd: workspace, env: process.env })
  const context = {
    ...{ repository: 'bench/model', ref: 'refs/heads/main', sha: stdout.trim(), eventName: 'push' },
    ...{ githubUrl: 'http://127.0.0.1:9', token: '', workspace, env },
  }
  const image = `${registry.host}/bench/${name}`
  const withoutChecks = { 'check-contract': 'false', 'smoke-test': 'false', 'require-public': 'false' }
  const allInputs = { image, oversize: 'warn', ...withoutChecks, ...inputs }
  const result = await runAction('actions/build-binder-image', allInputs, context)
  if (result.exitCode !== 0) throw new Error(result.errors.join('\n'))
  return result
}

function reportRun(result: StepResult): void {
  report.fact('from the start of the process to its end', formatSeconds(result.seconds))
  for (const [, title, text] of result.log.matchAll(/^(Nodes already have|Nodes must pull|Steps): (.+)$/gm)) {
    report.fact(`${title}: ${text}`, '')
  }
}

/** Pulls into containerd, which only downloads layers that it does not have. */
async function pull({ outputs }: StepResult): Promise<{ bytes: number; seconds: number }> {
  const reference = (outputs.reference ?? '').replace(registry.host, proxy.host)
  proxy.reset()
  const start = performance.now()
  await node.pull(reference)
  return { bytes: proxy.traffic().down, seconds: (performance.now() - start) / 1000 }
}

function sumUncompressedSizes({ outputs }: StepResult): number {
  const layers: { uncompressedSize: number }[] = JSON.parse(outputs.layers ?? '[]')
  return layers.reduce((sum, layer) => sum + layer.uncompressedSize, 0)
}

/** Returns a PATH whose only program is git. */
async function createPathWithGit(): Promise<string> {
  const directory = join(folder, 'only-git')
  await mkdir(directory)
  const { stdout } = await run('sh', ['-c', 'command -v git'], { env: process.env })
  await symlink(stdout.trim(), join(directory, 'git'))
  return directory
}

async function reportTime(title: string, act: () => Promise<unknown>): Promise<void> {
  const start = performance.now()
  await act()
  report.fact(title, formatSeconds((performance.now() - start) / 1000))
}

function formatSeconds(value: number): string {
  return `${value.toFixed(1)} s`
}
