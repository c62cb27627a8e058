/**
 * Fuzzes the parsers: `npm run fuzz -- --minutes M [--seed S] [--parser NAME] [--cases N]`. Each parser runs for the same
 * share of the time and parses at least N random inputs. A defect is an unexpected error, a violated property, an input
 * whose parsing does not end, or growing memory.
 */
import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { plural } from '../../src/wording.ts'
import { formatCaseInput } from './fuzz-parser.ts'
import type { FuzzTarget } from './fuzz-target.ts'
import { parsers } from './parsers/parsers.ts'
import { HangError, WatchedWorker } from './watched-worker.ts'

const batchSize = 2000
/** Number of batches after which the memory is compared. During these batches, code is compiled and caches are filled. */
const warmUpBatches = 5
/** Maximum growth of the memory after a garbage collection, in bytes. */
const maxMemoryGrowth = 24 * 2 ** 20
/** Number of defects after which a parser is stopped. */
const maxDefects = 3

const options = {
  minutes: { type: 'string', default: '1' },
  seed: { type: 'string' },
  parser: { type: 'string' },
  cases: { type: 'string', default: '0' },
} as const

const { values } = parseArgs({ options })
const seed = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed)
const chosenParsers = parsers.filter(({ name }) => values.parser === undefined || values.parser === name)
const minutes = Number(values.minutes)
const minCases = Number(values.cases)
if (!(minutes > 0) || !(minCases >= 0) || !Number.isInteger(seed) || chosenParsers.length === 0) {
  const names = parsers.map(({ name }) => name).join(', ')
  process.stderr.write(
    `usage: npm run fuzz -- --minutes M [--seed INTEGER] [--parser NAME] [--cases N]\nparsers: ${names}\n`,
  )
  process.exit(2)
}

interface Summary {
  cases: number
  accepted: number
  defects: number
  /** Bytes in use after each batch. */
  readonly memory: number[]
}

/** Runs batches of one parser in a separate thread, so that its memory can be measured. */
async function runBatches(parser: FuzzTarget, seconds: number): Promise<Summary> {
  const worker = new WatchedWorker()
  const summary: Summary = { cases: 0, accepted: 0, defects: 0, memory: [] }
  const end = performance.now() + seconds * 1000
  while ((performance.now() < end || summary.cases < minCases) && summary.defects < maxDefects) {
    const request = { parser: parser.name, seed: (seed + summary.cases / batchSize) | 0, cases: batchSize }
    summary.cases += batchSize
    const defect = await worker.run(request).then(
      report => {
        summary.accepted += report.accepted
        summary.memory.push(report.memory)
        return report.defect
      },
      (error: unknown) => {
        if (!(error instanceof HangError)) throw error
        return `${error.message}: ${formatCaseInput(parser, { seed: request.seed, cases: error.case })}`
      },
    )
    if (defect !== undefined) {
      summary.defects += 1
      const command = `npm run fuzz -- --parser ${parser.name} --seed ${request.seed}`
      process.stdout.write(`\nDEFECT in ${parser.name}: ${command}\n${defect}\n\n`)
    }
  }
  await worker.close()
  return summary
}

const formatMebibytes = (bytes: number | undefined) => `${((bytes ?? 0) / 2 ** 20).toFixed(1)} MiB`
process.stdout.write(`seed ${seed}, ${minutes} min, ${plural(chosenParsers.length, 'parser')}\n\n`)
process.stdout.write(
  '| parser | cases | accepted cases | cases/s | memory after warm-up | memory at the end | defects |\n',
)
process.stdout.write('| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n')
let total = 0
let defects = 0
for (const parser of chosenParsers) {
  const start = performance.now()
  const { cases, accepted, memory, ...summary } = await runBatches(
    parser,
    (minutes * 60) / chosenParsers.length,
  )
  const [first, last] = [memory[Math.min(warmUpBatches, memory.length) - 1], memory.at(-1)]
  const isGrowing = (last ?? 0) - (first ?? 0) > maxMemoryGrowth
  total += cases
  defects += summary.defects + Number(isGrowing)
  const rate = Math.round((cases * 1000) / (performance.now() - start))
  const defectCell = isGrowing ? `${summary.defects}, and growing memory` : summary.defects
  const memoryCells = [formatMebibytes(first), formatMebibytes(last)]
  const cells = [parser.name, cases, accepted, rate, ...memoryCells, defectCell]
  process.stdout.write(`| ${cells.join(' | ')} |\n`)
}
process.stdout.write(`\n${total} cases, seed ${seed}, defects: ${defects}\n`)
process.exitCode = defects === 0 ? 0 : 1
