import { LauncherDockerfile } from './launcher-dockerfile.ts'
import { isPreviewBranch, previewNumber } from './preview-branch.ts'
import { parsePinMessage, type Version } from './version-history.ts'

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
  /** Time of the last pin, in milliseconds since the epoch; infinite if it is not known, so that it never counts as old. */
  readonly pinnedAt: number
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
    const pinnedAt = await readPinTime(branch, readVersions)
    previews.push({ branch: branch.name, number, head: branch.head, pinnedAt })
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

async function readPinTime<T extends CandidateBranch>(
  branch: T,
  readVersions: (branch: T) => Promise<readonly Version[]>,
): Promise<number> {
  const isPin = parsePinMessage(branch.message) !== undefined
  const version = isPin ? undefined : (await readVersions(branch))[0]
  const time = Date.parse(version?.date ?? branch.committedAt)
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time
}
