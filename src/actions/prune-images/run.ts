import { codeBlock } from '../../markdown.ts'
import { formatImageRepository } from '../../oci/reference.ts'
import {
  formatPruning,
  formatTaggedVersion,
  formatVersion,
  type PrunedImage,
  prunedImage,
} from '../../pruning/format-pruning.ts'
import { deleteVersions, planImagePruning } from '../../pruning/prune-images.ts'
import type { ActionResult } from '../../runner/action-result.ts'
import { UserError } from '../../user-error.ts'
import { plural } from '../../wording.ts'
import type { PruneInputs } from './inputs.ts'
import type { PruneServices } from './services.ts'

export interface PruneOutputs {
  readonly deleted: number
  readonly images: readonly PrunedImage[]
}

/** Lists the images that no launcher uses and, if requested, deletes them. */
export async function run(inputs: PruneInputs, services: PruneServices): Promise<ActionResult<PruneOutputs>> {
  const { launchers, store, now, log, writeSummary } = services
  const name = formatImageRepository(inputs.image)
  const decisions = await planImagePruning(inputs, launchers, store, now())
  const text = formatPruning(name, decisions, now())
  log.info(text)
  const { deleted, tagged, failed } = inputs.isDeletion
    ? await deleteVersions(decisions, store)
    : { deleted: [], tagged: [], failed: [] }
  for (const item of tagged) log.info(formatTaggedVersion(item, now()))
  for (const { version, message } of failed)
    log.warning(`${formatVersion(version, now())} was not deleted: ${message}`)
  const result = deleted.length > 0 ? `${plural(deleted.length, 'image')} deleted` : 'Nothing was deleted'
  await writeSummary([`### 🧹 ${result}`, '', ...codeBlock(text), ''].join('\n'))
  return {
    outputs: { deleted: deleted.length, images: decisions.map(prunedImage) },
    failure:
      failed.length === 0
        ? undefined
        : new UserError(
            'registry-rejected',
            `${plural(failed.length, 'image')} of ${name} could not be deleted: see the warnings`,
          ),
  }
}
