/**
 * Checks a scientific image of 2.3 GB in one layer, builds the unchanged plan, and verifies that the result passes the
 * check and has the same files and configuration according to Python's tarfile. Exits with code 1 on any difference.
 *
 *     node test/bench/split-scientific-image.ts
 *
 * The image is created from Debian packages in about five minutes, unless the engine has it.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { CheckedLayer } from '../../src/layers/checked-image.ts'
import { formatSize } from '../../src/units.ts'
import { run } from '../host/command.ts'
import { startEngine } from '../host/engine.ts'
import { startRegistry } from '../host/registry.ts'
import { craneProgram } from '../host/tools.ts'
import { runAction, type StepResult } from '../runner/run-action.ts'
import { startReport } from './report.ts'
import { ensureScientificImage } from './scientific-image.ts'

/** Maximum size of a layer in bytes: the default `warn-layer-size` of the action. */
const maxLayerSize = 800e6
/** Maximum peak memory of the check in bytes. */
const maxMemory = 200e6
const comparisonScript = resolve(import.meta.dirname, 'compare-layouts.py')

interface Check extends StepResult {
  readonly layers: readonly CheckedLayer[]
  /** Peak resident memory in bytes. */
  readonly peakMemory: number
}

interface Difference {
  readonly count: number
  readonly first: readonly unknown[]
}

interface Comparison {
  readonly before: LayoutContents
  readonly after: LayoutContents
  readonly directoryTimes: Difference
  readonly differences: Readonly<Record<string, Difference>>
}

type LayoutContents = Readonly<Record<string, unknown>>

const report = startReport(text => process.stdout.write(`${text}\n`))
const folder = await mkdtemp(join(tmpdir(), 'split-scientific-image-'))
const engine = await startEngine({ store: 'containerd' })
const registry = await startRegistry()
const reference = `${registry.host}/science/stack:whole`
try {
  await reportDuration('Creating the image, unless the engine has it, and pushing it', pushWhole)
  const wholeCheck = await check(reference)
  reportWhole(wholeCheck)
  const splitLayout = join(folder, 'split')
  await reportDuration('Building the plan', () => build(wholeCheck.outputs.plan ?? '', splitLayout))
  reportSplit(await check(`oci-layout:${splitLayout}`))
  const pulledLayout = join(folder, 'whole')
  await run(craneProgram(), ['pull', '--format=oci', reference, pulledLayout], { env: process.env })
  reportComparison(await compareLayouts(pulledLayout, splitLayout))
  await reportRate(wholeCheck, pulledLayout)
  process.exitCode = report.hasMiss() ? 1 : 0
} finally {
  await engine.docker(['image', 'rm', reference]).catch(() => {})
  await engine.stop()
  await registry.stop()
  await rm(folder, { recursive: true, force: true })
}

async function reportDuration<T>(title: string, act: () => Promise<T>): Promise<T> {
  const start = performance.now()
  const result = await act()
  report.fact(title, formatSeconds((performance.now() - start) / 1000))
  return result
}

async function pushWhole(): Promise<void> {
  const image = await ensureScientificImage(engine)
  await engine.docker(['tag', image, reference])
  await engine.docker(['push', '--quiet', reference])
}

async function check(image: string): Promise<Check> {
  const memory = join(folder, 'peak-memory')
  const result = await runAction(
    'actions/check-layer-sizes',
    { image },
    {
      repository: 'science/stack',
      ref: 'refs/heads/main',
      sha: '0'.repeat(40),
      eventName: 'push',
      githubUrl: 'http://127.0.0.1:9',
      token: 'unused',
      workspace: folder,
      env: { NODE_OPTIONS: `--import=${memoryReporter(memory)}` },
    },
  )
  const layers: CheckedLayer[] = JSON.parse(result.outputs.layers ?? '[]')
  return { ...result, layers, peakMemory: Number(await readFile(memory, 'utf8')) * 1024 }
}

/**
 * Returns the URL of a module that writes the peak memory of its process in KiB at exit. `process.resourceUsage()` is not
 * used, because its maximum includes the memory of the parent process.
 */
function memoryReporter(file: string): string {
  const program = `
    import { readFileSync, writeFileSync } from 'node:fs'
    import { isMainThread } from 'node:worker_threads'
    if (isMainThread) process.on('exit', () => {
      const [, peak] = /^VmHWM:\\s+(\\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))
      writeFileSync(${JSON.stringify(file)}, peak)
    })`
  return `data:text/javascript,${encodeURIComponent(program)}`
}

