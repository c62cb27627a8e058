import { type Digest, digestHex } from '../../oci/digest.ts'
import { formatReference } from '../../oci/reference.ts'
import { parseRelease } from '../../refs/release.ts'
import type { Facts } from '../facts/facts.ts'
import { isSameImage, type LaunchedBranch, launchedBranches, tagOnly } from '../facts/launched-images.ts'
import { type Finding, passedIfSeen } from '../report/finding.ts'

const check = 'pinned-digests'
type TagState = LaunchedBranch['atTag']

/**
 * Checks that every branch pins its image by digest. mybinder.org caches by the launcher's commit, so it does not
 * detect that a tag has moved.
 */
export function checkPinnedDigests(facts: Facts): Finding[] {
  const launched = launchedBranches(facts)
  const findings = launched.flatMap(branch => evaluateBranch(branch, facts.launcher.name))
  if (findings.length > 0) return findings
  const seen = launched.map(({ atTag, atDigest }) => (atTag?.isKnown ?? true) && (atDigest?.isKnown ?? true))
  return passedIfSeen(check, seen, 'Every branch is pinned to what the registry has, or held')
}

function evaluateBranch(launched: LaunchedBranch, launcher: string): Finding[] {
  const { reference, atTag, atDigest } = launched
  if (reference.digest === undefined)
    return [unpinned(launched, launcher), ...incomplete(launched, launcher, atTag)]
  if (describeLoss(atDigest) !== undefined) return incomplete(launched, launcher, atDigest)
  if (describeLoss(atTag) !== undefined) return incomplete(launched, launcher, atTag)
  if (atDigest?.isKnown === true && atDigest.value === undefined) return [missingDigest(launched, launcher)]
  return outdatedDigest(launched, launcher)
}

function unpinned({ branch, reference, atTag }: LaunchedBranch, launcher: string): Finding {
  const name = formatReference(reference)
  const digest = atTag?.isKnown ? atTag.value?.digest : undefined
  return {
    check,
    verdict: 'fail',
    what: `Branch "${branch}" of ${launcher} launches ${name} without a digest`,
    why: "mybinder.org keeps the image that it built for the launcher's commit: when the tag moves on, launches go on with the old one.",
    fix: `${digest === undefined ? '' : `Write \`FROM ${name}@${digest}\`. Or: `}${howToUpdate(branch)}`,
  }
}

function missingDigest({ branch, reference }: LaunchedBranch, launcher: string): Finding {
  return {
    check,
    verdict: 'fail',
    what: `Branch "${branch}" of ${launcher} is pinned to ${formatReference(reference)}, which the registry does not have any more`,
    why: 'Whoever launches it where mybinder.org has not cached it yet sees an error.',
    fix: howToUpdate(branch),
  }
}

function describeLoss(look: TagState): string | undefined {
  return look?.isKnown === false && look.refusal === 'lost' ? look.reason : undefined
}

/**
 * Reports an index without its manifest, or a manifest without its config. Registry clean-up jobs leave such images
 * behind.
 */
function incomplete(launched: LaunchedBranch, launcher: string, look: TagState): Finding[] {
  const { branch, reference, held, atDigest } = launched
  const loss = describeLoss(look)
  const isPin = look === atDigest
  const isLaunched = isPin || reference.digest === undefined
  if (loss === undefined || (!isLaunched && held !== undefined)) return []
  const verb = isPin ? 'is pinned to' : isLaunched ? 'launches' : 'names'
  const name = formatReference((isPin ? undefined : tagOnly(reference)) ?? reference)
  return [
    {
      check,
      verdict: isLaunched ? 'fail' : 'warn',
      what: `Branch "${branch}" of ${launcher} ${verb} ${name}, of which the registry has lost a part: ${loss}`,
      why: isLaunched
        ? 'Whoever launches it where mybinder.org has not cached it yet sees an error.'
        : 'The pinned image is whole, but an update to what the tag means would be refused.',
      fix: howToUpdate(branch),
    },
  ]
}

/**
 * Reports a pinned digest that differs from the tag's current one. Held branches are skipped because they lag on
 * purpose.
 */
function outdatedDigest(launched: LaunchedBranch, launcher: string): Finding[] {
  const { branch, reference, atTag, atDigest, held, isFrozen } = launched
  const now = atTag?.isKnown ? atTag.value : undefined
  const pinned = atDigest?.isKnown ? atDigest.value : undefined
  if (now === undefined || pinned === undefined || isSameImage(now, pinned) || held !== undefined) return []
  const isRelease = isFrozen || parseRelease(branch) !== undefined
  const short = (digest: Digest) => digestHex(digest).slice(0, 12)
  return [
    {
      check,
      verdict: 'warn',
      what: `Branch "${branch}" of ${launcher} is pinned to ${short(pinned.digest)}, but tag ${reference.tag} is ${short(now.digest)} now`,
      why: isRelease
        ? 'A release should stay what it was: its tag was pushed again.'
        : 'An event got lost, or the image was pushed by hand: people launch an older image than they think.',
      fix: isRelease
        ? `Find out who pushed tag ${reference.tag} again. The launcher is right to stay; to move it all the same, run the launcher's workflow by hand with \`allow-retag: true\`, \`digest: ${now.digest}\`, and the \`image\`, \`image-tag\` and \`ref\` of the release.`
        : `${howToUpdate(branch)} To stay on purpose, put \`# binder-actions: hold REASON\` above FROM.`,
    },
  ]
}

function howToUpdate(branch: string): string {
  return `Run the launcher's workflow by hand with \`branches: ${branch}\`, or the source's workflow by hand with \`force: true\`.`
}
