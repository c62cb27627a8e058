/**
 * Measures the processor time and the memory for recording the ingredients of a build with many files: listing the files
 * of a commit, computing the fingerprint and encoding the record. Exits with code 1 if a target is missed.
 *
 *     node test/bench/ingredient-record.ts [files, 200,000 by default]
 *
 * Each repository is measured in a separate process. The processor time of git is not included.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gitCheckout } from '../../src/git/git-checkout.ts'
import { pathPathspec } from '../../src/git/pathspec.ts'
import { computeFingerprint } from '../../src/ingredients/fingerprint.ts'
import { decodeRecord, encodeRecord } from '../../src/ingredients/ingredient-record.ts'
import { runOnHost } from '../../src/runner/run-on-host.ts'
import { limitYoungGeneration } from '../../src/runner/young-generation.ts'
import { startReport } from './report.ts'

interface Figures {
  readonly files: number
  /** Number of levels of directories that the record distinguishes. */
  readonly depth: number | null | undefined
  /** Length of the record. */
  readonly characters: number
  /** Processor time of each step in seconds. */
  readonly seconds: { readonly listing: number; readonly fingerprint: number; readonly record: number }
  /** Maximum resident set size in bytes. */
  readonly memory: number
}

const [first, repository] = process.argv.slice(2)
if (first === 'measure' && repository !== undefined) {
  process.stdout.write(JSON.stringify(await measure(repository)))
} else {
  const directory = mkdtempSync(join(tmpdir(), 'ingredient-record-'))
  try {
    reportFigures(directory, Number(first ?? 200_000))
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function reportFigures(directory: string, count: number): void {
  const report = startReport(text => process.stdout.write(`${text}\n`))
  const oneFile = measureInProcess(commitFiles(join(directory, 'one'), 1))
  for (const filesPerDirectory of [50, 3]) {
    const repository = commitFiles(join(directory, String(filesPerDirectory)), count, filesPerDirectory)
    const figures = measureInProcess(repository)
    report.heading(`${figures.files} files, ${filesPerDirectory} in each directory`)
    report.fact('s of processor time to list the files', figures.seconds.listing.toFixed(2))
    report.fact('s of processor time for the fingerprint', figures.seconds.fingerprint.toFixed(2))
    report.target('s of processor time for the record', figures.seconds.record, { atMost: 2 })
    report.fact('characters in the record', figures.characters)
    report.fact('levels of directories that the record distinguishes', String(figures.depth))
    report.fact('MB of peak memory', (figures.memory / 1e6).toFixed(0))
    report.target('MB more than for one file', (figures.memory - oneFile.memory) / 1e6, { atMost: 200 })
  }
  process.exitCode = report.hasMiss() ? 1 : 0
}

function measureInProcess(repository: string): Figures {
  const args = ['--disable-warning=ExperimentalWarning', import.meta.filename, 'measure', repository]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}

async function measure(repository: string): Promise<Figures> {
  limitYoungGeneration()
  const listing = await measureTime(() =>
    gitCheckout(runOnHost(process.env), repository).entries([pathPathspec('.')]),
  )
  const ingredients = {
    ...{ entries: listing.result, file: 'Dockerfile', target: undefined },
    platform: { os: 'linux', architecture: 'amd64' },
    ...{ buildArgs: new Map(), labels: new Map(), bases: new Map() },
  }
  const fingerprint = await measureTime(() => computeFingerprint(ingredients))
  const record = await measureTime(() => encodeRecord(ingredients))
  const memory = process.resourceUsage().maxRSS * 1024
  return {
    files: listing.result.length,
    depth: decodeRecord(record.result)?.depth,
    characters: record.result.length,
    seconds: { listing: listing.seconds, fingerprint: fingerprint.seconds, record: record.seconds },
    memory,
  }
}

/** Measures the processor time of a function in seconds. */
async function measureTime<T>(act: () => T | Promise<T>): Promise<{ result: T; seconds: number }> {
  const before = process.cpuUsage()
  const result = await act()
  const { user, system } = process.cpuUsage(before)
  return { result, seconds: (user + system) / 1e6 }
}

/** Creates a repository with a commit, without writing the files to the disk. @returns the path of the repository. */
function commitFiles(repository: string, count: number, filesPerDirectory = 1): string {
  execFileSync('git', ['init', '--quiet', repository])
  const files = Array.from({ length: count }, (_, index) => {
    const directory = Math.floor(index / filesPerDirectory)
    const path = `data/set${Math.floor(directory / 400)}/run${Math.floor(directory / 20)}/case${directory}`
    return `M 100644 inline ${path}/values${index}.txt\ndata 40\n${makeContent(index)}\n`
  })
  const commit = 'commit refs/heads/main\ncommitter a <a@b.c> 1700000000 +0000\ndata 1\nx\n'
  const input = `${commit}${files.join('')}`
  execFileSync('git', ['-C', repository, 'fast-import', '--quiet'], { input })
  execFileSync('git', ['-C', repository, 'symbolic-ref', 'HEAD', 'refs/heads/main'])
  return repository
}

function makeContent(index: number): string {
  return createHash('sha1').update(String(index)).digest('hex')
}
