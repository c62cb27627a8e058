import type { LayerOutputs } from '../../layers/check-layers.ts'
import type { Digest } from '../../oci/digest.ts'
import { formatImageRepository, formatReference } from '../../oci/reference.ts'
import { refLauncherBranch } from '../../refs/source-ref.ts'
import type { BuiltImage } from '../build/build-image.ts'
import type { BuildTarget } from '../identify/build-target.ts'
import type { Publication } from '../publish/publish-image.ts'
import type { ReusedImage } from '../publish/reuse-image.ts'
import type { VerifiedImage } from '../verify/verify-image.ts'

/** Outputs of the action. */
export interface ImageOutputs {
  /** Digest read back from the registry; empty if nothing was pushed. */
  readonly digest: Digest | ''
  readonly reference: string
  readonly image: string
  readonly 'image-tag': string
  readonly tags: readonly string[]
  readonly ref: string
  readonly 'ref-type': string
  readonly revision: string
  readonly created: string
  readonly 'launcher-branch': string
  readonly built: boolean
  readonly reason: string
  /** Whether the image has signed provenance of this repository. */
  readonly attested: boolean
  /** Digest of the dependency image; empty if there is none. */
  readonly 'deps-digest': Digest | ''
  readonly layers: LayerOutputs['layers']
  readonly plan: string
}

/** Returns the outputs for an image that this run built. */
export function builtOutputs(
  verifiedImage: VerifiedImage<BuiltImage>,
  publication: OwnPublication,
  attested: boolean,
): ImageOutputs {
  const { plan, dependencies } = verifiedImage.built
  return {
    ...verifiedOutputs(verifiedImage, publication),
    built: true,
    reason: plan.decision.reason,
    attested,
    'deps-digest': dependencies?.digest ?? '',
  }
}

/** Returns the outputs for an image that another tool built. */
export function existingOutputs(
  verifiedImage: VerifiedImage,
  publication: OwnPublication,
  attested: boolean,
): ImageOutputs {
  const reason = 'another tool built the image'
  return { ...verifiedOutputs(verifiedImage, publication), built: false, reason, attested, 'deps-digest': '' }
}

type OwnPublication = Exclude<Publication, { kind: 'superseded' }>

function verifiedOutputs({ built, image, layers }: VerifiedImage, publication: OwnPublication) {
  const { target, created } = built.plan
  const digest = publication.kind === 'pushed' ? image.rootDigest : ''
  return {
    ...targetOutputs(target, publication.kind === 'pushed' ? publication.tags : []),
    digest,
    reference: digest === '' ? '' : formatReference({ ...target.image, tag: target.imageTag, digest }),
    revision: target.revision,
    created,
    layers: layers.layers,
    plan: layers.plan,
  } as const
}

/** Returns the outputs for an image that was already in the registry. */
export function reusedOutputs(
  target: BuildTarget,
  { image, reason, tags }: ReusedImage,
  attested: boolean,
): ImageOutputs {
  return {
    ...targetOutputs(target, tags),
    digest: image.digest,
    reference: formatReference({ ...target.image, tag: target.imageTag, digest: image.digest }),
    revision: image.revision ?? target.revision,
    created: image.created ?? '',
    built: false,
    reason,
    attested,
    'deps-digest': image.dependencies ?? '',
    layers: [],
    plan: '',
  }
}

function targetOutputs({ image, ref, imageTag }: BuildTarget, tags: readonly string[]) {
  return {
    image: formatImageRepository(image),
    'image-tag': imageTag,
    tags: tags.map(tag => formatReference({ ...image, tag })),
    ref: ref.full,
    'ref-type': ref.kind,
    'launcher-branch': refLauncherBranch(ref),
  }
}
