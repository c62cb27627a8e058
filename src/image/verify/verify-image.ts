import { type LayerOutputs, layerOutputs } from '../../layers/check-layers.ts'
import type { LayerCheckServices } from '../../layers/layer-check-settings.ts'
import { describeVerdict } from '../../layers/layer-table.ts'
import type { LayoutSource } from '../../layout/layout-source.ts'
import type { Image } from '../../oci/read-image.ts'
import { joinErrors, type UserError } from '../../user-error.ts'
import type { ImagePlan } from '../plan/image-plan.ts'
import type { VerificationSettings } from '../request/verification-settings.ts'
import { checkBuiltLayers } from './check-built-layers.ts'
import { type CandidateReport, type CandidateServices, checkCandidate } from './check-candidate.ts'
import { skippedWarnings } from './notebook-report.ts'
import { candidateFailures, describeViolation } from './verification-report.ts'

/** Image on disk that is not pushed yet. */
export interface UnverifiedImage {
  readonly plan: ImagePlan
  readonly layout: LayoutSource
  /** Image repository and tag. */
  readonly name: string
}

/** Image on disk and the results of all checks. */
export interface VerifiedImage<T extends UnverifiedImage = UnverifiedImage> {
  readonly built: T
  readonly image: Image
  readonly layers: LayerOutputs
  readonly report: CandidateReport
  /** Reason why it must not be pushed; undefined if it passed all checks. */
  readonly failure: UserError | undefined
}

export interface VerifyServices extends LayerCheckServices, CandidateServices {}

/** Checks the layers, contract and start-up of an image before it is pushed. */
export async function verifyImage<T extends UnverifiedImage>(
  built: T,
  settings: VerificationSettings,
  services: VerifyServices,
): Promise<VerifiedImage<T>> {
  const { plan, layout, name } = built
  const { log } = services
  const { platform, revision } = plan.target
  const start = performance.now()
  const check = { ...settings, platform, dockerfile: plan.request.file }
  const { image, checked, failure } = await checkBuiltLayers(built, check, services)
  log.info(describeVerdict(name, checked, settings.budget))
  log.info(`The layers were checked in ${((performance.now() - start) / 1000).toFixed(1)} s`)
  const candidateContract = { contract: plan.contract, revision, platform, builder: plan.request.builder }
  const report = await log.group(`Verify ${name}`, () =>
    checkCandidate({ layout, image }, candidateContract, settings, services),
  )
  for (const warning of [...skippedWarnings(plan.contract, settings), ...report.warnings])
    log.warning(describeViolation(warning))
  if (report.violations !== undefined) {
    const scope = report.smoke === undefined ? '' : ', including the smoke test'
    log.info(`The contract was checked in ${report.seconds.toFixed(1)} s${scope}`)
  }
  const failures = [...(failure === undefined ? [] : [failure]), ...candidateFailures(name, report)]
  return {
    ...{ built, image, report, layers: layerOutputs(checked) },
    failure: joinErrors(failures),
  }
}
