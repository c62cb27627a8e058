/**
 * Removes comments from bundled code, which are a third of its size. Names and line breaks remain, so that the code is
 * readable. The licenses of the packages are in licenses.txt.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { transform } from 'esbuild'

export async function stripComments(directory: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    const path = join(directory, file)
    const { code } = await transform(await readFile(path, 'utf8'), {
      format: 'esm',
      target: 'es2022',
      legalComments: 'none',
    })
    await writeFile(path, code)
  }
}
