import { parseRelease } from '../git/release.ts'
import { hexOf } from '../oci/digest.ts'
import { formatReference } from '../oci/reference.ts'
import type { Facts } from './facts.ts'
import { type Finding, wellIfSeen } from './finding.ts'
import { isSameImage, type LaunchedBranch, launchedBranches } from './launched-images.ts'

const check = 'pinned-digests'

/** mybinder.org caches by the launcher's commit: a tag that moves is never noticed. */
export function checkPinnedDigests(facts: Facts): Finding[] {
  const launched = launchedBranches(facts)
  const findings = launched.flatMap(branch => judge(branch, facts.launcher.name))
  if (findings.length > 0) return findings
  const seen = launched.map(({ atTag, atDigest }) => (atTag?.isKnown ?? true) && (atDigest?.isKnown ?? true))
  return wellIfSeen(check, seen, 'Every branch is pinned to what the registry has, or held')
}

function judge(launched: LaunchedBranch, launcher: string): Finding[] {
  const { branch, reference, atTag, atDigest, held, isFrozen } = launched
  const name = formatReference(reference)
  const update = `Run the launcher's workflow by hand for branch "${branch}" (workflow_dispatch), or the source's build with \`force\`.`
  if (reference.digest === undefined) {
    return [
      {
        check,
        level: 'red',
        what: `Branch "${branch}" of ${launcher} launches ${name} without a digest`,
        why: "mybinder.org keeps the image that it built for the launcher's commit: when the tag moves on, launches go on with the old one.",
        fix: `${atTag?.isKnown && atTag.value !== undefined ? `Write \`FROM ${name}@${atTag.value.digest}\`. Or: ` : ''}${update}`,
      },
    ]
  }
  if (atDigest?.isKnown === true && atDigest.value === undefined) {
    return [
      {
        check,
        level: 'red',
        what: `Branch "${branch}" of ${launcher} is pinned to ${name}, which the registry does not have any more`,
        why: 'Whoever launches it where mybinder.org has not cached it yet sees an error.',
        fix: update,
      },
    ]
  }
  const isBehind =
    atTag?.isKnown === true &&
    atDigest?.isKnown === true &&
    atTag.value !== undefined &&
    atDigest.value !== undefined &&
    !isSameImage(atTag.value, atDigest.value)
  if (!isBehind || held !== undefined) return []
  const isRelease = isFrozen || parseRelease(branch) !== undefined
  const now = hexOf(atTag.value.digest).slice(0, 12)
  return [
    {
      check,
      level: 'yellow',
      what: `Branch "${branch}" of ${launcher} is pinned to ${hexOf(reference.digest).slice(0, 12)}, but tag ${reference.tag} is ${now} now`,
      why: isRelease
        ? 'A release should stay what it was: its tag was pushed again.'
        : 'An event got lost, or the image was pushed by hand: people launch an older image than they think.',
      fix: isRelease
        ? `Find out who pushed tag ${reference.tag} again. The launcher is right to stay; \`allow-retag\` moves it.`
        : `${update} To stay on purpose, put \`# binder-actions: hold REASON\` above FROM.`,
    },
  ]
}
