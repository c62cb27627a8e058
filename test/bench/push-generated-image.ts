/** Generates images of any size without a builder and pushes them with the API of a registry. */
import { createCipheriv, createHash, type Hash } from 'node:crypto'
import { Readable } from 'node:stream'
import { createGzip } from 'node:zlib'

export interface GeneratedImage {
  readonly name: string
  readonly layers: number
  /** Total size of the compressed layers in bytes. */
  readonly compressedSize: number
  /** Total size of the tars in bytes. */
  readonly uncompressedSize: number
}

/** Content of a generated layer: files of the same size in bytes. */
export interface LayerShape {
  readonly files: number
  readonly fileSize: number
}

interface Descriptor {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
}

interface GeneratedLayer {
  readonly descriptor: Descriptor
  readonly diffId: string
  readonly tarSize: number
}

const blockSize = 512
const mediaTypes = {
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
}
/** Maximum number of layers that are generated at the same time. Each layer is kept in memory until it is pushed. */
const maxConcurrentLayers = 2

/**
 * Pushes an image of generated files.
 *
 * @param name The path and the tag in the registry.
 * @throws Error if the registry rejects a request.
 */
export async function pushGeneratedImage(
  url: string,
  name: string,
  layers: readonly LayerShape[],
): Promise<GeneratedImage> {
  const [path = '', tag = ''] = name.split(':')
  const generatedLayers: GeneratedLayer[] = []
  const queue = layers.entries()
  const pushPendingLayers = async () => {
    for (const [index, shape] of queue) {
      const { compressedTar, diffId, tarSize } = await compress(makeTar(index, shape))
      generatedLayers[index] = {
        descriptor: await pushBlob(url, path, mediaTypes.layer, compressedTar),
        diffId,
        tarSize,
      }
    }
  }
  await Promise.all(Array.from({ length: maxConcurrentLayers }, pushPendingLayers))
  const config = await pushBlob(
    url,
    path,
    mediaTypes.config,
    encodeJson(makeConfig(generatedLayers.map(({ diffId }) => diffId))),
  )
  const descriptors = generatedLayers.map(({ descriptor }) => descriptor)
  const manifest = { schemaVersion: 2, mediaType: mediaTypes.manifest, config, layers: descriptors }
  await assertStatus(
    201,
    await fetch(`${url}/v2/${path}/manifests/${tag}`, {
      method: 'PUT',
      headers: { 'content-type': mediaTypes.manifest },
      body: encodeJson(manifest),
    }),
  )
  return {
    name,
    layers: layers.length,
    compressedSize: descriptors.reduce((sum, { size }) => sum + size, 0),
    uncompressedSize: generatedLayers.reduce((sum, { tarSize }) => sum + tarSize, 0),
  }
}

function makeConfig(diffIds: readonly string[]) {
  const created = '2026-01-01T00:00:00Z'
  const history = diffIds.map((_, index) => ({
    created,
    created_by: `COPY --from=builder /layer${index} / # buildkit`,
    comment: 'buildkit.dockerfile.v0',
  }))
  return {
    created,
    architecture: 'amd64',
    os: 'linux',
    config: { Cmd: ['/none'] },
    rootfs: { type: 'layers', diff_ids: diffIds },
    history,
  }
}

/** Yields a tar that compresses like a library, with a ratio of about 2.5: 24 of every 64 bytes are random. */
function* makeTar(layer: number, { files, fileSize }: LayerShape): Generator<Uint8Array> {
  const directory = `layer${layer}/`
  yield tarHeader(directory, 0, '5')
  const random = createCipheriv('aes-128-ctr', Buffer.alloc(16, `layer ${layer}`), Buffer.alloc(16))
  for (let file = 0; file < files; file++) {
    yield tarHeader(`${directory}file${file}`, fileSize, '0')
    const content = Buffer.alloc(Math.ceil(fileSize / blockSize) * blockSize)
    random.update(content).copy(content)
    for (let offset = 24; offset < content.length; offset += 64) content.fill('library!', offset, offset + 40)
    content.fill(0, fileSize)
    yield content
  }
  yield new Uint8Array(2 * blockSize)
}

/** Returns the header of a tar entry. Source: POSIX.1-2001, pax, "ustar Interchange Format". */
function tarHeader(name: string, size: number, type: '0' | '5'): Uint8Array {
  const header = Buffer.alloc(blockSize)
  const writeOctal = (value: number, offset: number, length: number) =>
    header.write(`${value.toString(8).padStart(length - 1, '0')}\0`, offset)
  header.write(name, 0)
  writeOctal(type === '5' ? 0o755 : 0o644, 100, 8)
  writeOctal(0, 108, 8)
  writeOctal(0, 116, 8)
  writeOctal(size, 124, 12)
  writeOctal(Date.UTC(2026, 0, 1) / 1000, 136, 12)
  header.fill(' ', 148, 156)
  header.write(type, 156)
  header.write('ustar\x0000', 257)
  const checksum = header.reduce((sum, byte) => sum + byte, 0)
  header.write(`${checksum.toString(8).padStart(6, '0')}\0 `, 148)
  return header
}

async function compress(tar: Iterable<Uint8Array>) {
  const hash = createHash('sha256')
  const countedTar = hashAndCount(tar, hash)
  const chunks: Buffer[] = []
  for await (const chunk of Readable.from(countedTar.chunks).pipe(
    createGzip({ level: 1, chunkSize: 2 ** 20 }),
  )) {
    chunks.push(chunk)
  }
  return {
    compressedTar: Buffer.concat(chunks),
    diffId: `sha256:${hash.digest('hex')}`,
    tarSize: countedTar.size(),
  }
}

function hashAndCount(tar: Iterable<Uint8Array>, hash: Hash) {
  let size = 0
  function* chunks() {
    for (const chunk of tar) {
      hash.update(chunk)
      size += chunk.length
      yield chunk
    }
  }
  return { chunks: chunks(), size: () => size }
}

async function pushBlob(
  url: string,
  path: string,
  mediaType: string,
  bytes: Uint8Array,
): Promise<Descriptor> {
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  const uploadResponse = await fetch(`${url}/v2/${path}/blobs/uploads/`, { method: 'POST' })
  await assertStatus(202, uploadResponse)
  const upload = new URL(uploadResponse.headers.get('location') ?? '', url)
  upload.searchParams.set('digest', digest)
  const headers = { 'content-type': 'application/octet-stream' }
  await assertStatus(201, await fetch(upload, { method: 'PUT', headers, body: Buffer.from(bytes) }))
  return { mediaType, digest, size: bytes.length }
}

async function assertStatus(status: number, response: Response): Promise<void> {
  const body = await response.text()
  if (response.status !== status)
    throw new Error(`${response.url} responded with ${response.status}: ${body}`)
}

function encodeJson(value: unknown): Buffer<ArrayBuffer> {
  return Buffer.from(JSON.stringify(value))
}
