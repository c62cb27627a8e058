import { type Digest, digestHex } from '../oci/digest.ts'
import { parseImageTag } from '../oci/reference.ts'
import { FormatError } from '../user-error.ts'
import { isRefName } from './ref-name.ts'

/** Ref that was pushed in the source repository. */
export interface SourceRef {
  /** Full ref, such as `refs/heads/release/0.99`. */
  readonly full: string
  readonly kind: 'branch' | 'tag' | 'pull'
  /** Short name, such as `release/0.99` or `v3.0.1`; for a pull request, its number. */
  readonly short: string
}

const prefixes = [
  ['refs/heads/', 'branch'],
  ['refs/tags/', 'tag'],
] as const

/**
 * Parses a full git ref.
 *
 * @throws Error that names the text and the accepted forms.
 */
export function parseSourceRef(text: string): SourceRef {
  const pull = /^refs\/pull\/([1-9]\d{0,9})\/(?:merge|head)$/.exec(text)
  if (pull?.[1] !== undefined) return { full: text, kind: 'pull', short: pull[1] }
  for (const [prefix, kind] of prefixes) {
    const short = text.slice(prefix.length)
    if (text.startsWith(prefix) && isRefName(short)) return { full: text, kind, short }
  }
  throw new FormatError(
    `${JSON.stringify(text)} is not a git ref: expected "refs/heads/<branch>" or "refs/tags/<tag>", such as "refs/heads/main"`,
  )
}

/**
 * Returns the image tag for a ref: its name, in which each character that a tag cannot contain, such as `/`, is
 * replaced with `-`, and the suffix. Two refs can have the same tag, such as `a/b` and `a-b`, so an event also contains
 * the ref.
 *
 * @throws Error when the result is not a valid image tag, for example longer than 128 characters.
 */
export function refImageTag(ref: SourceRef, suffix: string): string {
  const tag = `${slug(ref)}${suffix}`
  try {
    return parseImageTag(tag)
  } catch (error) {
    throw new FormatError(
      `${ref.full} and the suffix ${JSON.stringify(suffix)} do not form a valid image tag: a tag has at most 128 characters ` +
        'and starts with a letter, a digit or "_". Rename the ref, or change the suffix',
      { cause: error },
    )
  }
}

/**
 * Returns the launcher branch for a ref. For a pull request, it is the branch of its preview, such as `pr-7`.
 *
 * @throws Error if no valid branch name can be derived from the ref.
 */
export function refLauncherBranch(ref: SourceRef): string {
  const branch = slug(ref)
  if (!isRefName(branch))
    throw new FormatError(`no launcher branch can be named after ${ref.full}: set \`launcher-branch\``)
  return branch
}

/** Parses a full ref in untrusted text, such as a label. Returns undefined for any other text. */
export function findSourceRef(text: string | undefined): SourceRef | undefined {
  return text === undefined ? undefined : attempt(() => parseSourceRef(text))
}

/** Returns the launcher branch for a ref in untrusted text, such as a label; undefined if there is none. */
export function findLauncherBranch(ref: string): string | undefined {
  return attempt(() => refLauncherBranch(parseSourceRef(ref)))
}

/** Returns the result of parsing; undefined if it fails. */
function attempt<T>(parse: () => T): T | undefined {
  try {
    return parse()
  } catch {
    return undefined
  }
}

/** Returns the immutable tag of an image. The tag prevents a registry cleanup from deleting a pinned digest. */
export function immutableTag(imageTag: string, digest: Digest): string {
  const suffix = `-${digestHex(digest).slice(0, 12)}`
  return `${imageTag.slice(0, 128 - suffix.length)}${suffix}`
}

/** Returns the name of a ref in a launcher: its short name, or for a pull request a name such as `pr-7`. */
export function refName({ kind, short }: SourceRef): string {
  return kind === 'pull' ? `pr-${short}` : short
}

function slug(ref: SourceRef): string {
  return refName(ref)
    .replace(/[^A-Za-z0-9._-]/g, '-')
    .replace(/^[.-]+/, '')
}
