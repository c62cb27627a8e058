/** Prints metrics of the code's structure: `npm run metrics`. */

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
print('Files of an action that import another action', [
  `${new Set(crossings.map(crossing => crossing.split(' ')[0])).size} files, ${crossings.length} imports`,
  ...formatDetails(crossings),
])
const cycles = findCycles(graph.all)
print('Import cycles of src', [
  `${cycles.length} with types, ${findCycles(graph.loaded).length} when loaded`,
  ...cycles.map(cycle => `  ${cycle.join(' ')}`),
])
print(
  'Paths of values through src',
  routes.flatMap(route => {
    const { modules, stops, returns, path } = traceCalls(program, route)
    return [
      `${route.value}: ${stops} stops in ${modules} modules, ${returns} returns (from ${route.module})`,
      ...formatDetails(path),
    ]
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
  const over = lines.filter(count => count > 250).length
  const total = lines.reduce((sum, count) => sum + count, 0)
  return `${name}: ${modules.length} TypeScript files, ${total} lines; ${over} files over 250 lines`
}

function describeFunctions(functions: readonly FunctionSize[]): string[] {
  const lengths = functions.map(({ lines }) => lines).sort((a, b) => a - b)
  const long = functions.filter(({ lines }) => lines > 40)
  const wide = functions.filter(({ parameters }) => parameters > 4)
  const packed = functions.filter(({ packedFields }) => packedFields > 4)
  return [
    `${functions.length} named functions, median ${lengths[Math.floor(lengths.length / 2)] ?? 0} lines`,
    `by lines: ${formatHistogram(lengths, [5, 10, 20, 40, 60])}`,
    `by parameters: ${formatHistogram(
      functions.map(({ parameters }) => parameters),
      [0, 1, 2, 3, 4, 5],
    )}`,
    `${long.length} over 40 lines`,
    ...long.map(({ place, lines }) => `  ${lines} ${place}`),
    `${wide.length} with more than 4 parameters`,
    ...wide.map(({ place, parameters }) => `  ${parameters} ${place}`),
    `${packed.length} with a parameter declared in place as an object of more than 4 fields`,
    ...packed.map(({ place, packedFields }) => `  ${packedFields} ${place}`),
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
