import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll } from '@jest/globals'
import { type SplitImage, splitImage } from '../../../src/image/split/split-image.ts'
import { readSplitScope, type SplitRequest, type SplitScope } from '../../../src/image/split/split-scope.ts'
import { openLayout } from '../../../src/layout/layout-source.ts'
import { sha256Digest } from '../../../src/oci/digest.ts'
import { readImage } from '../../../src/oci/read-image.ts'
import { fakeBlob, fakeDescriptor } from '../../fakes/registry/fake-image.ts'
import { amd64, layoutFiles, writeFiles } from '../../layout/local-image.ts'
import { MergedTrees } from './merged-trees.ts'

/** Folder for the images of a test file. */
export let root: string
export let trees: MergedTrees
let count = 0
export const silentLog = { info: () => {}, warning: () => {} }

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'split-image-'))
  trees = new MergedTrees()
})
afterAll(() => {
  trees.stop()
  rmSync(root, { recursive: true, force: true })
})

/** Returns a request to split every layer, with the given changes. */
export const splitRequest = (target: number, changes: Partial<SplitRequest> = {}): SplitRequest => ({
  mode: 'all',
  target,
  maxLayers: 40,
  budget: { warnLayerSize: 800e6, measure: 'uncompressed' },
  countBaseLayers: async () => 1,
  lastImage: undefined,
  normalizeTimes: false,
  platform: amd64,
  ...changes,
})

/** Creates an image layout with these layers. The history has an entry for each layer, and one entry without a layer. */
export async function makeImage(
  tars: readonly Buffer[],
  directory: string,
  { isPlain, level }: { readonly isPlain?: boolean; readonly level?: number } = {},
) {
  const type = 'application/vnd.oci.image.layer.v1.tar'
  const layers = tars.map(tar =>
    isPlain ? fakeBlob(tar, type) : fakeBlob(gzipSync(tar, { level: level ?? 6 }), `${type}+gzip`),
  )
  const config = fakeBlob(
    Buffer.from(
      JSON.stringify({
        os: 'linux',
        architecture: 'amd64',
        unknown: { kept: true },
        config: { Env: ['A=b'] },
        rootfs: { type: 'layers', diff_ids: tars.map(sha256Digest) },
        history: [
          { created_by: 'ENV A=b', empty_layer: true },
          ...tars.map((_, index) => ({
            created: '2026-01-01T00:00:00Z',
            created_by: `COPY layer-${index} /`,
          })),
        ],
      }),
    ),
    'application/vnd.oci.image.config.v1+json',
  )
  const mediaType = 'application/vnd.oci.image.manifest.v1+json'
  const manifest = fakeBlob(
    Buffer.from(
      JSON.stringify({
        schemaVersion: 2,
        mediaType,
        config: fakeDescriptor(config),
        layers: layers.map(fakeDescriptor),
        annotations: { some: 'annotation' },
      }),
    ),
    mediaType,
  )
  writeFiles(directory, layoutFiles({ config, layers, manifest }))
  return openLayout(directory)
}

/** Image before and after a split. */
export interface SplitCase {
  /** Paths of the tars before the split, lowest first. */
  readonly stack: readonly string[]
  /** Paths of the compressed layers after the split, lowest first. */
  readonly parts: readonly string[]
  readonly split: SplitImage
}

/** Returns the folder of the latest case. */
export const caseDirectory = () => join(root, String(count))

/** Creates an image with two layers, and splits the upper layer. */
export async function splitTar(
  base: Buffer,
  upper: Buffer,
  target: number,
  { maxDeadShare, ...changes }: Partial<SplitRequest> & Partial<Pick<SplitScope, 'maxDeadShare'>> = {},
): Promise<SplitCase> {
  count += 1
  const directory = caseDirectory()
  const source = await makeImage([base, upper], join(directory, 'before'))
  const stack = [base, upper].map((tar, index) => {
    const path = join(directory, `${index}.tar`)
    writeFileSync(path, tar)
    return path
  })
  const scope = await readSplitScope(source, splitRequest(target, changes))
  const scopeWithShare = { ...scope, maxDeadShare: maxDeadShare ?? scope.maxDeadShare }
  const split = await splitImage(source, scopeWithShare, join(directory, 'after'), silentLog)
  const { manifest } = await readImage(split.layout, amd64)
  return { stack, parts: manifest.layers.map(({ digest }) => split.layout.blobPath(digest)), split }
}
