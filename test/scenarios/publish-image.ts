/** Pushes images without layers through a registry's API. */
import { createHash } from 'node:crypto'

export interface ImageShape {
  /** Labels of the image, such as the revision, ref and time. */
  readonly labels?: Readonly<Record<string, string>>
  /** Field `created` of the configuration, which is used if no label contains a time. */
  readonly created?: string
  readonly architecture?: string
  /** Pushes an index of the image and an attestation, as builders with provenance do. Default: false. */
  readonly isIndex?: boolean
  /** Value that makes indexes of the same image different, like the provenance of another build. */
  readonly build?: string
  /** Value that makes otherwise identical images different. */
  readonly salt?: string
}

interface Descriptor {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
}

const manifestType = 'application/vnd.oci.image.manifest.v1+json'
const indexType = 'application/vnd.oci.image.index.v1+json'

export const labelKeys = {
  created: 'org.opencontainers.image.created',
  revision: 'org.opencontainers.image.revision',
  ref: 'org.opencontainers.image.ref.name',
  source: 'org.opencontainers.image.source',
}

/**
 * Pushes an image.
 *
 * @param url URL of the registry.
 * @param path Path of the image repository.
 * @param authorization Header for a registry that requires a login.
 * @returns the digest of the tag.
 */
export async function publishImage(
  url: string,
  path: string,
  tag: string,
  shape: ImageShape = {},
  authorization?: string,
): Promise<string> {
  const put = (target: string, body: Buffer, mediaType: string) =>
    upload(`${url}/v2/${path}`, target, body, mediaType, authorization)
  const { labels = {}, created, architecture = 'amd64', salt = '' } = shape
  const config = encodeJson({
    os: 'linux',
    architecture,
    ...(created === undefined ? {} : { created }),
    config: { Labels: { ...labels, salt } },
    rootfs: { type: 'layers', diff_ids: [] },
  })
  const descriptor = makeDescriptor(config, 'application/vnd.oci.image.config.v1+json')
  await put(`blobs/${descriptor.digest}`, config, descriptor.mediaType)
  const manifest = encodeJson({ schemaVersion: 2, mediaType: manifestType, config: descriptor, layers: [] })
  const image = { ...makeDescriptor(manifest, manifestType), platform: { os: 'linux', architecture } }
  if (shape.isIndex !== true) {
    await put(`manifests/${tag}`, manifest, manifestType)
    return image.digest
  }
  await put(`manifests/${image.digest}`, manifest, manifestType)
  const attestation = {
    ...image,
    platform: { os: 'unknown', architecture: 'unknown' },
    annotations: { 'vnd.docker.reference.type': 'attestation-manifest', build: shape.build },
  }
  const index = encodeJson({ schemaVersion: 2, mediaType: indexType, manifests: [image, attestation] })
  await put(`manifests/${tag}`, index, indexType)
  return makeDescriptor(index, indexType).digest
}

async function upload(
  base: string,
  target: string,
  body: Buffer,
  mediaType: string,
  authorization: string | undefined,
): Promise<void> {
  const headers: Record<string, string> = authorization === undefined ? {} : { authorization }
  let url = new URL(`${base}/${target}`)
  if (target.startsWith('blobs/')) {
    const uploadResponse = await fetch(`${base}/blobs/uploads/`, { method: 'POST', headers })
    await uploadResponse.body?.cancel()
    url = new URL(uploadResponse.headers.get('location') ?? '', base)
    url.searchParams.set('digest', target.slice('blobs/'.length))
  }
  const contentType = target.startsWith('blobs/') ? 'application/octet-stream' : mediaType
  const response = await fetch(url, {
    method: 'PUT',
    headers: { ...headers, 'content-type': contentType },
    body: new Uint8Array(body),
  })
  if (response.status !== 201)
    throw new Error(`the registry responded with ${response.status}: ${await response.text()}`)
  await response.body?.cancel()
}

function makeDescriptor(body: Buffer, mediaType: string): Descriptor {
  const digest = `sha256:${createHash('sha256').update(body).digest('hex')}`
  return { mediaType, digest, size: body.length }
}

function encodeJson(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value))
}
