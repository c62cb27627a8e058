import * as v from 'valibot'
import { fileFields, fileSchema, isDirectory, type TreeFile } from './committed-file.ts'

type EntryKind = 'file' | 'directory'

/** Rule that determines which file to read in a commit, depending on the other files in the commit. */
export interface FileLocator {
  /** Name of the file in messages, such as `.binder/Dockerfile`. */
  readonly label: string
  /** All paths that `locate` queries or returns. */
  readonly paths: readonly string[]
  /** Returns the path of the file, which need not exist. @throws Error if no path is valid for the commit. */
  readonly locate: (kind: (path: string) => EntryKind | undefined) => string
}

/** Aliases of the GraphQL fields for the entries at `FileLocator.paths`. */
const aliases = ['entry0', 'entry1', 'entry2', 'entry3', 'entry4'] as const

/** Returns GraphQL fields of `Commit` for the entries at the locator's paths. */
export function entryFields({ paths }: FileLocator): string {
  if (paths.length > aliases.length) throw new Error(`more than ${aliases.length} paths`)
  return paths
    .map((path, index) => `${aliases[index]}: file(path: ${JSON.stringify(path)}) ${fileFields}`)
    .join(' ')
}

const entry = v.nullish(fileSchema)
export const entrySchemas = { entry0: entry, entry1: entry, entry2: entry, entry3: entry, entry4: entry }

type Entries = { readonly [_ in (typeof aliases)[number]]?: TreeFile | null | undefined }

/** Located path, and the file at it; undefined if there is none. */
export interface LocatedFile {
  readonly path: string
  readonly file: TreeFile | undefined
}

/** Locates the file among the entries of a commit. @throws Error as `FileLocator.locate()` does. */
export function locateFile(locator: FileLocator, entries: Entries): LocatedFile {
  const find = (path: string) => {
    const alias = aliases[locator.paths.indexOf(path)]
    return (alias === undefined ? undefined : entries[alias]) ?? undefined
  }
  const path = locator.locate(candidate => {
    const file = find(candidate)
    return file && (isDirectory(file) ? 'directory' : 'file')
  })
  return { path, file: find(path) }
}
