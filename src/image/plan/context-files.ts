import { relative, resolve } from 'node:path'
import { type IsIgnored, readIgnoreFile } from '../../dockerfile/ignore-file.ts'
import type { Checkout } from '../../git/git-checkout.ts'
import { copyPathspecs, globPathspec, type Pathspec, pathPathspec } from '../../git/pathspec.ts'
import type { TreeEntry } from '../../ingredients/fingerprint.ts'
import { UserError } from '../../user-error.ts'

/** Files that are ingredients of an image. */
export interface SelectedFiles {
  /** Files as recorded in the commit. */
  readonly entries: readonly TreeEntry[]
  /** Paths of selected files that differ from the commit or are not in it. */
  readonly changes: readonly string[]
}

/** Criteria that select the files of an image. */
export interface FileSelection {
  /** Path relative to the workspace, like `file`. */
  readonly context: string
  readonly file: string
  /** Patterns relative to the repository root, each of which must match a file. */
  readonly patterns: readonly string[] | undefined
  /** Name of the input that sets the patterns. */
  readonly input: string
  /** Sources in the context to select if there are no patterns; the whole context by default. */
  readonly sources?: readonly string[] | undefined
  /** Returns whether a file, by its path in the context, has no effect on the image. Not used with patterns. */
  readonly hasNoEffect?: ((path: string) => boolean) | undefined
}

export interface FileServices {
  readonly checkout: Checkout
  /** Commit of `recipe-ref`, which has the Dockerfiles; undefined for HEAD. */
  readonly recipeCommit?: string | undefined
  readonly readFile: (path: string) => Promise<Uint8Array>
  /** Resolves a path in the workspace. @throws UserError if the path leads outside the workspace through a symbolic link. */
  readonly resolvePath: (path: string) => Promise<string>
  readonly workflow: { readonly workspace: string }
}

/**
 * Selects the files that match the patterns or, without patterns, those visible to the Dockerfile; the Dockerfile is
 * always included.
 *
 * @throws Error that names the patterns that match nothing.
 */
export async function selectFiles(selection: FileSelection, services: FileServices): Promise<SelectedFiles> {
  const { workspace } = services.workflow
  const file = pathInTree(workspace, selection.file)
  await assertInside([selection.context], services.resolvePath)
  const dockerfile = await selectDockerfile(file, services)
  const others =
    selection.patterns === undefined
      ? await selectVisibleFiles(selection, file, services)
      : await selectMatchingFiles(selection.patterns, selection.input, services)
  return {
    entries: [
      ...new Map([...dockerfile.entries, ...others.entries].map(entry => [entry.path, entry])).values(),
    ],
    changes: [...new Set([...dockerfile.changes, ...others.changes])],
  }
}

async function select(paths: readonly Pathspec[], checkout: Checkout): Promise<SelectedFiles> {
  const [entries, changes] = await Promise.all([checkout.entries(paths), checkout.changes(paths)])
  return { entries, changes }
}

async function selectDockerfile(
  file: string,
  { checkout, recipeCommit }: FileServices,
): Promise<SelectedFiles> {
  if (recipeCommit === undefined) return select([pathPathspec(file)], checkout)
  const entries = await checkout.entries([pathPathspec(file)], recipeCommit)
  // The prefix distinguishes the file from one at the same path in HEAD, which may also be an ingredient.
  return { entries: entries.map(entry => ({ ...entry, path: `recipe:${entry.path}` })), changes: [] }
}

/** Selects the files that match patterns. @throws Error that names the patterns that match nothing. */
export async function selectMatchingFiles(
  patterns: readonly string[],
  input: string,
  { checkout, resolvePath }: Pick<FileServices, 'checkout' | 'resolvePath'>,
): Promise<SelectedFiles> {
  const includedPatterns = patterns.filter(pattern => !pattern.startsWith('!'))
  const matches = await Promise.all(
    includedPatterns.map(pattern => select([globPathspec(pattern)], checkout)),
  )
  const unmatchedPatterns = includedPatterns.filter(
    (_, index) => matches[index]?.entries.length === 0 && matches[index].changes.length === 0,
  )
  if (unmatchedPatterns.length > 0) {
    throw new UserError(
      'file-not-found',
      `${input}: ${unmatchedPatterns.map(pattern => JSON.stringify(pattern)).join(' and ')} ${unmatchedPatterns.length === 1 ? 'matches' : 'match'} ` +
        'no file of this commit: correct the spelling. Patterns start at the root of the repository: `src/**/*.pyx`, `pixi.toml`, `!docs/**`',
    )
  }
  const selectedFiles = await select(patterns.map(globPathspec), checkout)
  await assertInside(
    selectedFiles.entries.filter(({ mode }) => mode === symbolicLink).map(({ path }) => path),
    resolvePath,
  )
  return selectedFiles
}

/** Mode of a symbolic link in a git tree. */
const symbolicLink = '120000'

/**
 * Asserts that no path leads outside the workspace. A dangling link is accepted.
 *
 * @throws UserError that names the first path that leads outside the workspace.
 */
async function assertInside(
  paths: readonly string[],
  resolvePath: FileServices['resolvePath'],
): Promise<void> {
  for (const path of paths) {
    await resolvePath(path).catch((error: unknown) => {
      if (error instanceof UserError) throw error
    })
  }
}

async function selectVisibleFiles(
  selection: FileSelection,
  file: string,
  { checkout, readFile, workflow }: FileServices,
): Promise<SelectedFiles> {
  const context = pathInTree(workflow.workspace, selection.context)
  const inContext = (path: string) => (context === '.' ? path : `${context}/${path}`)
  const isIgnored = await readFirstIgnoreFile([`${file}.dockerignore`, inContext('.dockerignore')], readFile)
  if (selection.sources?.length === 0) return { entries: [], changes: [] }
  const paths = selection.sources?.flatMap(source => copyPathspecs(inContext(source))) ?? [
    pathPathspec(context),
  ]
  const { entries, changes } = await select(paths, checkout)
  const isVisible = (path: string) => {
    const contextPath = context === '.' ? path : path.slice(context.length + 1)
    return !isIgnored(contextPath) && selection.hasNoEffect?.(contextPath) !== true
  }
  return { entries: entries.filter(({ path }) => isVisible(path)), changes: changes.filter(isVisible) }
}

/** Reads the first of these ignore files that exists, as BuildKit does. */
async function readFirstIgnoreFile(
  paths: readonly string[],
  readFile: FileServices['readFile'],
): Promise<IsIgnored> {
  for (const path of paths) {
    const bytes = await readFile(path).catch(() => undefined)
    if (bytes !== undefined) return readIgnoreFile(Buffer.from(bytes).toString('utf8'))
  }
  return () => false
}

function pathInTree(workspace: string, path: string): string {
  const treePath = relative(workspace, resolve(workspace, path))
  if (treePath.startsWith('..'))
    throw new UserError(
      'file-not-found',
      `${path} is outside the work tree ${workspace}: set \`file\`, \`context\` and \`deps-file\` to paths within the checkout`,
    )
  return treePath || '.'
}
