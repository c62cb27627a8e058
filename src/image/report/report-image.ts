import { compareRecords } from '../../layers/packages/package-changes.ts'
import { escapeExceptCode, escapeMarkdown } from '../../markdown.ts'
import { packagesKey } from '../../oci/annotations.ts'
import type { Descriptor } from '../../oci/descriptor.ts'
import { shortenDigests } from '../../oci/digest.ts'
import { formatReference } from '../../oci/reference.ts'
import type { WriteSummary } from '../../runner/job-summary.ts'
import type { Log } from '../../runner/log.ts'
import type { UserError } from '../../user-error.ts'
import type { BuiltImage } from '../build/build-image.ts'
import type { DependencyImage } from '../build/dependency-image.ts'
import type { BuildTarget } from '../identify/build-target.ts'
import type { ReusedImage } from '../publish/reuse-image.ts'
import { verificationAsMarkdown } from '../verify/verification-report.ts'
import type { VerifiedImage } from '../verify/verify-image.ts'
import { type BuildReport, buildAsMarkdown, buildAsText } from './build-report.ts'
import { compareLayers } from './transfer.ts'

export interface ReportServices {
  readonly log: Log
  readonly writeSummary: WriteSummary
}

/**
 * Reports a build: its reason, the layers that nodes must pull, and the verdict.
 *
 * @param reference empty if the image was not pushed.
 */
export async function reportBuilt(
  { built, image, report, failure }: VerifiedImage<BuiltImage>,
  reference: string,
  { log, writeSummary }: ReportServices,
): Promise<void> {
  const { plan, dependencies, name } = built
  const presentLayers = [...(plan.published?.layers ?? []), ...sharedLayers(dependencies)]
  const transfer = compareLayers(image.manifest.layers, presentLayers)
  const { progress, seconds } = built
  const buildReport: BuildReport = {
    ...{ progress, seconds, dependencies, transfer, last: plan.published },
    reason: plan.decision.reason,
    packages: compareRecords(plan.published?.packages, image.manifest.annotations[packagesKey]),
    changes: plan.decision.kind === 'build' ? plan.decision.changes : [],
  }
  for (const sentence of buildAsText(buildReport)) log.info(sentence)
  await writeSummary(
    [
      headline(name, reference, failure, 'Built'),
      verificationAsMarkdown(report),
      buildAsMarkdown(buildReport),
    ].join('\n'),
  )
}

/** Reports an image that was not built here. @param reference empty if it was not pushed. */
export async function reportExisting(
  { built, report, failure }: VerifiedImage,
  reference: string,
  { log, writeSummary }: ReportServices,
): Promise<void> {
  if (reference !== '') log.info(`Pushed ${built.layout.name} as ${reference}`)
  const title = headline(built.name, reference, failure, 'Checked')
  await writeSummary([title, verificationAsMarkdown(report)].join('\n'))
}

/** Reports an image in the registry that is used instead of a new build. */
export async function reportReused(
  { image: repository, imageTag }: BuildTarget,
  { image, reason }: ReusedImage,
  { log, writeSummary }: ReportServices,
): Promise<void> {
  const reference = formatReference({ ...repository, tag: imageTag, digest: image.digest })
  log.info(`The published image is used: ${reason}. Using ${reference}`)
  await writeSummary(
    `### ✅ ${escapeMarkdown(repository.path)} is up to date\n\nThe published image is used: ${escapeMarkdown(reason)}. ` +
      `Nodes that have this image pull nothing.\n\n\`${reference}\`\n`,
  )
}

/** Returns layers that nodes may already have: those of a dependency image that was found in the registry. */
function sharedLayers(dependencies: DependencyImage | undefined): readonly Descriptor[] {
  return dependencies?.seconds === undefined ? (dependencies?.layers ?? []) : []
}

function headline(
  name: string,
  reference: string,
  failure: UserError | undefined,
  verb: 'Built' | 'Checked',
): string {
  if (reference !== '') {
    return `### 📦 Pushed ${escapeMarkdown(name)}\n\n\`\`\`sh\ndocker pull \\\n  ${reference}\n\`\`\`\n`
  }
  if (failure === undefined) return `### ✅ ${verb} ${escapeMarkdown(name)}, not pushed\n`
  // Failures of the contract and the smoke test follow directly; the layers come last in the summary.
  const cause = failure.kind === 'layer-limits-exceeded' ? failure.message.split('\n', 1) : []
  const causes = cause.map(text => `\n${escapeExceptCode(shortenDigests(text))}\n`).join('')
  return `### ❌ ${escapeMarkdown(name)} did not pass its checks and was not pushed\n${causes}`
}
