import { type Digest, digestHex } from '../../oci/digest.ts'
import { formatReference } from '../../oci/reference.ts'
import { parseRelease } from '../../refs/release.ts'
import type { Facts } from '../facts/facts.ts'
import { isSameImage, type LaunchedBranch, launchedBranches, tagOnly } from '../facts/launched-images.ts'
import { passedIfRead } from '../report/finding.ts'
import type { MergeableFinding } from '../report/merge-similar.ts'

const check = 'pinned-digests'
const updateAllFix = "Run the launcher's workflow manually with `branches: all`, which updates every branch."
type TagState = LaunchedBranch['atTag']

/**
 * Checks that every branch pins its image by digest. mybinder.org caches images by the launcher's commit, so it does not
 * detect that a tag has moved.
 */
export function checkPinnedDigests(facts: Facts): MergeableFinding[] {
  const branches = launchedBranches(facts)
  const findings = branches.flatMap(branch => evaluateBranch(branch, facts.launcher.name))
  if (findings.length > 0) return findings
  const isRead = branches.map(
    ({ atTag, atDigest }) => (atTag?.isKnown ?? true) && (atDigest?.isKnown ?? true),
  )
  return passedIfRead(check, isRead, 'Every branch is pinned to the current image of its tag, or on hold')
}

function evaluateBranch(launchedBranch: LaunchedBranch, launcher: string): MergeableFinding[] {
  const { reference, atTag, atDigest } = launchedBranch
  if (reference.digest === undefined)
    return [
      unpinnedFinding(launchedBranch, launcher),
      ...incompleteImageFindings(launchedBranch, launcher, atTag),
    ]
  if (missingPart(atDigest) !== undefined) return incompleteImageFindings(launchedBranch, launcher, atDigest)
  if (missingPart(atTag) !== undefined) return incompleteImageFindings(launchedBranch, launcher, atTag)
  if (atDigest?.isKnown === true && atDigest.value === undefined)
    return [missingImageFinding(launchedBranch, launcher)]
  return outdatedPinFindings(launchedBranch, launcher)
}

function unpinnedFinding(
  { branch, reference, place, atTag }: LaunchedBranch,
  launcher: string,
): MergeableFinding {
  const name = formatReference(reference)
  const digest = atTag?.isKnown ? atTag.value?.digest : undefined
  return {
    check,
    verdict: 'fail',
    what: `Branch "${branch}" of ${launcher} launches ${name} without a digest`,
    why: "mybinder.org caches the image by the launcher's commit. After the tag moves, launches continue with the old image.",
    fix: `${digest === undefined ? '' : `Write \`FROM ${name}@${digest}\` in ${place} on branch "${branch}". Or: `}${updateFix(launcher, branch)}`,
    similar: {
      item: `"${branch}" (${name})`,
      what: count => `${count} branches of ${launcher} launch an image without a digest`,
      fix: updateAllFix,
    },
  }
}

function missingImageFinding({ branch, reference }: LaunchedBranch, launcher: string): MergeableFinding {
  return {
    check,
    verdict: 'fail',
    what: `Branch "${branch}" of ${launcher} is pinned to ${formatReference(reference)}, which no longer exists in the registry`,
    why: 'Launches fail wherever mybinder.org has not cached the image.',
    fix: updateFix(launcher, branch),
    similar: {
      item: `"${branch}" (${formatReference(reference)})`,
      what: count =>
        `${count} branches of ${launcher} are pinned to an image that no longer exists in the registry`,
      fix: updateAllFix,
    },
  }
}

/** Returns the message about the missing part of an incomplete image; undefined for other images. */
function missingPart(lookup: TagState): string | undefined {
  return lookup?.isKnown === false && lookup.failure === 'lost' ? lookup.reason : undefined
}

/**
 * Reports an index without its manifest, or a manifest without its config, which cleanup jobs of registries leave
 * behind.
 */
function incompleteImageFindings(
  launchedBranch: LaunchedBranch,
  launcher: string,
  lookup: TagState,
): MergeableFinding[] {
  const { branch, reference, held, atDigest } = launchedBranch
  const missing = missingPart(lookup)
  const isPin = lookup === atDigest
  const isLaunched = isPin || reference.digest === undefined
  if (missing === undefined || (!isLaunched && held !== undefined)) return []
  const verb = isPin ? 'is pinned to' : isLaunched ? 'launches' : 'names'
  const name = formatReference((isPin ? undefined : tagOnly(reference)) ?? reference)
  return [
    {
      check,
      verdict: isLaunched ? 'fail' : 'warn',
      what: `Branch "${branch}" of ${launcher} ${verb} ${name}, which is incomplete in the registry: ${missing}`,
      why: isLaunched
        ? 'Launches fail wherever mybinder.org has not cached the image.'
        : 'The pinned image is complete, but an update to the current image of the tag would be rejected.',
      fix: updateFix(launcher, branch),
      similar: {
        item: `"${branch}" (${name})`,
        what: count => `${count} branches of ${launcher} use an image that is incomplete in the registry`,
        fix: updateAllFix,
      },
    },
  ]
}

/**
 * Reports a pinned digest that differs from the current digest of the tag. Held branches are skipped, because they keep
 * an older image intentionally.
 */
function outdatedPinFindings(launchedBranch: LaunchedBranch, launcher: string): MergeableFinding[] {
  const { branch, reference, place, atTag, atDigest, held, isFrozen } = launchedBranch
  const currentImage = atTag?.isKnown ? atTag.value : undefined
  const pinnedImage = atDigest?.isKnown ? atDigest.value : undefined
  if (currentImage === undefined || pinnedImage === undefined || held !== undefined) return []
  if (isSameImage(currentImage, pinnedImage)) return []
  const isRelease = isFrozen || parseRelease(branch) !== undefined
  const shortHex = (digest: Digest) => digestHex(digest).slice(0, 12)
  return [
    {
      check,
      verdict: 'warn',
      what: `Branch "${branch}" of ${launcher} is pinned to ${shortHex(pinnedImage.digest)}, but tag ${reference.tag} now points to ${shortHex(currentImage.digest)}`,
      why: isRelease
        ? 'The image of a release should not change, but its tag was pushed again.'
        : 'An event was lost, or the image was pushed manually. Users launch an older image than expected.',
      fix: isRelease
        ? `Find out why tag ${reference.tag} was pushed again. The launcher correctly keeps its image. To update it anyway, run the launcher's workflow manually with \`allow-retag: true\`, \`digest: ${currentImage.digest}\`, and the \`image\`, \`image-tag\` and \`ref\` of the release.`
        : `${updateFix(launcher, branch)} To keep this image on purpose, add \`# binder-actions: hold REASON\` above FROM in ${place}.`,
      similar: {
        item: `"${branch}"`,
        what: count =>
          `${count} branches of ${launcher} are pinned to an image other than the current one of their tag`,
        ...(isRelease ? {} : { fix: updateAllFix }),
      },
    },
  ]
}

function updateFix(launcher: string, branch: string): string {
  return `Run \`binder-actions resume ${launcher} ${branch}\`. Or run the launcher's workflow manually with \`branches: ${branch}\`, or the source's workflow manually with \`force: true\`.`
}
