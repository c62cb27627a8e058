import { registrySource } from '../registry/registry-source.ts'
import type { ActionResult } from '../runner/action-result.ts'
import { attestImage } from './attest/attest-image.ts'
import type { AttestServices } from './attest/attest-services.ts'
import { evaluateAttestability, isSigning, limitToBuiltCommit } from './attest/attestability.ts'
import { assertProvenance, requireProvenance } from './attest/require-provenance.ts'
import { assertReadyToBuild, type PrerequisiteServices } from './build/assert-ready-to-build.ts'
import type { BuiltImage } from './build/build-image.ts'
import { type BuildStageServices, buildOnDependencies } from './dependencies/build-on-dependencies.ts'
import { type IdentifyServices, identifyImage } from './identify/identify-image.ts'
import { recordPackages } from './packages/record-packages.ts'
import { assertRecipe } from './plan/assert-recipe.ts'
import { planBuild } from './plan/build-plan.ts'
import { type RecipeServices, withRecipeCommit, writeRecipe } from './plan/recipe-commit.ts'
import { publishImage } from './publish/publish-image.ts'
import { findUnchanged } from './publish/unchanged-image.ts'
import { pushFromCheckout } from './push-from-checkout.ts'
import { builtOutputs, type ImageOutputs } from './report/image-outputs.ts'
import { reportBuilt } from './report/report-image.ts'
import type { ImageRequest } from './request/image-request.ts'
import type { LastImage } from './split/last-image.ts'
import { possibleBases } from './split/possible-bases.ts'
import { type SplitServices, splitBuiltImage } from './split/split-built-image.ts'
import { usePublished } from './use-published.ts'
import { type VerifyServices, verifyImage } from './verify/verify-image.ts'
import { withWorkspace } from './workspace.ts'

export interface ImageServices
  extends IdentifyServices,
    RecipeServices,
    PrerequisiteServices,
    Omit<BuildStageServices, 'workflow'>,
    VerifyServices,
    AttestServices {}

/**
 * Builds, verifies and publishes the image of one commit, unless the registry already has the image. If the request
 * contains an existing image, verifies and publishes that image instead.
 */
export async function buildAndPublish(
  request: ImageRequest,
  hostServices: ImageServices,
): Promise<ActionResult<ImageOutputs>> {
  if (request.existing !== undefined) return pushFromCheckout(request.existing, request.target, hostServices)
  const services = await withRecipeCommit(request, hostServices)
  await assertRecipe(request, services)
  const identified = await identifyImage(request, services)
  const beforePlan = await evaluateAttestability(request.publication, services)
  const planned = await planBuild(identified, request, services)
  const { plan, attestability } = await requireProvenance(
    planned,
    limitToBuiltCommit(beforePlan, planned),
    services,
  )
  if (plan.decision.kind === 'reuse')
    return usePublished(plan, plan.decision, request.publication, {
      ...services,
      isAttested: isSigning(attestability),
    })
  await assertReadyToBuild(plan, request.publication, services)
  return withWorkspace(services, async (workspace, writeVerdict) => {
    const recipeDirectory = await writeRecipe(request, plan.dockerfile, workspace)
    const planWithRecipe = { ...plan, request: { ...plan.request, recipeDirectory } }
    const unsplit = await buildOnDependencies(planWithRecipe, request, workspace)
    const built = await splitBuild(unsplit, request, workspace)
    const isCompared = request.builder.onlyIfChanged && request.publication.push
    const unchanged = isCompared ? await findUnchanged(plan, built.layout) : undefined
    if (unchanged !== undefined) {
      const reuse = { ...plan, decision: { kind: 'reuse', ...unchanged } as const }
      const kept = await requireProvenance(reuse, attestability, workspace)
      const isAttested = isSigning(kept.attestability)
      if (kept.plan.decision.kind === 'reuse')
        return usePublished(plan, unchanged, request.publication, { ...workspace, isAttested })
    }
    const verified = await verifyImage(built, request.verification, workspace)
    const publication = await publishImage(verified, request.publication, workspace)
    if (publication.kind === 'superseded') {
      await assertProvenance(plan, publication.by, attestability, workspace)
      const isAttested = isSigning(attestability)
      return usePublished(plan, publication.by, request.publication, { ...workspace, isAttested })
    }
    const digest = publication.kind === 'pushed' ? verified.image.rootDigest : undefined
    const isAttested = await attestImage(plan.target, digest, attestability, workspace)
    const outputs = builtOutputs(verified, publication, isAttested)
    await reportBuilt(verified, outputs.reference, { ...workspace, writeSummary: writeVerdict })
    return { outputs, failure: verified.failure }
  })
}

async function splitBuild(
  built: BuiltImage,
  { splitting, builder, verification: { budget } }: ImageRequest,
  services: SplitServices,
): Promise<BuiltImage> {
  const { plan, dependencies, layout, name } = built
  const bases = possibleBases(plan.ingredients.bases, dependencies)
  const unsplit = { layout, name, bases, platform: plan.target.platform }
  const lastImage = builder.noCache ? undefined : findPreviousImage(plan)
  const split = await splitBuiltImage(unsplit, { ...splitting, budget, lastImage }, services)
  return { ...built, layout: await recordPackages({ ...unsplit, layout: split }, dependencies, services) }
}

function findPreviousImage({ published, client, target }: BuiltImage['plan']): LastImage | undefined {
  if (published === undefined) return undefined
  const reference = { ...target.image, digest: published.digest }
  return { split: published.split, open: async () => registrySource(client, reference) }
}
