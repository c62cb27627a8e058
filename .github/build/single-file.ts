/**
 * Writes the command line as one file, from the bundle in dist/cli: `node .github/build/single-file.ts FILE`. The
 * release runs it in the job that may publish, so it imports no package.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const bundle = join(import.meta.dirname, '../../dist/cli')

/** Code of a chunk, which only exports its modules. */
const chunkCode =
  /^export const id = \d+;\nexport const ids = (\[[\d,]+\]);\nexport const modules = (\{\n[\s\S]*\n\});\n$/
/** Code in the bundle that loads a chunk. */
const loadingCode = 'import("./" + __nccwpck_require__.u(chunkId))'

/** Returns the code of the command line, whose chunks are functions that are called on demand. */
export async function singleFile(directory = bundle): Promise<string> {
  const names = (await readdir(directory)).filter(name => name.endsWith('.js') && name !== 'index.js').sort()
  const chunks: string[] = []
  for (const name of names) {
    const text = await readFile(join(directory, name), 'utf8')
    const [, ids, modules] = chunkCode.exec(text) ?? []
    if (ids !== undefined)
      chunks.push(`${JSON.stringify(`./${name}`)}: () => ({ ids: ${ids}, modules: ${modules} })`)
    else if (text.includes('export const modules'))
      throw new Error(
        `${name} is not a chunk of the known form: adapt \`chunkCode\` in single-file.ts to this version of ncc`,
      )
  }
  const main = await readFile(join(directory, 'index.js'), 'utf8')
  const parts = main.split(loadingCode)
  if (parts.length !== 2)
    throw new Error(
      'index.js does not load chunks with the known code: adapt `loadingCode` in single-file.ts to this version of ncc',
    )
  const licenses = await readFile(join(directory, 'licenses.txt'), 'utf8')
  return [
    parts.join('Promise.resolve(loadChunk(__nccwpck_require__.u(chunkId)))'),
    // A declaration is hoisted, so the code above can call it.
    `function loadChunk(name) {\nconst chunks = {\n${chunks.join(',\n')}\n};\nreturn chunks[name]();\n}`,
    licenses.replace(/^/gm, '// '),
  ].join('\n')
}

if (import.meta.main) {
  const [file] = process.argv.slice(2)
  if (file === undefined) throw new Error('usage: node .github/build/single-file.ts FILE')
  await writeFile(file, await singleFile())
}
