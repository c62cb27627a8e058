import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256Digest } from '../oci/digest.ts'
import { parseManifest } from '../oci/manifest.ts'
import { type LayoutSource, openLayout } from './layout-source.ts'

/**
 * Adds annotations to the manifest of a layout with a single image. Layers and config are unchanged; the manifest
 * digest changes.
 *
 * @throws Error if the layout contains images for several platforms.
 */
export async function annotateLayout(
  layout: LayoutSource,
  annotations: Readonly<Record<string, string>>,
): Promise<LayoutSource> {
  const stored = await layout.readManifest()
  const parsed = parseManifest(stored.bytes, stored.mediaType, `the manifest of ${layout.name}`)
  if (parsed.kind === 'index')
    throw new Error(`${layout.name} contains an index: only a single image can be annotated`)
  const content: object = JSON.parse(Buffer.from(stored.bytes).toString('utf8'))
  const manifest = { ...content, annotations: { ...parsed.annotations, ...annotations } }
  const bytes = Buffer.from(JSON.stringify(manifest))
  const digest = sha256Digest(bytes)
  const root = { mediaType: parsed.mediaType, digest, size: bytes.length }
  await writeFile(layout.blobPath(digest), bytes)
  await writeFile(
    join(layout.directory, 'index.json'),
    JSON.stringify({ schemaVersion: 2, manifests: [root] }),
  )
  return openLayout(layout.directory)
}
