import { formatReference } from '../../oci/reference.ts'
import type { ProvenanceResult } from '../../provenance/find-origins.ts'
import { findLauncherBranch } from '../../refs/source-ref.ts'
import type { Fact, Facts } from '../facts/facts.ts'
import { type LaunchedBranch, launchedBranches } from '../facts/launched-images.ts'
import { passedIfRead } from '../report/finding.ts'
import type { MergeableFinding } from '../report/merge-similar.ts'

const check = 'signed-provenance'

/** Checks that every pinned image has the signed provenance that the launcher's workflow requires. */
export function checkSignedProvenance(facts: Facts): MergeableFinding[] {
  const pinnedBranches = launchedBranches(facts).flatMap(launchedBranch => {
    const { digest } = launchedBranch.reference
    const lookup = digest === undefined ? undefined : facts.provenance.get(digest)
    return lookup === undefined ? [] : [{ ...launchedBranch, lookup }]
  })
  const findings = pinnedBranches.flatMap(branch => evaluateBranch(branch, facts.launcher.name))
  if (findings.length > 0) return findings
  return passedIfRead(
    check,
    pinnedBranches.map(() => true),
    'Every pinned image has valid signed provenance',
  )
}

function evaluateBranch(
  { branch, reference, lookup }: LaunchedBranch & { readonly lookup: Fact<ProvenanceResult> },
  launcher: string,
): MergeableFinding[] {
  const pin = `Branch "${branch}" of ${launcher} is pinned to ${formatReference(reference)}`
  if (!lookup.isKnown) {
    return [
      {
        check,
        verdict: 'warn',
        what: `${pin}, whose provenance cannot be verified: ${lookup.reason}`,
        why: 'The launcher rejects images whose provenance cannot be verified.',
        fix: 'Run the doctor again when the service is available.',
        similar: {
          item: `"${branch}"`,
          what: count =>
            `${count} branches of ${launcher} are pinned to images whose provenance cannot be verified`,
        },
      },
    ]
  }
  const { origins, rejections } = lookup.value
  if (origins.some(({ ref }) => findLauncherBranch(ref.full) === branch)) return []
  const refs = origins.map(({ ref }) => ref.full)
  const origin =
    refs.length > 0 ? `it was built from ${refs.join(', ')}` : (rejections[0] ?? 'it is not signed')
  return [
    {
      check,
      verdict: origins.length > 0 ? 'warn' : 'fail',
      what: `${pin}, which has no valid provenance for this branch: ${origin}`,
      why: "The launcher's workflow requires signed provenance, so it would not pin this image today.",
      fix: 'Grant the build `id-token: write` and `attestations: write`, and run it again with `force: true`.',
      similar: {
        item: `"${branch}" (${origin})`,
        what: count =>
          `${count} branches of ${launcher} are pinned to images without valid provenance for the branch`,
      },
    },
  ]
}
