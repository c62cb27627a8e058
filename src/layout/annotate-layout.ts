import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { sha256Digest } from '../oci/digest.ts'
import { type Manifest, parseManifest } from '../oci/manifest.ts'
import { type LayoutSource, openLayout } from './layout-source.ts'

type Annotations = Manifest['annotations']

/**
 * Adds annotations to the manifest of a layout with a single image. The digest of the manifest changes, but the layers
 * and the config do not.
 *
 * @throws Error if the layout contains images for several platforms.
 */
export function annotateLayout(layout: LayoutSource, annotations: Annotations): Promise<LayoutSource> {
  return replaceAnnotations(layout, present => ({ ...present, ...annotations }))
}

/**
 * Removes the annotations of the manifest whose keys start with a prefix.
 *
 * @returns the layout itself if there are none, so that the image keeps its digest.
 * @throws Error if the layout contains images for several platforms.
 */
export function removeAnnotations(layout: LayoutSource, prefix: string): Promise<LayoutSource> {
  return replaceAnnotations(layout, present =>
    Object.fromEntries(Object.entries(present).filter(([key]) => !key.startsWith(prefix))),
  )
}

async function replaceAnnotations(
  layout: LayoutSource,
  change: (present: Annotations) => Annotations,
): Promise<LayoutSource> {
  const { bytes: storedBytes, mediaType } = await layout.readManifest()
  const parsedManifest = parseManifest(storedBytes, mediaType, `the manifest of ${layout.name}`)
  if (parsedManifest.kind === 'index')
    throw new Error(`${layout.name} contains an index: only a single image can be annotated`)
  const annotations = change(parsedManifest.annotations)
  if (isDeepStrictEqual(annotations, parsedManifest.annotations)) return layout
  const content: object = JSON.parse(Buffer.from(storedBytes).toString('utf8'))
  const manifest = { ...content, annotations }
  const bytes = Buffer.from(JSON.stringify(manifest))
  const digest = sha256Digest(bytes)
  const root = { mediaType: parsedManifest.mediaType, digest, size: bytes.length }
  await writeFile(layout.blobPath(digest), bytes)
  await writeFile(
    join(layout.directory, 'index.json'),
    JSON.stringify({ schemaVersion: 2, manifests: [root] }),
  )
  return openLayout(layout.directory)
}
