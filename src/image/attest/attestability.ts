import { gitHubIssuer } from '../../provenance/provenance-policy.ts'
import { UserError } from '../../user-error.ts'
import type { PublicationSettings } from '../request/publication-settings.ts'
import type { AttestServices, RunIdentity } from './attest-services.ts'

/** Decision before the build whether this run signs the image that it pushes. */
export type Attestability =
  | { readonly kind: 'possible'; readonly identity: RunIdentity; readonly isRequired: boolean }
  | { readonly kind: 'impossible'; readonly reason: string }

/** Returns whether the run signs the image that it publishes. */
export function isSigning({ kind }: Attestability): boolean {
  return kind === 'possible'
}

/** Determines whether this run can sign. @throws Error if the run cannot sign, and `attest` is `true`. */
export async function evaluateAttestability(
  { attest, push }: Pick<PublicationSettings, 'attest' | 'push'>,
  { attestor }: Pick<AttestServices, 'attestor'>,
): Promise<Attestability> {
  if (!push) return { kind: 'impossible', reason: 'nothing is pushed' }
  if (attest === 'false') return { kind: 'impossible', reason: '`attest` is false' }
  const isRequired = attest === 'true'
  const identity = await attestor.readIdentity()
  const obstacle = findObstacle(identity, isRequired)
  if (obstacle !== undefined && isRequired)
    throw new UserError('image-not-signed', `\`attest\` is true, but ${obstacle}`)
  if (obstacle !== undefined || identity === undefined) return { kind: 'impossible', reason: obstacle ?? '' }
  return { kind: 'possible', identity, isRequired }
}

/**
 * Returns the attestability of a planned image. An image that may contain code other than that of its commit is not
 * signed, because the signature would name a commit that may not have been built.
 *
 * @throws Error if `attest` is `true`.
 */
export function limitToBuiltCommit(
  attestability: Attestability,
  { revision }: { readonly revision: string | undefined },
): Attestability {
  if (attestability.kind === 'impossible' || revision !== undefined) return attestability
  const obstacle =
    'the image may contain code other than its commit: copy the code in the Dockerfile, or set `revision-arg` to the build argument that the Dockerfile checks out'
  if (attestability.isRequired) throw new UserError('image-not-signed', `\`attest\` is true, but ${obstacle}`)
  return { kind: 'impossible', reason: obstacle }
}

function findObstacle(identity: RunIdentity | undefined, isRequired: boolean): string | undefined {
  if (identity === undefined)
    return 'the job lacks a permission: add `id-token: write` and `attestations: write` to the `permissions` of the job and of every workflow that calls it'
  if (identity.issuer !== gitHubIssuer)
    return `Sigstore does not accept identities of ${identity.issuer}: set \`attest: false\``
  if (!identity.isPublic && !isRequired)
    return 'the repository is private, and its name would be published in the transparency log: set `attest: true` to allow that'
  return undefined
}
