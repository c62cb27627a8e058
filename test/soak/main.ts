/** Soak test: `npm run soak -- --events N [--seed S] [--branches N] [--processes SHARE]`. */
import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { plural } from '../../src/wording.ts'
import { soak } from './soak.ts'

/** Maximum memory growth in bytes from the third to the last tenth of the events, measured after a garbage collection. */
const maxGrowth = 32 * 2 ** 20

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '2000' },
    seed: { type: 'string' },
    branches: { type: 'string', default: '50' },
    processes: { type: 'string', default: '0.03' },
  },
})
const options = {
  events: Number(values.events),
  seed: values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed),
  branches: Number(values.branches),
  processShare: Number(values.processes),
}
if (
  !(options.events > 0) ||
  !Number.isInteger(options.seed) ||
  !(options.branches > 0) ||
  !(options.processShare >= 0)
) {
  process.stderr.write(
    'usage: npm run soak -- --events N [--seed INTEGER] [--branches N] [--processes SHARE]\n',
  )
  process.exit(2)
}
const start = performance.now()
const size = `${plural(options.events, 'event')}, ${plural(options.branches, 'branch')}`
process.stdout.write(`seed ${options.seed}, ${size}\n`)
const { memory, problems, ...counts } = await soak(options, done =>
  process.stdout.write(`${plural(done, 'event')}\n`),
)
const mebibytes = memory.map(bytes => (bytes / 2 ** 20).toFixed(0))
process.stdout.write(`memory in MiB after each tenth: ${mebibytes.join(' ')}\n`)
const growth = (memory.at(-1) ?? 0) - (memory[2] ?? 0)
const allProblems =
  growth > maxGrowth ? [...problems, `the memory grew by ${Math.round(growth / 2 ** 20)} MiB`] : problems
for (const [name, count] of Object.entries(counts)) process.stdout.write(`${name}: ${count}\n`)
process.stdout.write(`${Math.round((performance.now() - start) / 1000)} s\n`)
for (const problem of allProblems) process.stdout.write(`PROBLEM ${problem}\n`)
process.stdout.write(
  allProblems.length === 0 ? 'passed\n' : `failed: reproduce the failure with --seed ${options.seed}\n`,
)
process.exitCode = allProblems.length === 0 ? 0 : 1
