import { errorMessage } from '../error-message.ts'
import { escapeMarkdown } from '../markdown.ts'
import { digestHex } from '../oci/digest.ts'
import { formatImageRepository, formatReference, type Reference } from '../oci/reference.ts'
import { parseRelease } from '../refs/release.ts'
import { UserError } from '../user-error.ts'
import { launchBadge, launchUrl } from './launch-link.ts'
import { LauncherDockerfile } from './launcher-dockerfile.ts'
import { isPreviewBranch } from './preview-branch.ts'

/** Branch of the launcher repository, with its Dockerfile or the reason why the Dockerfile could not be read. */
export interface LauncherBranch {
  readonly name: string
  readonly dockerfile: Uint8Array | undefined
  readonly problem: string | undefined
}

interface LaunchRow {
  readonly branch: string
  readonly image: string
  readonly isPinned: boolean
  readonly held: string | undefined
  readonly launchUrl: string
  readonly badge: string
  /** Image and tag. A later pin of a new digest does not change them. */
  readonly runs: string
}

/** Rows of a launch table, and the omitted branches. */
export interface LaunchTable {
  readonly rows: readonly LaunchRow[]
  /** Branches that cannot be launched, with the reason. */
  readonly leftOut: readonly { readonly branch: string; readonly reason: string }[]
}

const byName = new Intl.Collator('en', { numeric: true }).compare

/**
 * Returns the launch table: the default branch first, then other branches by name, then releases, newest first.
 * Previews of pull requests are omitted.
 */
export function launchTable(
  launcher: string,
  branches: readonly LauncherBranch[],
  defaultBranch: string | undefined,
): LaunchTable {
  const rows: LaunchRow[] = []
  const leftOut: { branch: string; reason: string }[] = []
  const rank = ({ name }: LauncherBranch) =>
    name === defaultBranch ? 0 : parseRelease(name) !== undefined ? 2 : 1
  const sortedBranches = [...branches].sort((first, second) => {
    const order = byName(first.name, second.name)
    return rank(first) - rank(second) || (rank(first) === 2 ? -order : order)
  })
  for (const branch of sortedBranches) {
    try {
      const dockerfile = readBranch(branch)
      if (!isPreviewBranch(branch.name, dockerfile)) rows.push(launchRow(launcher, branch.name, dockerfile))
    } catch (error) {
      leftOut.push({ branch: branch.name, reason: errorMessage(error) })
    }
  }
  return { rows, leftOut }
}

function readBranch({ dockerfile, problem }: LauncherBranch): LauncherDockerfile {
  if (dockerfile === undefined) throw new UserError('nothing-to-show', problem ?? 'it has no Dockerfile')
  return LauncherDockerfile.parse(dockerfile)
}

function launchRow(
  launcher: string,
  branch: string,
  { launchedImage, marks }: LauncherDockerfile,
): LaunchRow {
  const { reference } = launchedImage
  return {
    branch,
    image: formatReference(reference),
    isPinned: reference.digest !== undefined,
    held: marks.hold?.reason,
    launchUrl: launchUrl(launcher, branch),
    badge: launchBadge(launcher, branch),
    runs: formatVersion(reference),
  }
}

/** Formats an image with its tag; if it has no tag, with the start of its digest. */
function formatVersion(reference: Reference): string {
  const { tag, digest } = reference
  const version = tag ?? (digest === undefined ? 'latest' : digestHex(digest).slice(0, 12))
  return `${formatImageRepository(reference)}:${version}`
}

/** Formats the table for the launcher's README. */
export function formatLaunchTable({ rows }: LaunchTable): string {
  const lines = rows.map(({ branch, runs, isPinned, held, badge }) => {
    const notes = [
      isPinned ? '' : 'not pinned',
      held === undefined ? '' : `held: ${held || 'no reason given'}`,
    ]
    const note = notes.filter(Boolean).join(', ')
    const cell = `${escapeMarkdown(runs)}${note === '' ? '' : ` (${escapeMarkdown(note)})`}`
    return `| ${escapeMarkdown(branch)} | ${cell} | ${badge} |`
  })
  return ['| Branch | Runs | Launch |', '| --- | --- | --- |', ...lines].join('\n')
}
