/**
 * Measures the cost of recording the ingredients of a build with many files: processor time and memory for listing the
 * files of a commit, the fingerprint and the record. Exits with code 1 if a target is missed.
 *
 *     node test/bench/ingredient-record.ts [files, 200,000 by default]
 *
 * A separate process measures each repository. The processor time of git is not included.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gitCheckout } from '../../src/git/git-checkout.ts'
import { atOrBelow } from '../../src/git/pathspec.ts'
import { computeFingerprint } from '../../src/ingredients/fingerprint.ts'
import { decodeRecord, encodeRecord } from '../../src/ingredients/ingredient-record.ts'
import { runOnHost } from '../../src/runner/run-on-host.ts'
import { limitYoungGeneration } from '../../src/runner/young-generation.ts'
import { startReport } from './report.ts'

interface Figures {
  readonly files: number
  readonly depth: number | null | undefined
  readonly characters: number
  /** Processor time in seconds. */
  readonly listing: number
  readonly fingerprint: number
  readonly record: number
  /** Maximum resident set size in bytes. */
  readonly memory: number
}

const [first, repository] = process.argv.slice(2)
if (first === 'measure' && repository !== undefined) {
  process.stdout.write(JSON.stringify(await measure(repository)))
} else {
  const directory = mkdtempSync(join(tmpdir(), 'ingredient-record-'))
  try {
    compare(directory, Number(first ?? 200_000))
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function compare(directory: string, count: number): void {
  const report = startReport(text => process.stdout.write(`${text}\n`))
  const node = measureInProcess(commitFiles(join(directory, 'one'), 1))
  for (const spread of [50, 3]) {
    const figures = measureInProcess(commitFiles(join(directory, String(spread)), count, spread))
    report.heading(`${figures.files} files, ${spread} to a directory`)
    report.fact('s of processor time to list the files', figures.listing.toFixed(2))
    report.fact('s of processor time for the fingerprint', figures.fingerprint.toFixed(2))
    report.target('s of processor time for the record', figures.record, { atMost: 2 })
    report.fact('characters in the record', figures.characters)
    report.fact('levels of directories that the record distinguishes', String(figures.depth))
    report.fact('MB of peak memory', (figures.memory / 1e6).toFixed(0))
    report.target('MB more than for one file', (figures.memory - node.memory) / 1e6, { atMost: 200 })
  }
  process.exitCode = report.hasMiss() ? 1 : 0
}

function measureInProcess(repository: string): Figures {
  const args = ['--disable-warning=ExperimentalWarning', import.meta.filename, 'measure', repository]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}

async function measure(repository: string): Promise<Figures> {
  limitYoungGeneration()
  const listing = await timed(() => gitCheckout(runOnHost(process.env), repository).entries([atOrBelow('.')]))
  const ingredients = {
    ...{ entries: listing.result, file: 'Dockerfile', target: undefined },
    platform: { os: 'linux', architecture: 'amd64' },
    ...{ buildArgs: new Map(), labels: new Map(), bases: new Map() },
  }
  const fingerprint = await timed(() => computeFingerprint(ingredients))
  const record = await timed(() => encodeRecord(ingredients))
  const memory = process.resourceUsage().maxRSS * 1024
  return {
    files: listing.result.length,
    depth: decodeRecord(record.result)?.depth,
    characters: record.result.length,
    ...{ listing: listing.seconds, fingerprint: fingerprint.seconds, record: record.seconds, memory },
  }
}

async function timed<T>(act: () => T | Promise<T>): Promise<{ result: T; seconds: number }> {
  const before = process.cpuUsage()
  const result = await act()
  const { user, system } = process.cpuUsage(before)
  return { result, seconds: (user + system) / 1e6 }
}

/** Creates a repository with a commit without writing its files to disk. @returns the repository. */
function commitFiles(repository: string, count: number, spread = 1): string {
  execFileSync('git', ['init', '--quiet', repository])
  const files = Array.from({ length: count }, (_, index) => {
    const directory = Math.floor(index / spread)
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
