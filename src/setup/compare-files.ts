import { unifiedDiff } from '../unified-diff.ts'

/** File that `init` proposes. */
export interface ProposedFile {
  readonly path: string
  readonly text: string
  /** Returns whether an existing file with this content serves the same purpose, so that it is not changed. */
  readonly accepts: (existing: string) => boolean
}

/** Comparison of a proposed file with the existing file at its path. */
export interface ComparedFile {
  readonly path: string
  readonly text: string
  readonly status: 'new' | 'unchanged' | 'different'
  /** Change from the existing to the proposed file; empty if it is unchanged. */
  readonly diff: string
}

/** Compares proposed files with the existing files at the same paths. */
export function compareFiles(
  files: readonly ProposedFile[],
  existing: ReadonlyMap<string, string>,
): ComparedFile[] {
  return files.map(({ path, text, accepts }) => {
    const existingText = existing.get(path)
    if (existingText === undefined) return { path, text, status: 'new', diff: newFileDiff(path, text) }
    if (existingText === text || accepts(existingText))
      return { path, text: existingText, status: 'unchanged', diff: '' }
    return { path, text, status: 'different', diff: unifiedDiff(path, existingText, text) }
  })
}

/** Returns a diff that creates the file. */
function newFileDiff(path: string, text: string): string {
  return unifiedDiff(path, '', text).replace(`--- a/${path}\n`, () => '--- /dev/null\n')
}
