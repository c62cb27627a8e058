import { findSourceRef, refName } from '../refs/source-ref.ts'
import { LauncherDockerfile } from './launcher-dockerfile.ts'
import { isPreviewBranch, previewNumber } from './preview-branch.ts'
import { type PinRecord, parsePinMessage, type Version } from './version-history.ts'

/** Branch of the launcher that may be a preview. */
export interface CandidateBranch {
  readonly name: string
  readonly head: string
  /** Message of the head commit. */
  readonly message: string
  /** Time of the head commit. */
  readonly committedAt: string
  readonly readFile: () => Promise<Uint8Array | undefined>
}

/** Launcher branch that launches the image of a pull request. */
export interface PreviewBranch {
  readonly branch: string
  /** Number of the pull request. */
  readonly number: number
  readonly head: string
  /**
   * Time of the last pin, or of the last commit if the branch has no pin of its own, in milliseconds since the epoch.
   * Infinity if unknown, so that the preview never counts as old.
   */
  readonly pinnedAt: number
  /** Repository from which the last pinned image was built, as `owner/name`; undefined if unknown. */
  readonly source: string | undefined
}

/**
 * Finds the previews of pull requests, the one with the oldest pin first. A branch is a preview only if it has both the
 * name of a preview and the mark in its Dockerfile, because callers delete previews.
 *
 * @param readVersions reads the pins of a branch, newest first; called only if the head commit is not a pin.
 */
export async function findPreviews<T extends CandidateBranch>(
  branches: readonly T[],
  readVersions: (branch: T) => Promise<readonly Version[]>,
): Promise<PreviewBranch[]> {
  const previews: PreviewBranch[] = []
  for (const branch of branches) {
    const number = previewNumber(branch.name)
    if (number === undefined || !(await isMarked(branch))) continue
    const lastPin = await readLastPin(branch, readVersions)
    previews.push({ branch: branch.name, number, head: branch.head, ...lastPin })
  }
  return previews.sort((first, second) => first.pinnedAt - second.pinnedAt || first.number - second.number)
}

async function isMarked({ name, readFile }: CandidateBranch): Promise<boolean> {
  try {
    const bytes = await readFile()
    return bytes !== undefined && isPreviewBranch(name, LauncherDockerfile.parse(bytes))
  } catch {
    return false
  }
}

async function readLastPin<T extends CandidateBranch>(
  branch: T,
  readVersions: (branch: T) => Promise<readonly Version[]>,
): Promise<Pick<PreviewBranch, 'pinnedAt' | 'source'>> {
  const { name, message, committedAt } = branch
  const isOwn = (pin: PinRecord) => isOwnPin(pin, name)
  const headPin = [parsePinMessage(message)].find(pin => pin !== undefined && isOwn(pin))
  const version = headPin === undefined ? (await readVersions(branch)).find(isOwn) : undefined
  const time = Date.parse(version?.date ?? committedAt)
  return {
    pinnedAt: Number.isNaN(time) ? Number.POSITIVE_INFINITY : time,
    source: (headPin ?? version)?.source?.repository,
  }
}

/** Returns whether a pin may belong to the branch's pull request. The history also includes pins of the default branch. */
function isOwnPin({ source }: PinRecord, launcherBranch: string): boolean {
  const ref = findSourceRef(source?.ref)
  return ref === undefined || refName(ref) === launcherBranch
}
