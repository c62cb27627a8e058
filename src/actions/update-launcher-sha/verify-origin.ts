import { errorMessage } from '../../error-message.ts'
import type { PinRequest } from '../../launcher/image-updated-event.ts'
import type { LauncherDockerfile } from '../../launcher/launcher-dockerfile.ts'
import type { Pin } from '../../launcher/pin.ts'
import type { Digest } from '../../oci/digest.ts'
import { formatReference } from '../../oci/reference.ts'
import { matchOrigin } from '../../provenance/claimed-origin.ts'
import { type ProvenanceServices, requireOrigins } from '../../provenance/find-origins.ts'
import type { VerifiedOrigin } from '../../provenance/provenance-policy.ts'
import { withMessage } from '../../user-error.ts'
import type { RequiredProvenance } from '../inputs/provenance-inputs.ts'
import type { UpdateInputs } from './inputs.ts'

/** Verifies the provenance of a digest; resolves to undefined if none is required. */
export type FindOrigins = (name: string, digest: Digest) => Promise<readonly VerifiedOrigin[] | undefined>

/** Creates a function that verifies provenance. It verifies each digest once, even for several branches or attempts. */
export function createOriginFinder(
  requirement: RequiredProvenance | undefined,
  services: ProvenanceServices,
): FindOrigins {
  const lookups = new Map<Digest, Promise<readonly VerifiedOrigin[]>>()
  return async (name, digest) => {
    if (requirement === undefined) return undefined
    const lookup = lookups.get(digest) ?? requireOrigins({ name, digest }, requirement, services)
    lookups.set(digest, lookup)
    return lookup
  }
}

/** Event, and the branch or tag that the launcher branch names as its owner. */
export interface OriginClaim {
  readonly event: PinRequest
  readonly owner: string | undefined
}

/**
 * Verifies the signed origin of the image, and that the event agrees with it.
 *
 * @returns undefined if no provenance is required.
 * @throws Error that names the signed origin and the event's claim.
 */
export async function verifyOrigin(
  { pinned }: Pin,
  { event, owner }: OriginClaim,
  findOrigins: FindOrigins,
): Promise<VerifiedOrigin | undefined> {
  const { launcherBranch, ref, build, digest } = event
  const name = formatReference(pinned)
  const claim = {
    launcherBranch,
    ref: ref?.full,
    revision: build?.revision,
    repository: build?.repository,
    owner,
  }
  try {
    const origins = await findOrigins(name, digest)
    return origins === undefined ? undefined : matchOrigin(origins, claim)
  } catch (error) {
    throw withMessage(error, `${errorMessage(error)}\nNothing was pinned`, 'provenance-invalid')
  }
}

/** Returns the branch or tag that the Dockerfile names as its owner. */
export function ownerName(
  { branchVariable }: UpdateInputs,
  dockerfile: LauncherDockerfile,
): string | undefined {
  return branchVariable === undefined ? undefined : dockerfile.environment.get(branchVariable)?.value
}
