/**
 * Measures the size and the start-up time of the bundles, and compares them with a bundle that only contains GitHub's
 * toolkit and with other published actions. Each bundle is started outside a runner, so that it fails early. The files
 * that it has loaded by then are its main part. Exits with code 1 if a target is missed.
 *
 *     node test/bench/bundles.ts [--rounds 15]
 */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { compare } from './compare.ts'
import { startReport } from './report.ts'

const execute = promisify(execFile)
const root = resolve(import.meta.dirname, '../..')
const dist = join(root, 'dist')
const probe = join(import.meta.dirname, 'start-up-probe.mjs')

/** Maximum difference from `@actions/core`: megabytes of the main part, and seconds of processor time. */
const maxDifference = { size: 0.25, time: 0.03 }

/** Size of dist/index.js of similar actions in megabytes. Source: their releases of November 2026. */
const publishedSizes = {
  'peter-evans/repository-dispatch': 1.13,
  'peter-evans/create-pull-request': 1.88,
  'docker/build-push-action': 2.54,
}

/** Source code of the bundles for the comparison. */
const baselineSources = {
  '@actions/core': `import * as core from '@actions/core'\ncore.debug(core.getInput('token'))\n`,
  '@actions/core with @actions/github': [
    `import * as core from '@actions/core'`,
    `import { getOctokit } from '@actions/github'`,
    'core.debug(typeof getOctokit)\n',
  ].join('\n'),
}

interface StartUp {
  /** Files that the process has loaded. */
  readonly files: readonly string[]
  /** Processor time of the start-up. */
  readonly seconds: number
}

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '15' } } })
const report = startReport(text => process.stdout.write(`${text}\n`))
// The folder must be in the repository, so that Node finds the toolkit.
await mkdir(join(root, '.cache'), { recursive: true })
const directory = await mkdtemp(join(root, '.cache/bundles-'))
try {
  const baselines = await Promise.all(
    Object.entries(baselineSources).map(([name, code]) => bundleBaseline(name, code)),
  )
  const actions = (await readdir(dist)).filter(name => !['cli', 'page', 'shared'].includes(name))
  await compareSizes(baselines, actions)
  await compareTimes(baselines, actions)
} finally {
  await rm(directory, { recursive: true })
}
process.exitCode = report.hasMiss() ? 1 : 0

interface Baseline {
  readonly name: string
  readonly file: string
}

async function compareSizes(baselines: readonly Baseline[], actions: readonly string[]): Promise<void> {
  report.heading('Size of the main part, in MB')
  const sizes = await Promise.all(baselines.map(({ file }) => measureMainSize(file)))
  for (const [index, { name }] of baselines.entries()) report.fact(name, (sizes[index] ?? 0).toFixed(2))
  for (const [name, size] of Object.entries(publishedSizes)) report.fact(name, size.toFixed(2))
  const maxSize = Math.round(((sizes[0] ?? 0) + maxDifference.size) * 100) / 100
  for (const name of actions) {
    report.target(name, await measureMainSize(bundleEntry(name)), { atMost: maxSize })
  }
  const files = await readdir(dist, { recursive: true })
  report.fact('all files of dist/', (await sumSizes(files.map(file => join(dist, file)))).toFixed(2))
}

async function compareTimes(baselines: readonly Baseline[], actions: readonly string[]): Promise<void> {
  report.heading('Start-up: processor time until the main part has run')
  const rounds = Number(options.rounds)
  const entries = [...baselines, ...actions.map(name => ({ name, file: bundleEntry(name) }))]
  const times = await compare(
    entries.map(({ file }) => ({ rounds, run: async () => (await measureStartUp(file)).seconds })),
  )
  for (const [index, { name }] of entries.entries()) {
    const time = times[index]
    if (time !== undefined) report.times(name, time)
  }
  const [baseline] = times
  for (const [index, name] of actions.entries()) {
    const time = times[baselines.length + index]
    if (time === undefined || baseline === undefined) throw new Error(`${name} was not measured`)
    report.target(`${name}, over ${baselines[0]?.name}`, time.median - baseline.median, {
      atMost: maxDifference.time,
    })
  }
}

async function bundleBaseline(name: string, code: string): Promise<Baseline> {
  const folder = name.replaceAll(/\W+/g, '-')
  const entry = join(directory, `${folder}.js`)
  await writeFile(entry, code)
  const output = ['--out', join(directory, folder), '--no-cache', '--target', 'es2022']
  await execute(join(root, 'node_modules/.bin/ncc'), ['build', entry, ...output], { cwd: root })
  return { name, file: join(directory, folder, 'index.js') }
}

function bundleEntry(action: string): string {
  return join(dist, action, 'index.js')
}

async function measureMainSize(entry: string): Promise<number> {
  return sumSizes((await measureStartUp(entry)).files)
}

/** Returns the total size of files in megabytes. */
async function sumSizes(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async file => (await stat(file)).size))
  return sizes.reduce((sum, size) => sum + size, 0) / 1_000_000
}

async function measureStartUp(entry: string): Promise<StartUp> {
  const file = join(await mkdtemp(join(directory, 'start-up-')), 'report.json')
  const env = { START_UP_REPORT: file }
  // The bundle fails because the environment variables of a runner are missing.
  await execute(process.execPath, ['--import', probe, entry], { env }).catch(() => undefined)
  return JSON.parse(await readFile(file, 'utf8')) as StartUp
}
