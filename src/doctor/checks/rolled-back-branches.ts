import { digestHex } from '../../oci/digest.ts'
import { formatReference } from '../../oci/reference.ts'
import type { Facts } from '../facts/facts.ts'
import { isSameImage, type LaunchedBranch, launchedBranches } from '../facts/launched-images.ts'
import type { Finding } from '../report/finding.ts'

const check = 'rolled-back-branches'
/** Start of the reason that a rollback writes, with the first digits of the image that it replaced. */
const rolledBackFrom = /^rolled back from ([0-9a-f]{12})\b/

/**
 * Reports branches that were rolled back and for which a newer image is available. A rolled-back branch stays on hold
 * until a user resumes its updates.
 */
export function checkRolledBackBranches(facts: Facts): Finding[] {
  return launchedBranches(facts).flatMap(branch => evaluateBranch(branch, facts.launcher.name))
}

function evaluateBranch(
  { branch, reference, held = '', atTag, atDigest }: LaunchedBranch,
  launcher: string,
): Finding[] {
  const [, replacedHex] = rolledBackFrom.exec(held) ?? []
  const newestImage = atTag?.isKnown === true ? atTag.value : undefined
  const pinnedImage = atDigest?.isKnown === true ? atDigest.value : undefined
  if (replacedHex === undefined || newestImage === undefined || pinnedImage === undefined) return []
  const hex = digestHex(newestImage.digest).slice(0, 12)
  if (hex === replacedHex || isSameImage(newestImage, pinnedImage)) return []
  return [
    {
      check,
      verdict: 'warn',
      what: `Branch "${branch}" of ${launcher} was rolled back from ${replacedHex}, but a newer image has been pushed since: ${formatReference({ ...reference, digest: newestImage.digest })}`,
      why: 'The branch is held, so events do not pin the newer image. Users launch the image from before the rollback.',
      fix: `If the newer image works, run \`binder-actions resume ${launcher} ${branch}\`, or the launcher's workflow manually with \`branches: ${branch}\` and \`resume: true\`.`,
    },
  ]
}
