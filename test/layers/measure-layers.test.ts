import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { type MeasureOptions, measureLayers } from '../../src/layers/measure-layers.ts'
import { unpackLimit } from '../../src/layers/unpack-limit.ts'
import { sha256Digest } from '../../src/oci/digest.ts'
import type { Image } from '../../src/oci/read-image.ts'
import { blobSource, tar } from './blob-source.ts'

const gzip = gzipSync(tar)
const mediaType = 'application/vnd.oci.image.layer.v1.tar+gzip'
const sizeKey = 'io.containers.estargz.uncompressed-size'

interface ImageShape {
  readonly layerCount?: number
  readonly annotations?: Readonly<Record<string, string>>
  readonly size?: number
}

function image({ layerCount = 1, annotations, size = gzip.length }: ImageShape): Image {
  const descriptor = { mediaType, digest: sha256Digest(gzip), size, ...(annotations ? { annotations } : {}) }
  const config = { mediaType: 'application/vnd.oci.image.config.v1+json', digest: sha256Digest(tar), size: 1 }
  const layers = Array.from({ length: layerCount }, () => descriptor)
  return {
    name: 'example',
    manifest: { kind: 'manifest', mediaType: '', config, layers, annotations: {} },
    config: {
      ...{ os: 'linux', architecture: 'amd64', created: undefined, labels: {}, container: {}, history: [] },
      diffIds: layers.map(() => sha256Digest(tar)),
    },
  } as unknown as Image
}

async function measure(measuredImage: Image, options: Partial<MeasureOptions> = {}, blob: Uint8Array = gzip) {
  let openedCount = 0
  const source = {
    ...blobSource(Readable.from([])),
    openBlob: async () => {
      openedCount++
      return Readable.from([blob])
    },
  }
  const defaultOptions = { isEveryLayerStreamed: true, isInspected: () => true }
  return {
    measuredLayers: await measureLayers(source, measuredImage, [], { ...defaultOptions, ...options }),
    openedCount: () => openedCount,
  }
}

test('unpacks a layer once if an image lists it twenty times', async () => {
  const { measuredLayers, openedCount } = await measure(image({ layerCount: 20 }))
  expect(measuredLayers.map(({ layer }) => layer.uncompressedSize)).toEqual(Array(20).fill(tar.length))
  expect(measuredLayers.every(({ entries }) => entries?.length === 3)).toBe(true)
  expect(openedCount()).toBe(1)
})

test('verifies the digest of the compressed layer if every layer is streamed', async () => {
  const otherBlob = gzipSync(tar, { level: 1 })
  const measuredImage = image({ size: otherBlob.length })
  await expect(measure(measuredImage, {}, otherBlob)).rejects.toThrow(
    'has content that does not match its digest',
  )
  const { measuredLayers } = await measure(measuredImage, { isEveryLayerStreamed: false }, otherBlob)
  expect(measuredLayers).toHaveLength(1)
})

test('compares the size in an eStargz annotation with the size of the layer', async () => {
  await measure(image({ annotations: { [sizeKey]: String(tar.length) } }))
  await expect(measure(image({ annotations: { [sizeKey]: String(tar.length - 512) } }))).rejects.toThrow(
    `of example unpacks to ${tar.length} bytes, but its eStargz annotation claims ${tar.length - 512}`,
  )
})

test('rejects layers that are a decompression bomb only in combination', () => {
  const count = unpackLimit(image({ layerCount: 20, size: 2 ** 20 }))
  for (let layer = 0; layer < 16; layer++) count(2 ** 30)
  expect(() => count(1)).toThrow('example unpacks to more than 17.2 GB from 1.05 MB')
})
