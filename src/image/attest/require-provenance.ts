import { errorMessage } from '../../error-message.ts'
import { requireOrigins } from '../../provenance/find-origins.ts'
import { projectWorkflow } from '../../provenance/signer-workflow.ts'
import { UserError } from '../../user-error.ts'
import type { BuildTarget } from '../identify/build-target.ts'
import type { PublishedImage } from '../identify/find-published.ts'
import type { BuildPlan } from '../plan/build-plan.ts'
import type { ConcurrentImage } from '../publish/concurrent-build.ts'
import type { AttestServices } from './attest-services.ts'
import type { Attestability } from './attestability.ts'

/** Plan, and the decision whether its image is signed. */
interface AttestablePlan {
  readonly plan: BuildPlan
  readonly attestability: Attestability
}

/**
 * Changes the decision to "build" if the image to be reused lacks the provenance of this ref. If `attest` is `auto` and
 * the job cannot store signatures, the image is reused, because another build would not be signed either.
 */
export async function requireProvenance(
  plan: BuildPlan,
  attestability: Attestability,
  services: Pick<AttestServices, 'attestor'>,
): Promise<AttestablePlan> {
  if (plan.decision.kind === 'build') return { plan, attestability }
  const problem = await findProvenanceProblem(plan.decision.image, plan.target, attestability, services)
  if (problem === undefined || attestability.kind === 'impossible') return { plan, attestability }
  if (!attestability.isRequired && !(await services.attestor.mayStore())) {
    const reason = 'the job lacks the permission `attestations: write`'
    return { plan, attestability: { kind: 'impossible', reason } }
  }
  const reason = `the image in the registry has no valid provenance: ${problem}`
  return { plan: { ...plan, decision: { kind: 'build', reason, changes: [] } }, attestability }
}

/** Asserts that an image that a concurrent run pushed has the provenance of this ref. @throws Error if it does not. */
export async function assertProvenance(
  { target }: Pick<BuildPlan, 'target'>,
  { image, reason }: ConcurrentImage,
  attestability: Attestability,
  services: Pick<AttestServices, 'attestor'>,
): Promise<void> {
  const problem = await findProvenanceProblem(image, target, attestability, services)
  if (problem === undefined) return
  throw new UserError(
    'provenance-invalid',
    `${reason}, and its provenance is not valid: ${problem}. If that run is still in progress, run this again when it has finished`,
  )
}

/**
 * Returns why a published image must not be reused. If this run signs its images, annotations in the registry are not
 * sufficient evidence that a workflow of this repository built the image: anyone who can push may copy them.
 *
 * @returns undefined if the image has valid provenance of this ref, or this run does not sign.
 */
async function findProvenanceProblem(
  { digest, revision }: PublishedImage,
  { image, ref }: BuildTarget,
  attestability: Attestability,
  { attestor }: Pick<AttestServices, 'attestor'>,
): Promise<string | undefined> {
  if (attestability.kind === 'impossible') return undefined
  const settings = { repository: attestability.identity.run.repository, signerWorkflow: projectWorkflow }
  try {
    const origins = await requireOrigins({ name: image.path, digest }, settings, attestor.provenance)
    // An image that may contain code other than its commit has no label to compare.
    const isOfCommit = (commit: string) => revision === undefined || commit === revision
    if (origins.some(origin => origin.ref.full === ref.full && isOfCommit(origin.revision))) return undefined
    const signedRefs = origins.map(origin => `${origin.ref.full} at ${origin.revision}`).join(', ')
    return `it is signed for ${signedRefs}, not for ${ref.full} at ${revision ?? 'an unknown commit'}`
  } catch (error) {
    return errorMessage(error)
  }
}
