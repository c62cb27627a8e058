import { codeBlock } from '../markdown.ts'
import type { Version } from './version-history.ts'

/** Launcher repository, and the workflow that updates it manually. */
export interface ManualWorkflow {
  /** Launcher repository, as `owner/name`. */
  readonly repository: string
  /** File name of its manual workflow, which rolls back; undefined for the command line. */
  readonly workflow: string | undefined
}

/** Version with the URL that compares its source, and the command that rolls back to it. */
export interface LinkedVersion {
  readonly version: Version
  readonly compare: string | undefined
  readonly rollback: string | undefined
}

/** Returns the versions, in the same order, with their links. */
export function linkVersions(
  versions: readonly Version[],
  place: ManualWorkflow,
  serverUrl: string,
): LinkedVersion[] {
  return versions.map(version => ({
    version,
    compare: compareUrl(version, versions, serverUrl),
    rollback: formatRollbackCommand(version, place),
  }))
}

/** Formats the comparisons and the rollback commands as Markdown lines, in the order of the versions. */
export function formatLinks(versions: readonly LinkedVersion[]): string[] {
  const compared = versions.flatMap(({ compare }) => compare ?? [])
  const commands = versions.flatMap(({ rollback }) => rollback ?? [])
  return [
    ...(compared.length === 0 ? [] : ['', 'Changes to the source:', '', ...compared.map(url => `- ${url}`)]),
    ...(commands.length === 0 ? [] : ['', 'Roll back to an image:', '', ...codeBlock(commands.join('\n'))]),
  ]
}

/**
 * Returns the URL of the comparison of a version's source commit with that of the previous version on the same branch.
 *
 * @param versions all versions, newest first.
 * @returns undefined for the first version of a branch, for the same commit or another source, and outside GitHub.
 */
export function compareUrl(
  version: Version,
  versions: readonly Version[],
  serverUrl: string,
): string | undefined {
  const { source } = version
  const olderVersions = versions.slice(versions.indexOf(version) + 1)
  const previousVersion = olderVersions.find(({ branches }) =>
    branches.some(name => version.branches.includes(name)),
  )
  const base = previousVersion?.source
  if (source === undefined || base === undefined || base.repository !== source.repository) return undefined
  const isElsewhere = [version, previousVersion].some(
    item => item?.build !== undefined && !item.build.startsWith(`${serverUrl}/`),
  )
  if (isElsewhere || base.revision === source.revision) return undefined
  return `${serverUrl}/${source.repository}/compare/${base.revision}...${source.revision}`
}

/**
 * Returns the shell command that rolls the version's branches back to it.
 *
 * @returns undefined for an image without a digest, because its tag may have moved.
 */
export function formatRollbackCommand(
  { image, branches }: Version,
  { repository, workflow }: ManualWorkflow,
): string | undefined {
  if (image.digest === undefined) return undefined
  const { digest } = image
  if (workflow === undefined)
    return branches
      .map(branch => `binder-actions rollback ${quote(repository)} ${quote(branch)} --to ${digest}`)
      .join(' && ')
  const fields = [`branches=${branches.join(' ')}`, `rollback-to=${digest}`]
  return ['gh workflow run', quote(workflow), '--repo', quote(repository)]
    .concat(fields.map(field => `-f ${quote(field)}`))
    .join(' ')
}

/** Quotes a word for a POSIX shell, if necessary. */
function quote(word: string): string {
  return /^[\w./:=@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
