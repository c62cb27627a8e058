import { escapeInvisible } from '../invisible-characters.ts'
import { codeBlock, codeSpan, factList } from '../markdown.ts'
import { formatReference, type Reference } from '../oci/reference.ts'
import { formatSize } from '../units.ts'
import { andMore } from '../wording.ts'
import { formatLaunchBadge } from './launch-link-badge.ts'

/** First line of the comment, by which later runs find the comment. GitHub does not render this line. */
export const previewMarker = '<!-- binder-actions: preview -->'

/** State of a pull request's preview. */
export type Preview = BuildingPreview | ReadyPreview | ContentPreview | FailedPreview

interface BuildingPreview {
  readonly state: 'building'
}

/** Image of the pull request, pinned on a launcher branch. */
interface ReadyPreview {
  readonly state: 'ready'
  readonly launchUrl: string
  readonly image: Reference
  /** Differences from the base image; undefined if the images could not be compared. */
  readonly difference: ImageDifference | undefined
}

/** Differences between the image of a pull request and the base image. */
export interface ImageDifference {
  readonly base: Reference
  /** Compressed bytes of the layers that the base image does not have. */
  readonly missing: number
  /** Compressed bytes of all layers. */
  readonly total: number
  /** Differences in packages; undefined if the packages of one of the images are not recorded. */
  readonly packages: PackageDifference | undefined
}

/** Differences in packages between two images. */
export interface PackageDifference {
  /** Number of packages that differ, as text: `2 packages: 2 new versions`. */
  readonly count: string
  /** Differences, one package per entry. */
  readonly changes: readonly string[]
}

/** Files of the pull request, opened in the base image. */
interface ContentPreview {
  readonly state: 'content'
  readonly launchUrl: string
  readonly base: Reference
  /** Repository to open, as `owner/name`. */
  readonly repository: string
  /** Branch to open. The author of the pull request chose its name. */
  readonly branch: string
  /** Whether the pull request may also change the image. The preview does not show these changes. */
  readonly mayChangeImage: boolean
}

interface FailedPreview {
  readonly state: 'failed'
  /** Error message. It may contain text from the pull request. */
  readonly reason: string
}

/** Commit of a preview, and the run that creates it. */
export interface PreviewRun {
  readonly commit: string
  readonly runUrl: string
}

/** Maximum length of a quoted reason, in characters. GitHub limits a comment to 65,536 characters. */
const maxReasonLength = 4000
/** Maximum number of packages that are listed. */
const maxPackages = 20

/**
 * Formats the comment on a pull request. Text that its author controls appears only in code, where GitHub renders no
 * Markdown, HTML, mention or link, and with invisible characters escaped.
 */
export function formatPreviewComment(preview: Preview, { commit, runUrl }: PreviewRun): string {
  const run = `[run](${runUrl})`
  const title = `Binder preview of \`${commit.slice(0, 12)}\``
  return [previewMarker, `### ${title}`, '', ...formatState(preview, run), ''].join('\n')
}

function formatState(preview: Preview, run: string): string[] {
  switch (preview.state) {
    case 'building':
      return [
        `🔨 The image is being built in this ${run}. This comment is updated when the build is finished.`,
      ]
    case 'ready':
      return [formatLaunchBadge('markdown', preview.launchUrl, 'Binder'), '', ...formatReady(preview, run)]
    case 'content':
      return [formatLaunchBadge('markdown', preview.launchUrl, 'Binder'), '', ...formatContent(preview)]
    case 'failed':
      return [
        `❌ There is no preview, because this ${run} failed:`,
        '',
        ...codeBlock(printableReason(preview.reason)),
      ]
  }
}

function formatReady({ image, difference }: ReadyPreview, run: string): string[] {
  return [
    ...factList([
      ['Image', `${formatUntrusted(formatReference(image))}, built in this ${run}`],
      ...(difference === undefined ? [] : formatDifference(difference)),
    ]),
    '',
    'If Binder does not find the branch, the launcher is still pinning the image: try again in a few minutes.',
  ]
}

function formatDifference({ base, missing, total, packages }: ImageDifference): [string, string][] {
  const reference = formatUntrusted(formatReference(base))
  const bytes =
    missing === 0
      ? `nothing: all layers are also in ${reference}`
      : `${formatSize(missing)} of ${formatSize(total)} are not in ${reference}`
  return [['To pull', bytes], ...(packages === undefined ? [] : [formatPackages(packages)])]
}

function formatPackages({ count, changes }: PackageDifference): [string, string] {
  const shownChanges = changes.slice(0, maxPackages).map(formatUntrusted)
  const list =
    shownChanges.length === 0
      ? ''
      : ` (${shownChanges.join(', ')}${andMore(changes.length - shownChanges.length)})`
  return ['Packages changed', `${count}${list}`]
}

function formatContent({ base, repository, branch, mayChangeImage }: ContentPreview): string[] {
  return [
    ...factList([
      ['Files', `branch ${formatUntrusted(branch)} of ${formatUntrusted(repository)}`],
      ['Image', formatUntrusted(formatReference(base))],
    ]),
    '',
    mayChangeImage
      ? 'Only files are previewed: no image is built for this pull request, and changes to its image are not shown.'
      : 'This pull request does not need a separate image, because it changes only notebooks and documents.',
  ]
}

function formatUntrusted(text: string): string {
  return codeSpan(escapeInvisible(text))
}

/** Removes control characters from a text of several lines, and shortens it. */
function printableReason(text: string): string {
  const cleanText = text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()
  const shortText = cleanText.length > maxReasonLength ? `${cleanText.slice(0, maxReasonLength)}…` : cleanText
  return escapeInvisible(shortText === '' ? 'The run gave no reason.' : shortText)
}
