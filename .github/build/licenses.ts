/**
 * Writes the licenses of all packages in a bundle to `licenses.txt`. The license file of ncc covers only one of several
 * chunks.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Chunk, ChunkModule } from './bundle-stats.ts'

export async function writeLicenses(
  directory: string,
  root: string,
  chunks: readonly Chunk[],
): Promise<void> {
  const folders = new Set(chunks.flatMap(({ modules }) => modules).flatMap(packageFolders))
  const texts = await Promise.all([...folders].map(folder => readLicense(join(root, folder))))
  // A package can be present in several folders.
  const uniqueTexts = [...new Set(texts)].sort()
  await writeFile(join(directory, 'licenses.txt'), uniqueTexts.join('\n'))
}

/** Returns the package folders of a module and of the modules merged into it. The project's own modules are omitted. */
function packageFolders({ name, modules = [] }: ChunkModule): string[] {
  const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(name)?.[1]
  return [...(folder === undefined ? [] : [folder]), ...modules.flatMap(packageFolders)]
}

/** Returns the name, license and license text of a package. @throws Error when the package has no license. */
async function readLicense(folder: string): Promise<string> {
  const { name, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    name: string
    license?: string
  }
  const file = (await readdir(folder)).sort().find(entry => /^(?:licen[cs]e|copying)(?:\.|$)/i.test(entry))
  if (file === undefined && license === undefined)
    throw new Error(`${name} has no license: check whether it may be bundled`)
  const text = file === undefined ? '' : `${(await readFile(join(folder, file), 'utf8')).trim()}\n`
  return `${name}\n${license ?? ''}\n${text}`
}
