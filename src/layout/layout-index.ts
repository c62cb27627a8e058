import * as v from 'valibot'
import { parseJson } from '../json.ts'
import { refNameKey } from '../oci/annotations.ts'
import { type Descriptor, descriptorSchema } from '../oci/descriptor.ts'
import { sha256Digest } from '../oci/digest.ts'
import type { StoredManifest } from '../oci/image-source.ts'
import { isAttestation, maxManifestSize } from '../oci/manifest.ts'
import { ociIndex } from '../oci/media-types.ts'
import { UserError } from '../user-error.ts'
import { formatList } from '../wording.ts'
import { type FileTree, readSmallFile } from './file-tree.ts'

/** Root of an image layout: a single descriptor, or `index.json` itself if it lists the platforms of one image. */
export type LayoutRoot =
  | { readonly kind: 'descriptor'; readonly descriptor: Descriptor }
  | { readonly kind: 'index'; readonly stored: StoredManifest }

const indexSchema = v.object({ manifests: v.array(descriptorSchema) })
const markerSchema = v.object({ imageLayoutVersion: v.string() })
const markerFile = 'oci-layout'
const indexFile = 'index.json'
/** Key of the annotation for the full name. In layouts of Docker and containerd, the OCI key has only the tag. */
const fullNameKey = 'io.containerd.image.name'

/** Returns whether a tree has the files that identify an image layout. */
export async function looksLikeLayout(tree: FileTree): Promise<boolean> {
  return (await tree.size(markerFile)) !== undefined && (await tree.size(indexFile)) !== undefined
}

/**
 * Reads the root of a layout that contains one image. Source: OCI image-spec, image-layout.md.
 *
 * @throws Error that names the layout if it is not a layout, has an unsupported version, or does not contain exactly
 *   one image.
 */
export async function readLayoutRoot(tree: FileTree, name: string): Promise<LayoutRoot> {
  const marker = await readSmallFile(tree, markerFile, maxManifestSize, `${markerFile} of ${name}`)
  if (marker === undefined)
    throw new UserError(
      'unsupported-image',
      `${name} is not an image layout: it has no file "${markerFile}". Check the path`,
    )
  const { imageLayoutVersion } = parseJson(markerSchema, marker, `the file "${markerFile}" of ${name}`)
  if (!imageLayoutVersion.startsWith('1.')) {
    throw new UserError(
      'unsupported-image',
      `${name} is an image layout of version ${imageLayoutVersion}: only 1.x is supported. Save the image again with a current tool`,
    )
  }
  const bytes = await readSmallFile(tree, indexFile, maxManifestSize, `${indexFile} of ${name}`)
  if (bytes === undefined)
    throw new UserError(
      'unsupported-image',
      `${name} is not an image layout: it has no ${indexFile}. Check the path, or save the image again`,
    )
  const { manifests } = parseJson(indexSchema, bytes, `${indexFile} of ${name}`)
  return chooseRoot(manifests, bytes, name)
}

function chooseRoot(manifests: readonly Descriptor[], bytes: Uint8Array, name: string): LayoutRoot {
  const images = manifests.filter(descriptor => !isAttestation(descriptor))
  const [first, ...others] = images
  if (first === undefined)
    throw new UserError('unsupported-image', `${name} contains no image: save it again with one image`)
  // `docker save name:1 name:2` writes one image with several tags.
  if (others.every(({ digest }) => digest === first.digest)) return { kind: 'descriptor', descriptor: first }
  const names = new Set(images.map(imageName))
  if (names.size === 1 && images.every(({ platform }) => platform !== undefined)) {
    return { kind: 'index', stored: { bytes, digest: sha256Digest(bytes), mediaType: ociIndex } }
  }
  throw new UserError(
    'unsupported-image',
    severalImagesMessage(
      name,
      images.map(image => imageName(image) ?? image.digest),
    ),
  )
}

/**
 * Returns the error message for a source with several images.
 *
 * @param imageNames names or digests of the images.
 */
export function severalImagesMessage(name: string, imageNames: readonly string[]): string {
  const distinctNames = [...new Set(imageNames)]
  return `${name} contains several images (${formatList(distinctNames, 10)}): save only the intended image`
}

function imageName({ annotations }: Descriptor): string | undefined {
  return annotations?.[fullNameKey] ?? annotations?.[refNameKey]
}
