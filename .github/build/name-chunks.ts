import { readFile, rename, writeFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { Chunk } from './bundle-stats.ts'

/** Code in the bundle that returns the file name for a chunk number. */
const fileNameCode = 'return "" + chunkId + ".index.js";'

/** Renames the chunks of a bundle after their contents: `cache.js` instead of ncc's `691.index.js`. */
export async function nameChunks(
  directory: string,
  mainFile: string,
  chunks: readonly Chunk[],
): Promise<void> {
  const names = chooseNames(chunks.filter(({ initial }) => !initial))
  if (names.size === 0) return
  const main = join(directory, mainFile)
  const code = await readFile(main, 'utf8')
  if (code.split(fileNameCode).length !== 2) {
    throw new Error(
      `${main} does not contain exactly one expression that names chunks: adapt \`fileNameCode\` in name-chunks.ts to this version of ncc`,
    )
  }
  const table = JSON.stringify(Object.fromEntries(names))
  await writeFile(
    main,
    code.replace(fileNameCode, () => `return "./" + ${table}[chunkId] + ".js";`),
  )
  for (const [id, name] of names) {
    await rename(join(directory, `${id}.index.js`), join(directory, `${name}.js`))
  }
}

/**
 * Returns the name of each chunk, by chunk number: the explicit name, the module for which the chunk was created, or
 * the largest part of the chunk. If several chunks have the same name, the first chunk in this order, larger chunks
 * first, keeps the name, and a number is appended to the names of the others.
 */
export function chooseNames(chunks: readonly Chunk[]): Map<number, string> {
  const names = new Map<number, string>()
  const usedNames = new Set(['index', 'start'])
  const rank = (chunk: Chunk) => Number(givenName(chunk) === undefined)
  const orderedChunks = [...chunks].sort((a, b) => rank(a) - rank(b) || b.size - a.size || a.id - b.id)
  for (const chunk of orderedChunks) {
    const baseName = givenName(chunk) ?? largestPart(chunk)
    let name = baseName
    for (let number = 2; usedNames.has(name); number++) name = `${baseName}-${number}`
    usedNames.add(name)
    names.set(chunk.id, name)
  }
  return names
}

function givenName({ names, modules, origins }: Chunk): string | undefined {
  const paths = new Set(modules.map(({ name }) => modulePath(name)))
  const entry = origins
    .map(({ moduleName, request }) => posix.join(posix.dirname(modulePath(moduleName)), request))
    .find(path => paths.has(path))
  return names[0] ?? (entry === undefined ? undefined : posix.basename(entry, '.js'))
}

/** Returns the package or source folder that accounts for most of a chunk. */
function largestPart({ id, modules }: Chunk): string {
  const sizes = new Map<string, number>()
  for (const { name, size } of modules) {
    const part = chunkPart(modulePath(name))
    sizes.set(part, (sizes.get(part) ?? 0) + size)
  }
  const [largestEntry] = [...sizes].sort(
    ([a, firstSize], [b, secondSize]) => secondSize - firstSize || (a < b ? -1 : 1),
  )
  if (largestEntry === undefined) throw new Error(`Chunk ${id} contains no module to name it after`)
  return largestEntry[0]
}

function chunkPart(path: string): string {
  const packageName = /.*node_modules\/(?:@[^/]+\/)?([^/]+)\//.exec(path)?.[1]
  return packageName ?? posix.basename(posix.dirname(path))
}

function modulePath(name: string): string {
  return posix.normalize(name.replace(/ \+ \d+ modules$/, ''))
}