function reportWhole({ layers, outputs, errors, seconds, peakMemory }: Check): void {
  report.heading('The whole image, checked in the registry with the default limits')
  for (const error of errors) report.fact(error, 'error:')
  const [layer] = layers
  report.target('layers that fail', layers.filter(({ verdict }) => verdict === 'fail').length, {
    atLeast: 1,
  })
  report.target('characters in the plan', outputs.plan?.length ?? 0, { atLeast: 1 })
  report.fact('parts in the plan', countCopies(outputs.plan))
  report.fact('of tar', formatSize(layer?.uncompressedSize ?? 0))
  report.fact('stored', formatSize(layer?.compressedSize ?? 0))
  const { directories = [], families = [] } = layer?.analysis ?? {}
  for (const { path, contentSize } of directories.slice(0, 5)) {
    report.fact(`in the directory ${path}`, formatSize(contentSize))
  }
  for (const { directory, pattern, contentSize, fileCount } of families.slice(0, 6)) {
    report.fact(`in the family ${directory}/${pattern} (${fileCount} files)`, formatSize(contentSize))
  }
  report.fact('from the start of the process to its end', formatSeconds(seconds))
  report.target('bytes of peak memory', peakMemory, { atMost: maxMemory })
}

function countCopies(plan = ''): number {
  return plan.match(/^COPY --from=split/gm)?.length ?? 0
}

/** Builds the plan unchanged, without any cache. */
async function build(plan: string, layout: string): Promise<void> {
  const context = join(folder, 'context')
  await mkdir(context)
  await writeFile(join(context, 'Dockerfile'), plan)
  const output = `--output=type=oci,dest=${layout},tar=false`
  await engine.docker(['buildx', 'build', '--no-cache', '--provenance=false', output, context])
}

function reportSplit({ layers, outputs, exitCode, errors, peakMemory }: Check): void {
  report.heading('The image built from the plan, checked in its OCI layout')
  for (const error of errors) report.fact(error, 'error:')
  report.target('exit code of the check', exitCode ?? -1, { atMost: 0 })
  report.fact('verdict', outputs.verdict ?? '')
  report.target('bytes in the largest layer', Number(outputs['largest-layer-size']), { atMost: maxLayerSize })
  for (const [index, { uncompressedSize, createdBy }] of layers.entries()) {
    report.fact(`layer ${index + 1}: ${createdBy}`, formatSize(uncompressedSize))
  }
  report.fact('of peak memory', formatSize(peakMemory))
}

async function compareLayouts(before: string, after: string): Promise<Comparison> {
  const { stdout } = await run('python3', [comparisonScript, before, after], { env: process.env })
  return JSON.parse(stdout)
}

function reportComparison({ before, after, directoryTimes, differences }: Comparison): void {
  report.heading("Both images as Python's tarfile reads them")
  for (const [field, value] of Object.entries(before)) {
    const [old, now] = [JSON.stringify(value), JSON.stringify(after[field])]
    report.fact(old === now ? `the same: ${old}` : `${old} before, ${now} after`, field)
  }
  for (const [kind, { count, first }] of Object.entries(differences)) {
    const examples = count === 0 ? '' : ` ${JSON.stringify(first)}`
    report.target(`differences in ${kind}${examples}`, count, { atMost: 0 })
  }
  report.fact(
    `directories with different times ${JSON.stringify(directoryTimes.first)}`,
    directoryTimes.count,
  )
}

async function reportRate({ layers, seconds }: Check, layout: string): Promise<void> {
  const [layer] = layers
  if (layer === undefined) return
  report.heading('Rate of the check compared with only inflating the same blob')
  const blob = join(layout, 'blobs', ...layer.digest.split(':'))
  const decompressors = { 'gzip -dc': () => gunzip(blob), "Node's zlib": () => inflate(blob) }
  const formatRate = (time: number) => `${(layer.uncompressedSize / 1e6 / time).toFixed(0)} MB/s`
  report.fact('check, with start, network, digests, analysis and plan', formatRate(seconds))
  for (const [name, act] of Object.entries(decompressors)) {
    const start = performance.now()
    await act()
    const time = (performance.now() - start) / 1000
    report.fact(`${name}; the check reaches ${(time / seconds).toFixed(2)} of this rate`, formatRate(time))
  }
}

async function gunzip(blob: string): Promise<void> {
  const child = spawn('gzip', ['-dc', blob], { stdio: ['ignore', 'ignore', 'inherit'] })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`gzip failed with exit code ${code}`)
}

/** Inflates a blob in chunks of the size that the check uses. */
async function inflate(blob: string): Promise<void> {
  const chunkSize = 2 ** 20
  const sink = new Writable({ write: (_chunk, _encoding, done) => done() })
  await pipeline(createReadStream(blob, { highWaterMark: chunkSize }), createGunzip({ chunkSize }), sink)
}

function formatSeconds(value: number): string {
  return `${value.toFixed(1)} s`
}
