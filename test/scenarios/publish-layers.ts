/** Pushes images with given layers through a registry's API. */
import { createHash } from 'node:crypto'

export interface StoredLayer {
  /** Content of the blob, compressed with gzip. */
  readonly stored: Buffer
  readonly diffId: string
}

interface Descriptor {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
}

const prefix = 'application/vnd.oci.image'

/** Pushes an image. @param url URL of the registry. @param path Path of the image repository. */
export async function publishLayers(
  url: string,
  path: string,
  tag: string,
  layers: readonly StoredLayer[],
  annotations: Readonly<Record<string, string>> = {},
): Promise<void> {
  const base = `${url}/v2/${path}`
  const config = encodeJson({
    os: 'linux',
    architecture: 'amd64',
    config: {},
    rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
  })
  const descriptors: Descriptor[] = []
  for (const { stored } of layers) {
    descriptors.push(await putBlob(base, stored, `${prefix}.layer.v1.tar+gzip`))
  }
  const manifest = encodeJson({
    schemaVersion: 2,
    mediaType: `${prefix}.manifest.v1+json`,
    config: await putBlob(base, config, `${prefix}.config.v1+json`),
    layers: descriptors,
    annotations,
  })
  await put(new URL(`${base}/manifests/${tag}`), manifest, `${prefix}.manifest.v1+json`)
}

async function putBlob(base: string, body: Buffer, mediaType: string): Promise<Descriptor> {
  const digest = `sha256:${createHash('sha256').update(body).digest('hex')}`
  const upload = await fetch(`${base}/blobs/uploads/`, { method: 'POST' })
  await upload.body?.cancel()
  const url = new URL(upload.headers.get('location') ?? '', base)
  url.searchParams.set('digest', digest)
  await put(url, body, 'application/octet-stream')
  return { mediaType, digest, size: body.length }
}

async function put(url: URL, body: Buffer, contentType: string): Promise<void> {
  const response = await fetch(url, {
    method: 'PUT',
    headers: { 'content-type': contentType },
    body: new Uint8Array(body),
  })
  if (response.status !== 201)
    throw new Error(`the registry responded with ${response.status}: ${await response.text()}`)
  await response.body?.cancel()
}

function encodeJson(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value))
}
