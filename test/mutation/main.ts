/**
 * Mutation test: makes thousands of small changes to the code and counts the changes that the unit tests detect.
 * `npm run mutation [-- --sample N] [--seed S] [--rooms contract,registry] [--tests test/contract]`. Stryker makes the
 * changes. Stryker's Jest runner is not used: each process loads the tests once and runs only the tests that reach a
 * mutant.
 */
import { createHash, randomInt } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { plural } from '../../src/wording.ts'
import { listTestFiles } from './list-test-files.ts'
import { measureCoverage } from './measure-coverage.ts'
import { listMutatedFiles } from './mutated-files.ts'
import { type Mutant, openSandbox } from './sandbox.ts'
import { type MutantStatus, testMutants } from './test-mutants.ts'
import { wilsonInterval } from './wilson-interval.ts'

const root = join(import.meta.dirname, '../..')
const { values } = parseArgs({
  options: {
    ...{ sample: { type: 'string' }, seed: { type: 'string' }, rooms: { type: 'string' } },
    ...{ tests: { type: 'string' }, jobs: { type: 'string', default: String(availableParallelism()) } },
  },
})
const seed = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed)
const paths = listMutatedFiles(root, values.rooms?.split(','))
const sampleSize = values.sample === undefined ? Number.POSITIVE_INFINITY : Number(values.sample)
const jobs = Number(values.jobs)
if (!Number.isInteger(seed) || !(sampleSize > 0) || !(jobs > 0) || paths.length === 0) {
  process.stderr.write(
    'usage: npm run mutation [-- --sample N] [--seed INTEGER] [--rooms ROOM,…] [--tests PATH,…] [--jobs N]\n',
  )
  process.exit(2)
}

const print = (text: string) => process.stdout.write(`${text}\n`)
const sandbox = await openSandbox(root, paths)
for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
] as const)
  process.once(signal, () => sandbox.delete().finally(() => process.exit(128 + number)))
const results = new Map<Mutant, MutantStatus>()
try {
  const rank = ({ id }: Mutant) => createHash('sha256').update(`${seed} ${id}`).digest('hex')
  const rankedMutants = sandbox.mutants.map(mutant => ({ mutant, rank: rank(mutant) }))
  const sample = rankedMutants
    .sort((left, right) => (left.rank < right.rank ? -1 : 1))
    .slice(0, sampleSize)
    .map(({ mutant }) => mutant)
  const mutantCount = `${plural(sandbox.mutants.length, 'mutant')} in ${plural(paths.length, 'file')}`
  print(`${mutantCount}; testing ${sample.length}, seed ${seed}`)
  const testFiles = listTestFiles(sandbox.directory, values.tests?.split(','))
  const coverage = await measureCoverage(sample, testFiles, { directory: sandbox.directory, jobs })
  print(`Without a mutant, the tests of ${plural(testFiles.length, 'file')} pass`)
  await testMutants(sample, { directory: sandbox.directory, coverage, jobs }, (mutant, status) => {
    results.set(mutant, status)
    if (status === 'survived' || status === 'not-reached') print(`${status}: ${describeMutant(mutant)}`)
    if (results.size % 50 === 0) print(`… ${results.size} of ${sample.length}`)
  })
} finally {
  await sandbox.delete()
}

print('\n| room | mutants | killed | survived | not reached | score | 95 % interval |')
print('| --- | ---: | ---: | ---: | ---: | ---: | ---: |')
const testedMutants = [...results]
for (const room of [...new Set(testedMutants.map(([mutant]) => mutant.room))].sort())
  print(
    formatRow(
      room,
      testedMutants.filter(([mutant]) => mutant.room === room),
    ),
  )
print(formatRow('all', testedMutants))

function formatRow(name: string, subset: readonly (readonly [Mutant, MutantStatus])[]): string {
  const count = (...statuses: readonly MutantStatus[]) =>
    subset.filter(([, status]) => statuses.includes(status)).length
  const killedCount = count('killed', 'timeout')
  const formatPercent = (share: number) => `${(share * 100).toFixed(1)} %`
  const [low, high] = wilsonInterval(killedCount, subset.length)
  const numbers = [subset.length, killedCount, count('survived'), count('not-reached')]
  const interval = `${formatPercent(low)} to ${formatPercent(high)}`
  return `| ${[name, ...numbers, formatPercent(killedCount / subset.length), interval].join(' | ')} |`
}

function describeMutant({ path, line, mutator, original, replacement }: Mutant): string {
  const shorten = (code: string) => code.replaceAll(/\s+/g, ' ').slice(0, 60)
  return `${path}:${line} ${mutator}: ${shorten(original)} → ${shorten(replacement)}`
}
