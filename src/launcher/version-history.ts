import { escapeMarkdown } from '../markdown.ts'
import type { Digest } from '../oci/digest.ts'
import { formatReference, parseReference, type Reference } from '../oci/reference.ts'
import { formatSize } from '../units.ts'

/** Pin of an image, according to the trailers of a commit message. */
export interface PinRecord {
  readonly image: Reference
  /** Commit from which the image was built; undefined if the image was pinned manually. */
  readonly source: RecordedSource | undefined
  /** URL of the workflow run that built the image. */
  readonly build: string | undefined
}

interface RecordedSource {
  /** Path of the repository, on GitHub `owner/name`. */
  readonly repository: string
  readonly revision: string
  /** Full git ref, if the trailer includes it. */
  readonly ref: string | undefined
}

/** Commit in the launcher repository. */
export interface LauncherCommit {
  readonly sha: string
  /** Time of the commit, in RFC 3339 format. */
  readonly date: string
  readonly message: string
  readonly branch: string
}

/** Pin of an image, and the commit that made it. */
export interface Version extends PinRecord {
  readonly commit: string
  readonly date: string
  /** Branches whose history contains the commit. */
  readonly branches: readonly string[]
}

const sourceForm = /^([\w.-]+(?:\/[\w.-]+)+)@([0-9a-f]{7,64})(?: \((refs\/[^\s()]+)\))?$/
const webAddress = /^https?:\/\/[^\s<>"'()|]+$/

/**
 * Parses the message of a commit that pins an image.
 *
 * @returns undefined for any other commit, including one with malformed trailers.
 */
export function parsePinMessage(message: string): PinRecord | undefined {
  const trailer = (name: string) =>
    message
      .split(/\r?\n/)
      .findLast(line => line.startsWith(`${name}: `))
      ?.slice(name.length + 2)
      .trim()
  const text = trailer('Image')
  const image = text === undefined ? undefined : parseOrUndefined(text)
  if (image === undefined) return undefined
  const [, repository, revision, ref] = sourceForm.exec(trailer('Source') ?? '') ?? []
  const source =
    repository === undefined || revision === undefined ? undefined : { repository, revision, ref }
  const run = trailer('Build')
  return { image, source, build: run !== undefined && webAddress.test(run) ? run : undefined }
}

function parseOrUndefined(text: string): Reference | undefined {
  try {
    return parseReference(text)
  } catch {
    return undefined
  }
}

/** Returns the pinned versions, newest first; a commit shared by several branches is one version. */
export function readVersions(commits: readonly LauncherCommit[]): Version[] {
  const versions = new Map<string, Version>()
  for (const { sha, date, message, branch } of commits) {
    const record = parsePinMessage(message)
    if (record === undefined) continue
    const knownBranches = versions.get(sha)?.branches ?? []
    versions.set(sha, { ...record, commit: sha, date, branches: [...knownBranches, branch] })
  }
  return [...versions.values()].sort((first, second) => Date.parse(second.date) - Date.parse(first.date))
}

/**
 * Formats the versions as a Markdown table.
 *
 * @param serverUrl server that hosts the source commits: `https://github.com`.
 * @param sizes compressed sizes in bytes of the images that the registry has.
 */
export function formatVersionTable(
  versions: readonly Version[],
  serverUrl: string,
  sizes: ReadonlyMap<Digest, number>,
): string {
  const lines = versions.map(({ image, date, source, build }) => {
    // The launcher's workflow requires the full digest for a rollback.
    const digest = image.digest === undefined ? '—' : `\`${image.digest}\``
    const cells = [
      escapeMarkdown(image.tag ?? formatReference(image)),
      date.slice(0, 10),
      digest,
      formatImageSize(image, sizes),
      source === undefined ? '—' : formatSource(source, build, serverUrl),
      build === undefined ? '—' : `[${runName(build)}](${build})`,
    ]
    return `| ${cells.join(' | ')} |`
  })
  return [
    '| Tag | Date | Digest | Size | Source | Build |',
    '| --- | --- | --- | ---: | --- | --- |',
    ...lines,
  ].join('\n')
}

function formatImageSize({ digest }: Reference, sizes: ReadonlyMap<Digest, number>): string {
  const size = digest === undefined ? undefined : sizes.get(digest)
  return size === undefined ? '—' : formatSize(size)
}

/** Formats a link to the commit, or the commit alone if the build ran on another server. */
function formatSource(
  { repository, revision }: RecordedSource,
  build: string | undefined,
  serverUrl: string,
): string {
  const shortRevision = revision.slice(0, 8)
  const isElsewhere = build !== undefined && !build.startsWith(`${serverUrl}/`)
  return isElsewhere
    ? `${repository}@${shortRevision}`
    : `[${shortRevision}](${serverUrl}/${repository}/commit/${revision})`
}

function runName(build: string): string {
  const id = /\/runs\/(\d+)/.exec(build)?.[1]
  return id === undefined ? 'build' : `run ${id}`
}
