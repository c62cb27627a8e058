/**
 * Writes the command line as one file, from the code in dist/shared: `node .github/build/single-file.ts FILE`. This
 * script imports no package, because the release runs it in the job that has permission to publish.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const bundle = join(import.meta.dirname, '../../dist/shared')

/** Code of a chunk, which only exports its modules. */
const chunkCode =
  /^const id = \d+;\nconst ids = (\[[\d,\s]+\]);\nconst modules = (\{\n[\s\S]*\n\});\nexport \{\n {2}id,\n {2}ids,\n {2}modules\n\};\n$/
/** Code in the bundle that loads a chunk. */
const loadingCode = 'import("./" + __nccwpck_require__.u(chunkId))'
/** Code at the end of the bundle, which exports the function that starts a program by name. */
const exportCode = /\nexport \{\n {2}(\w+) as start\n\};\n$/

/** Returns the code of the command line, whose chunks are functions that are called on demand. */
export async function singleFile(directory = bundle): Promise<string> {
  const names = (await readdir(directory)).filter(name => name.endsWith('.js') && name !== 'start.js').sort()
  const chunks: string[] = []
  for (const name of names) {
    const text = await readFile(join(directory, name), 'utf8')
    const [, ids, modules] = chunkCode.exec(text) ?? []
    if (ids !== undefined)
      chunks.push(`${JSON.stringify(`./${name}`)}: () => ({ ids: ${ids}, modules: ${modules} })`)
    else
      throw new Error(
        `${name} is not a chunk of the known form: adapt \`chunkCode\` in single-file.ts to this version of ncc`,
      )
  }
  const main = await readFile(join(directory, 'start.js'), 'utf8')
  const segments = main.replace(exportCode, '\n').split(loadingCode)
  const start = exportCode.exec(main)?.[1]
  if (segments.length !== 2 || start === undefined)
    throw new Error(
      'start.js does not load or export code in the known form: adapt `loadingCode` and `exportCode` in single-file.ts to this version of ncc',
    )
  const licenses = await readFile(join(directory, 'licenses.txt'), 'utf8')
  return [
    '#!/usr/bin/env node',
    segments.join('Promise.resolve(loadChunk(__nccwpck_require__.u(chunkId)))'),
    // A declaration is hoisted, so the code above can call it.
    `function loadChunk(name) {\nconst chunks = {\n${chunks.join(',\n')}\n};\nreturn chunks[name]();\n}`,
    `await ${start}('cli')`,
    licenses.replace(/^/gm, '// '),
  ].join('\n')
}

if (import.meta.main) {
  const [file] = process.argv.slice(2)
  if (file === undefined) throw new Error('usage: node .github/build/single-file.ts FILE')
  await writeFile(file, await singleFile())
}
