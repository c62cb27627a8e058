import { errorMessage } from '../../error-message.ts'
import { escapeMarkdown } from '../../markdown.ts'
import type { Digest } from '../../oci/digest.ts'
import { formatImageRepository } from '../../oci/reference.ts'
import { formatStatement } from '../../provenance/statement.ts'
import { UserError } from '../../user-error.ts'
import type { BuildTarget } from '../identify/build-target.ts'
import { type AttestServices, StorageDeniedError } from './attest-services.ts'
import type { Attestability } from './attestability.ts'

/**
 * Signs a statement that this run built the image from the target's ref and commit, and stores it in the repository's
 * attestations.
 *
 * @param digest undefined if nothing was pushed.
 * @returns whether the image was signed. Unless `attest` is `true`, a job without the permission logs a warning.
 * @throws Error if Sigstore or GitHub fails. The image is pushed, and the next run builds and signs it again.
 */
export async function attestImage(
  target: BuildTarget,
  digest: Digest | undefined,
  attestability: Attestability,
  services: AttestServices,
): Promise<boolean> {
  const { log, writeSummary } = services
  if (digest === undefined) return false
  if (attestability.kind === 'impossible') {
    log.info(`Not signed: ${attestability.reason}`)
    return false
  }
  const image = formatImageRepository(target.image)
  const { identity, isRequired } = attestability
  const { run } = identity
  const source = { repository: run.repository, ref: target.ref.full, commit: target.revision }
  try {
    await services.attestor.attest(formatStatement({ image, digest, source, run }))
  } catch (error) {
    const message = `${image}@${digest} was pushed, but not signed: ${errorMessage(error)}`
    if (!(error instanceof StorageDeniedError) || isRequired)
      throw new UserError('image-not-signed', message, { cause: error })
    log.warning(
      `${message}. Add \`attestations: write\` to the \`permissions\` of the job and of every workflow that calls it, or ` +
        'set `attest: false`',
    )
    return false
  }
  const sentence = `Signed: built from ${source.ref} at ${source.commit} by ${run.jobWorkflowRef}`
  log.info(sentence)
  await writeSummary(`🔏 ${escapeMarkdown(sentence)}\n`)
  return true
}
