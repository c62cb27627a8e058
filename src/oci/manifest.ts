import * as v from 'valibot'
import { parseJson } from '../json.ts'
import { UserError } from '../user-error.ts'
import { type Descriptor, descriptorSchema } from './descriptor.ts'
import { isIndexMediaType, manifestMediaTypes, ociIndex, ociManifest } from './media-types.ts'

/**
 * Maximum size of a manifest in bytes. Registries may reject a manifest over 4 MB. Source: OCI distribution-spec,
 * "Pushing Manifests".
 */
export const maxManifestSize = 4 * 2 ** 20

/** Manifest of one image: its config and its layers, base layer first. Source: OCI image-spec, manifest.md. */
export interface Manifest {
  readonly kind: 'manifest'
  readonly mediaType: string
  readonly config: Descriptor
  readonly layers: readonly Descriptor[]
  readonly annotations: Readonly<Record<string, string>>
}

/** Index of images, one per platform, and their attestations. Source: OCI image-spec, image-index.md. */
export interface Index {
  readonly kind: 'index'
  readonly mediaType: string
  readonly manifests: readonly Descriptor[]
}

const annotations = v.optional(v.record(v.string(), v.string()), {})
const headerSchema = v.object({ schemaVersion: v.number(), mediaType: v.optional(v.string()) })
/** Schema of the layers. BuildKit writes null for an image without layers. */
const layers = v.pipe(
  v.nullable(v.array(descriptorSchema)),
  v.transform(list => list ?? []),
)
const manifestSchema = v.object({ config: descriptorSchema, layers, annotations })
const indexSchema = v.object({ manifests: v.array(descriptorSchema) })

/**
 * Parses a manifest or index.
 *
 * @param mediaType media type from the Content-Type header or the descriptor, if any. The document's own `mediaType`
 *   takes precedence because Content-Type may have parameters or be missing.
 * @throws UserError that names `label` and states the reason.
 */
export function parseManifest(
  bytes: Uint8Array,
  mediaType: string | undefined,
  label: string,
): Manifest | Index {
  const { schemaVersion, mediaType: ownMediaType } = parseJson(headerSchema, bytes, label)
  if (schemaVersion !== 2) {
    throw new UserError(
      'unsupported-image',
      `${label} has schema version ${schemaVersion}, which no current tool writes: push the image again with a current version of Docker`,
    )
  }
  const declaredType = ownMediaType ?? mediaType
  if (declaredType !== undefined && !manifestMediaTypes.includes(declaredType)) {
    throw new UserError(
      'unsupported-image',
      `${label} is of type "${declaredType}": expected an image manifest or an image index`,
    )
  }
  const isIndex = declaredType === undefined ? looksLikeIndex(bytes) : isIndexMediaType(declaredType)
  if (isIndex) {
    return { kind: 'index', mediaType: declaredType ?? ociIndex, ...parseJson(indexSchema, bytes, label) }
  }
  return {
    kind: 'manifest',
    mediaType: declaredType ?? ociManifest,
    ...parseJson(manifestSchema, bytes, label),
  }
}

/** Returns whether an entry of an index is an attestation, which buildx adds, instead of an image. */
export function isAttestation({ annotations }: Descriptor): boolean {
  return annotations?.['vnd.docker.reference.type'] === 'attestation-manifest'
}

function looksLikeIndex(bytes: Uint8Array): boolean {
  return v.is(v.object({ manifests: v.array(v.unknown()) }), JSON.parse(new TextDecoder().decode(bytes)))
}
