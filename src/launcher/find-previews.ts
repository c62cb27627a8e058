import { findSourceRef, refName } from '../refs/source-ref.ts'
import { LauncherDockerfile } from './launcher-dockerfile.ts'
import { isPreviewBranch, previewNumber } from './preview-branch.ts'
import { type PinRecord, parsePinMessage, type Version } from './version-history.ts'

/** A branch of the launcher that may be a preview. */
export interface CandidateBranch {
  readonly name: string
  readonly head: string
  /** Message and time of the head commit. */
  readonly message: string
  readonly committedAt: string
  readonly readFile: () => Promise<Uint8Array | undefined>
}

/** Launcher branch that launches the image of a pull request. */
export interface Preview {
  readonly branch: string
  /** Number of the pull request. */
  readonly number: number
  readonly head: string
  /**
   * Time of the last pin, or of the last commit if the branch has none of its own, in milliseconds since the epoch;
   * infinite if it is not known, so that it never counts as old.
   */
  readonly pinnedAt: number
  /** Repository from which the last pinned image was built, as `owner/name`; undefined if it is not known. */
  readonly source: string | undefined
}

/**
 * Finds the previews of pull requests, the one with the oldest pin first. A branch is a preview only if its name and the
 * mark in its Dockerfile say so, because previews are deleted.
 *
 * @param readVersions reads the pins of a branch, newest first; called only if the head commit is not a pin.
 */
export async function findPreviews<T extends CandidateBranch>(
  branches: readonly T[],
  readVersions: (branch: T) => Promise<readonly Version[]>,
): Promise<Preview[]> {
  const previews: Preview[] = []
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
): Promise<Pick<Preview, 'pinnedAt' | 'source'>> {
  const { name, message, committedAt } = branch
  const isOwn = (pin: PinRecord) => isOwnPin(pin, name)
  const head = [parsePinMessage(message)].find(pin => pin !== undefined && isOwn(pin))
  const version = head === undefined ? (await readVersions(branch)).find(isOwn) : undefined
  const time = Date.parse(version?.date ?? committedAt)
  return {
    pinnedAt: Number.isNaN(time) ? Number.POSITIVE_INFINITY : time,
    source: (head ?? version)?.source?.repository,
  }
}

/** Returns whether a pin may be of the branch's pull request: the history includes the pins of the default branch. */
function isOwnPin({ source }: PinRecord, launcherBranch: string): boolean {
  const ref = findSourceRef(source?.ref)
  return ref === undefined || refName(ref) === launcherBranch
}
