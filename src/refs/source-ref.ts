import { type Digest, hexOf } from '../oci/digest.ts'
import { parseImageTag } from '../oci/reference.ts'
import { isRefName } from './ref-name.ts'

/** What was pushed in the source repository. */
export interface SourceRef {
  /** The whole ref: `refs/heads/release/0.99`. */
  readonly full: string
  readonly kind: 'branch' | 'tag' | 'pull'
  /** `release/0.99`, `v3.0.1`; for a pull request its number. */
  readonly short: string
}

const prefixes = [
  ['refs/heads/', 'branch'],
  ['refs/tags/', 'tag'],
] as const

/** @throws Error naming the text and the accepted forms. */
export function parseSourceRef(text: string): SourceRef {
  const pull = /^refs\/pull\/(\d+)\/(?:merge|head)$/.exec(text)
  if (pull?.[1] !== undefined) return { full: text, kind: 'pull', short: pull[1] }
  for (const [prefix, kind] of prefixes) {
    const short = text.slice(prefix.length)
    if (text.startsWith(prefix) && isRefName(short)) return { full: text, kind, short }
  }
  throw new Error(
    `${JSON.stringify(text)} is not a git ref: expected "refs/heads/<branch>" or "refs/tags/<tag>", such as "refs/heads/main"`,
  )
}

/**
 * The tag an image gets: `/` and what else a tag cannot hold become `-`, then the suffix follows. The mapping
 * loses information (`a/b` and `a-b`), which is why an event carries the ref as well.
 *
 * @throws Error when the result is not an image tag, for instance longer than 128 characters.
 */
export function imageTagOf(ref: SourceRef, suffix: string): string {
  const tag = `${slugOf(ref)}${suffix}`
  try {
    return parseImageTag(tag)
  } catch (error) {
    throw new Error(
      `no image tag can be made of ${ref.full} and the suffix ${JSON.stringify(suffix)}: a tag has at most 128 characters, ` +
        'and begins with a letter, a digit or "_"',
      { cause: error },
    )
  }
}

/** @throws Error for a pull request, which never reaches a launcher, and for a name of which nothing is left. */
export function launcherBranchOf(ref: SourceRef): string {
  if (ref.kind === 'pull') throw new Error(`${ref.full} is a pull request: it has no launcher branch`)
  const branch = slugOf(ref)
  if (branch === '' || !isRefName(branch))
    throw new Error(`no launcher branch can be named after ${ref.full}: name one in \`launcher-branch\``)
  return branch
}

/** The same of a label, or whatever else somebody wrote; undefined for what has none. */
export function findLauncherBranch(ref: string): string | undefined {
  try {
    return launcherBranchOf(parseSourceRef(ref))
  } catch {
    return undefined
  }
}

/** A tag that never moves, so that registry clean-ups keep a digest that some launcher pins. */
export function immutableTagOf(imageTag: string, digest: Digest): string {
  const suffix = `-${hexOf(digest).slice(0, 12)}`
  return `${imageTag.slice(0, 128 - suffix.length)}${suffix}`
}

function slugOf({ kind, short }: SourceRef): string {
  return (kind === 'pull' ? `pr-${short}` : short).replace(/[^A-Za-z0-9._-]/g, '-').replace(/^[.-]+/, '')
}
