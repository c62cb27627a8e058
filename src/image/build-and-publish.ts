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
import { findUnchangedImage } from './publish/unchanged-image.ts'
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
  const identifiedImage = await identifyImage(request, services)
  const initialAttestability = await evaluateAttestability(request.publication, services)
  const buildPlan = await planBuild(identifiedImage, request, services)
  const { plan, attestability } = await requireProvenance(
    buildPlan,
    limitToBuiltCommit(initialAttestability, buildPlan),
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
    const unsplitImage = await buildOnDependencies(planWithRecipe, request, workspace)
    const builtImage = await splitBuild(unsplitImage, request, workspace)
    const isCompared = request.builder.onlyIfChanged && request.publication.push
    const unchangedImage = isCompared ? await findUnchangedImage(plan, builtImage.layout) : undefined
    if (unchangedImage !== undefined) {
      const reuse = { ...plan, decision: { kind: 'reuse', ...unchangedImage } as const }
      const reusePlan = await requireProvenance(reuse, attestability, workspace)
      const isAttested = isSigning(reusePlan.attestability)
      if (reusePlan.plan.decision.kind === 'reuse')
        return usePublished(plan, unchangedImage, request.publication, { ...workspace, isAttested })
    }
    const verifiedImage = await verifyImage(builtImage, request.verification, workspace)
    const publication = await publishImage(verifiedImage, request.publication, workspace)
    if (publication.kind === 'superseded') {
      await assertProvenance(plan, publication.by, attestability, workspace)
      const isAttested = isSigning(attestability)
      return usePublished(plan, publication.by, request.publication, { ...workspace, isAttested })
    }
    const digest = publication.kind === 'pushed' ? verifiedImage.image.rootDigest : undefined
    const isAttested = await attestImage(plan.target, digest, attestability, workspace)
    const outputs = builtOutputs(verifiedImage, publication, isAttested)
    await reportBuilt(verifiedImage, outputs.reference, { ...workspace, writeSummary: writeVerdict })
    return { outputs, failure: verifiedImage.failure }
  })
}

async function splitBuild(
  builtImage: BuiltImage,
  { splitting, builder, verification: { budget } }: ImageRequest,
  services: SplitServices,
): Promise<BuiltImage> {
  const { plan, dependencies, layout, name } = builtImage
  const bases = possibleBases(plan.ingredients.bases, dependencies)
  const unsplitImage = { layout, name, bases, platform: plan.target.platform }
  const lastImage = builder.noCache ? undefined : findPreviousImage(plan)
  const splitLayout = await splitBuiltImage(unsplitImage, { ...splitting, budget, lastImage }, services)
  const finalLayout = await recordPackages({ ...unsplitImage, layout: splitLayout }, dependencies, services)
  return { ...builtImage, layout: finalLayout }
}

function findPreviousImage({ published, client, target }: BuiltImage['plan']): LastImage | undefined {
  if (published === undefined) return undefined
  const reference = { ...target.image, digest: published.digest }
  return { split: published.split, open: async () => registrySource(client, reference) }
}
