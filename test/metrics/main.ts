/** Prints metrics of the code's structure: `npm run metrics`. */

import { plural } from '../../src/wording.ts'
import { type CallRoute, traceCalls } from './call-path.ts'
import { type FunctionSize, measureFunctions } from './functions.ts'
import { crossActionImports, findCycles, readImports } from './imports.ts'
import { loadProgram, type SourceModule } from './program.ts'

const routes: readonly CallRoute[] = [
  {
    value: 'reference',
    types: ['Reference', 'ImageRepository'],
    module: 'src/image/build-and-publish.ts',
    entry: 'buildAndPublish',
  },
  {
    value: 'digest',
    types: ['Digest'],
    module: 'src/image/build-and-publish.ts',
    entry: 'buildAndPublish',
  },
  {
    value: 'event, sent',
    types: ['PinRequest', 'Announcement', 'Payload'],
    module: 'src/launcher/dispatch/announce-image.ts',
    entry: 'announceImage',
  },
  {
    value: 'event, received',
    types: ['PinRequest', 'Announcement', 'Payload'],
    module: 'src/actions/update-launcher-sha/run.ts',
    entry: 'run',
  },
  {
    value: 'digest, pinned',
    types: ['Digest'],
    module: 'src/actions/update-launcher-sha/run.ts',
    entry: 'run',
  },
]

const isVerbose = process.argv.includes('--verbose')
const program = loadProgram()
const source = program.modules.filter(({ path }) => path.startsWith('src/'))
const tests = program.modules.filter(({ path }) => path.startsWith('test/'))
const graph = readImports(source)

print('Size', [describeSize('src', source), describeSize('test', tests)])
print('Functions of src', describeFunctions(measureFunctions(source)))
const crossings = crossActionImports(graph)
const importingFiles = new Set(crossings.map(crossing => crossing.split(' ')[0]))
print('Files of an action that import another action', [
  `${plural(importingFiles.size, 'file')}, ${plural(crossings.length, 'import')}`,
  ...formatDetails(crossings),
])
const cycles = findCycles(graph.allImports)
print('Import cycles of src', [
  `${cycles.length} with types, ${findCycles(graph.loadedImports).length} when loaded`,
  ...cycles.map(cycle => `  ${cycle.join(' ')}`),
])
print(
  'Paths of values through src',
  routes.flatMap(route => {
    const { modules, stops, returns, path } = traceCalls(program, route)
    const counts = `${plural(stops, 'stop')} in ${plural(modules, 'module')}, ${plural(returns, 'return')}`
    return [`${route.value}: ${counts} (from ${route.module})`, ...formatDetails(path)]
  }),
)

function print(title: string, lines: readonly string[]): void {
  process.stdout.write(`${title}\n${lines.map(line => `  ${line}\n`).join('')}`)
}

function formatDetails(lines: readonly string[]): string[] {
  return isVerbose ? lines.map(line => `  ${line}`) : []
}

function describeSize(name: string, modules: readonly SourceModule[]): string {
  const lines = modules.map(({ file }) => file.text.split('\n').length - 1)
  const longFiles = lines.filter(count => count > 250)
  const total = lines.reduce((sum, count) => sum + count, 0)
  const size = `${plural(modules.length, 'TypeScript file')}, ${plural(total, 'line')}`
  return `${name}: ${size}; ${plural(longFiles.length, 'file')} over 250 lines`
}

function describeFunctions(functions: readonly FunctionSize[]): string[] {
  const lengths = functions.map(({ lines }) => lines).sort((a, b) => a - b)
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0
  const longFunctions = functions.filter(({ lines }) => lines > 40)
  const wideFunctions = functions.filter(({ parameters }) => parameters > 4)
  const packedFunctions = functions.filter(({ packedFields }) => packedFields > 4)
  return [
    `${plural(functions.length, 'named function')}, median ${plural(median, 'line')}`,
    `by lines: ${formatHistogram(lengths, [5, 10, 20, 40, 60])}`,
    `by parameters: ${formatHistogram(
      functions.map(({ parameters }) => parameters),
      [0, 1, 2, 3, 4, 5],
    )}`,
    `${plural(longFunctions.length, 'function')} over 40 lines`,
    ...longFunctions.map(({ location, lines }) => `  ${lines} ${location}`),
    `${plural(wideFunctions.length, 'function')} with more than 4 parameters`,
    ...wideFunctions.map(({ location, parameters }) => `  ${parameters} ${location}`),
    `${plural(packedFunctions.length, 'function')} with an object of more than 4 fields declared as a parameter`,
    ...packedFunctions.map(({ location, packedFields }) => `  ${packedFields} ${location}`),
  ]
}

/** Formats the number of values up to each bound: `0-5: 12 · 6-10: 7 · 11+: 1`. */
function formatHistogram(values: readonly number[], bounds: readonly number[]): string {
  const edges = [-1, ...bounds, Number.POSITIVE_INFINITY]
  return edges
    .slice(1)
    .map((bound, index) => {
      const above = edges[index] ?? -1
      const count = values.filter(value => value > above && value <= bound).length
      const first = above + 1
      if (bound === Number.POSITIVE_INFINITY) return `${first}+: ${count}`
      return first === bound ? `${bound}: ${count}` : `${first}-${bound}: ${count}`
    })
    .join(' · ')
}
