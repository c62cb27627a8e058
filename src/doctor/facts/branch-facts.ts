import { errorMessage } from '../../error-message.ts'
import type { LauncherState } from '../../github/launcher-reader.ts'
import { LauncherDockerfile } from '../../launcher/launcher-dockerfile.ts'
import { isPreviewBranch, previewNumber } from '../../launcher/preview-branch.ts'
import { findDuplicateFrom } from './duplicate-from.ts'
import { type LauncherBranchFacts, launchFacts } from './facts.ts'

/** Returns whether a launcher branch is the preview of a pull request. Previews are temporary and not checked. */
export function isPreview({ branch, bytes }: LauncherState['branches'][number]): boolean {
  if (bytes === undefined || previewNumber(branch) === undefined) return false
  try {
    return isPreviewBranch(branch, LauncherDockerfile.parse(bytes))
  } catch {
    return false
  }
}

/**
 * Returns the facts about a launcher branch.
 *
 * @param label description of the expected Dockerfile, used if none was found.
 */
export function branchFacts(
  { branch, head, bytes, problem, isAbsent, path }: LauncherState['branches'][number],
  rules: LauncherBranchFacts['rules'],
  label: string,
): LauncherBranchFacts {
  return {
    name: branch,
    head,
    path: path ?? label,
    rules,
    launches: parseLaunchFacts(bytes, problem ?? ''),
    hasDockerfile: !isAbsent,
  }
}

function parseLaunchFacts(bytes: Uint8Array | undefined, problem: string): LauncherBranchFacts['launches'] {
  if (bytes === undefined) return { isKnown: false, reason: problem }
  try {
    return { isKnown: true, value: launchFacts(LauncherDockerfile.parse(bytes)) }
  } catch (error) {
    return { isKnown: false, reason: findDuplicateFrom(bytes) ?? errorMessage(error) }
  }
}
