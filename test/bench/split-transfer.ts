/**
 * Compares the build of an image by this project, with `split: all`, and by BuildKit with the gzip export of one large
 * layer. Also compares the split image with an image with one layer: `docker push` from an engine with the classic
 * store, as on mybinder.org, and the pull into an empty containerd. Exits with code 1 if a target is missed.
 *
 *     node test/bench/split-transfer.ts [--copies 10] [--rounds 3]
 *
 * The layer consists of copies of the folder /usr of Debian, about 80 MB each. Requires root for containerd.
 */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { formatSize } from '../../src/units.ts'
import { ensureBaseImage } from '../host/base-image.ts'
import { commitFolder } from '../host/commit-folder.ts'
import { startEngine } from '../host/engine.ts'
import { startFreshNode } from '../host/fresh-node.ts'
import { startRegistry } from '../host/registry.ts'
import { runAction } from '../runner/run-action.ts'
import { compare } from './compare.ts'
import { startReport } from './report.ts'

const { values: options } = parseArgs({
  options: { copies: { type: 'string', default: '10' }, rounds: { type: 'string', default: '3' } },
})
const rounds = Number(options.rounds)

const report = startReport(text => process.stdout.write(`${text}\n`))
const folder = await mkdtemp(join(tmpdir(), 'split-transfer-'))
const workspace = join(folder, 'workspace')
const engine = await startEngine({ store: 'containerd' })
const classicEngine = await startEngine({ store: 'classic' })
const registry = await startRegistry()
const base = `${registry.host}/bench/debian:trixie`
const images = { whole: `${registry.host}/bench/whole:main`, split: `${registry.host}/bench/split:main` }
let buildCount = 0
try {
  await engine.docker(['tag', await ensureBaseImage(engine), base])
  await engine.docker(['push', '--quiet', base])
  await compareBuilds()
  await publish('whole', 'never')
  const layers = await publish('split', 'all')
  await comparePushes()
  await comparePulls(layers)
  process.exitCode = report.hasMiss() ? 1 : 0
} finally {
  await engine.docker(['image', 'rm', base]).catch(() => {})
  await registry.stop()
  await classicEngine.stop()
  await engine.stop()
  await rm(folder, { recursive: true, force: true })
}

/** Returns a Dockerfile with a layer that is not in any cache. */
function makeDockerfile(): string {
  buildCount += 1
  const copies = Array.from({ length: Number(options.copies) }, (_, index) => `/opt/copy-${index}`).join(' ')
  return `FROM ${base}
RUN echo ${folder}-${buildCount} && for copy in ${copies}; do cp --archive /usr $copy; done
`
}

async function compareBuilds(): Promise<void> {
  report.heading('Build without a cache or a push')
  const [project, buildkit] = await compare([
    { rounds, run: () => measureSeconds(() => build('split', 'all', { push: 'false' })) },
    { rounds, run: () => measureSeconds(exportWithBuildKit) },
  ])
  report.times('this project, `split: all`', project)
  report.times('BuildKit, gzip export of one layer', buildkit)
  report.target("of BuildKit's time", project.median / buildkit.median, { atMost: 1 })
}

async function exportWithBuildKit(): Promise<void> {
  const context = join(folder, 'context')
  const layout = join(folder, 'exported')
  await mkdir(context, { recursive: true })
  await writeFile(join(context, 'Dockerfile'), makeDockerfile())
  const output = `--output=type=oci,dest=${layout},tar=false`
  await engine.docker(['buildx', 'build', '--provenance=false', output, context])
  await rm(layout, { recursive: true })
}

/** Builds with the action. @returns the layers of the image. */
async function build(
  name: string,
  split: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<readonly { readonly uncompressedSize: number }[]> {
  await mkdir(workspace, { recursive: true })
  await writeFile(join(workspace, 'Dockerfile'), makeDockerfile())
  const sha = await commitFolder(workspace)
  const result = await runAction(
    'actions/build-binder-image',
    {
      ...{ image: `${registry.host}/bench/${name}`, split, cache: 'none', oversize: 'warn' },
      ...{ 'check-contract': 'false', 'smoke-test': 'false', 'require-public': 'false' },
      ...inputs,
    },
    {
      ...{ repository: 'bench/model', ref: 'refs/heads/main', sha, eventName: 'push' },
      ...{ githubUrl: 'http://127.0.0.1:9', token: '', workspace, env: { ...engine.env } },
    },
  )
  if (result.exitCode !== 0) throw new Error(result.errors.join('\n'))
  return JSON.parse(result.outputs.layers ?? '[]')
}

async function publish(name: keyof typeof images, split: string): Promise<number> {
  const layers = await build(name, split)
  const largest = Math.max(...layers.map(({ uncompressedSize }) => uncompressedSize))
  report.heading(`The image "${name}"`)
  report.fact('layers', layers.length)
  report.fact('in the largest layer', formatSize(largest))
  await classicEngine.docker(['pull', '--quiet', images[name]])
  return layers.length
}

async function comparePushes(): Promise<void> {
  report.heading('`docker push` from the classic store, which compresses every layer')
  const [split, whole] = await compare([
    { rounds, run: () => timePush(images.split) },
    { rounds, run: () => timePush(images.whole) },
  ])
  report.times('split', split)
  report.times('in one layer', whole)
  report.fact('times as fast with small layers', (whole.median / split.median).toFixed(2))
}

/** Returns the seconds that a push to an empty registry takes. */
async function timePush(image: string): Promise<number> {
  const emptyRegistry = await startRegistry()
  const copy = `${emptyRegistry.host}/bench/copy:main`
  try {
    await classicEngine.docker(['tag', image, copy])
    return await measureSeconds(() => classicEngine.docker(['push', '--quiet', copy]))
  } finally {
    await classicEngine.docker(['image', 'rm', copy])
    await emptyRegistry.stop()
  }
}

async function comparePulls(layers: number): Promise<void> {
  report.heading('Pull into an empty containerd')
  const [split, whole] = await compare([
    { rounds, run: () => timePull(images.split) },
    { rounds, run: () => timePull(images.whole) },
  ])
  report.times(`split into ${layers} layers`, split)
  report.times('in one layer', whole)
  report.fact('times as fast with small layers', (whole.median / split.median).toFixed(2))
}

async function timePull(image: string): Promise<number> {
  const node = await startFreshNode()
  try {
    return await measureSeconds(() => node.pull(image))
  } finally {
    await node.stop()
  }
}

async function measureSeconds(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await act()
  return (performance.now() - start) / 1000
}
