/**
 * Upgrades packages of the scientific Debian image one after another, and counts the uncompressed bytes that a node pulls
 * for each upgrade. Compares four images: with one layer, split by folder, packed by size, and split by this project. The
 * packing by size works like docker-repack and does not read the previous image. Exits with code 1 if another split needs
 * fewer bytes.
 *
 *     node test/bench/split-upgrade.ts [PACKAGE...]
 *
 * The image is created from Debian packages in about five minutes, unless the engine has it.
 */
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { LayerFile } from '../../src/image/split/layer-file.ts'
import { splitImage } from '../../src/image/split/split-image.ts'
import { readSplitScope } from '../../src/image/split/split-scope.ts'
import { listLayer, spoolLayer } from '../../src/image/split/spool-layer.ts'
import { layerCounts } from '../../src/layers/split-settings.ts'
import { openDockerArchive } from '../../src/layout/docker-archive-source.ts'
import { type LayoutSource, openLayout } from '../../src/layout/layout-source.ts'
import { splitKey } from '../../src/oci/annotations.ts'
import { binderPlatform } from '../../src/oci/platform.ts'
import { readImage } from '../../src/oci/read-image.ts'
import { formatSize } from '../../src/units.ts'
import { run } from '../host/command.ts'
import { startEngine } from '../host/engine.ts'
import { fileDigest } from './pack-files.ts'
import { startReport } from './report.ts'
import { ensureScientificImage } from './scientific-image.ts'
import { writeSingleLayerLayout } from './write-single-layer-layout.ts'

const packages = process.argv.length > 2 ? process.argv.slice(2) : ['python3-matplotlib', 'gmsh', 'clang-19']
const upgradeScript = resolve(import.meta.dirname, 'upgrade-package.py')
/** Minimum size of a large file in bytes. docker-repack puts all smaller files into the first layer. */
const minLargeFile = 1_000_000
const mediaType = 'application/vnd.oci.image.layer.v1.tar'
const log = { info: () => {}, warning: () => {} }

/** Size of each layer in bytes, by a hash of its content. */
type Layers = ReadonlyMap<string, number>

interface Version {
  readonly whole: Layers
  readonly byFolder: Layers
  readonly bySize: Layers
  readonly split: LayoutSource
  /** Bytes of the layers that the previous split does not have. */
  readonly pulledBytes: number
}

const report = startReport(text => process.stdout.write(`${text}\n`))
const folder = await mkdtemp(join(tmpdir(), 'split-upgrade-'))
try {
  await measure(await saveLayer())
  process.exitCode = report.hasMiss() ? 1 : 0
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** Writes the only layer of the image to a tar. */
async function saveLayer(): Promise<string> {
  const engine = await startEngine({ store: 'containerd' })
  try {
    const archive = join(folder, 'image.tar')
    await engine.docker(['save', '--output', archive, await ensureScientificImage(engine)])
    const source = await openDockerArchive(archive, 'the scientific image')
    const { manifest, config } = await readImage(source, binderPlatform)
    const [descriptor, diffId] = [manifest.layers[0], config.diffIds[0]]
    if (descriptor === undefined || diffId === undefined) throw new Error('the image has no layer')
    const tar = join(folder, 'saved.tar')
    await spoolLayer(source, { descriptor, diffId, label: 'the layer' }, tar, () => {})
    await rm(archive)
    return tar
  } finally {
    await engine.stop()
  }
}

async function measure(savedTar: string): Promise<void> {
  let tar = savedTar
  let last = await split(tar, undefined)
  const sums = { 'one layer': 0, 'split by folder': 0, 'packed by size': 0, 'this project': 0 }
  for (const [index, name] of packages.entries()) {
    tar = await upgradePackages(tar, `version-${index + 1}`, [name])
    const next = await split(tar, last)
    const pulled = {
      'one layer': countNew(last.whole, next.whole),
      'split by folder': countNew(last.byFolder, next.byFolder),
      'packed by size': countNew(last.bySize, next.bySize),
      'this project': next.pulledBytes,
    }
    report.heading(`Upgrade of ${name}`)
    for (const [method, bytes] of Object.entries(pulled)) {
      sums[method as keyof typeof sums] += bytes
      report.fact(method, formatSize(bytes))
    }
    last = next
  }
  report.heading('All upgrades')
  const { 'this project': projectBytes, ...others } = sums
  for (const [method, bytes] of Object.entries(others))
    report.target(`of the bytes of "${method}"`, projectBytes / bytes, { atMost: 1 })
}

/** Writes a copy of the tar with upgraded packages, and deletes the original. @returns the path of the copy. */
async function upgradePackages(tar: string, name: string, packageNames: readonly string[]): Promise<string> {
  const next = join(folder, `${name}.tar`)
  await run('python3', [upgradeScript, tar, next, String(1_800_000_000 + name.length), ...packageNames], {
    env: process.env,
  })
  await rm(tar)
  return next
}

async function split(tar: string, last: Version | undefined): Promise<Version> {
  const diffId = await fileDigest(tar)
  const descriptor = { mediaType, digest: diffId, size: (await stat(tar)).size }
  const layout = await openLayout(writeSingleLayerLayout(`${tar}.layout`, tar, descriptor, diffId))
  const annotations =
    last === undefined ? {} : (await readImage(last.split, binderPlatform)).manifest.annotations
  const scope = await readSplitScope(layout, {
    ...{ mode: 'all', target: undefined, maxLayers: layerCounts.default, normalizeTimes: false },
    ...{ budget: { warnLayerSize: 800e6, measure: 'uncompressed' }, platform: binderPlatform },
    countBaseLayers: async () => 0,
    lastImage: last && { split: annotations[splitKey], open: async () => last.split },
  })
  const { layout: splitLayout, layers } = await splitImage(layout, scope, `${tar}.split`, log)
  const parts = layers.flatMap(layer => layer.parts ?? [])
  report.fact('layers of this project', parts.length)
  const listed = await listLayer(layout, { descriptor, diffId, label: tar }, {})
  const file = await LayerFile.open({ file: tar, ...listed })
  try {
    const indices = [...file.entries.keys()]
    return {
      whole: new Map([[diffId, descriptor.size]]),
      byFolder: await hashGroups(
        file,
        Map.groupBy(indices, index => topFolder(file, index)),
      ),
      bySize: await hashGroups(file, packBySize(file, scope.target)),
      split: splitLayout,
      pulledBytes: parts.reduce((sum, part) => sum + (part.isReused ? 0 : part.uncompressedSize), 0),
    }
  } finally {
    await file.close()
    await rm(layout.directory, { recursive: true })
  }
}

/**
 * Returns the first three components of an entry's path. One component is not enough, because a folder below /usr/lib is as
 * large as others at the root.
 */
function topFolder({ entries }: LayerFile, index: number): string {
  return entries[index]?.path.split('/').slice(0, 3).join('/') ?? ''
}

/** Packs entries into layers by first fit, in the order of the tar. Small files share one layer. */
function packBySize({ entries }: LayerFile, target: number): Map<number, number[]> {
  const bins: { size: number; indices: number[] }[] = [{ size: Infinity, indices: [] }]
  for (const [index, { tarSize }] of entries.entries()) {
    const bin = tarSize < minLargeFile ? bins[0] : bins.find(({ size }) => size + tarSize <= target)
    if (bin === undefined) bins.push({ size: tarSize, indices: [index] })
    else {
      bin.indices.push(index)
      bin.size += tarSize
    }
  }
  return new Map(bins.map(({ indices }, number) => [number, indices]))
}

async function hashGroups(file: LayerFile, groups: ReadonlyMap<unknown, readonly number[]>): Promise<Layers> {
  const layers = new Map<string, number>()
  for (const indices of groups.values()) {
    const size = indices.reduce((sum, index) => sum + (file.entries[index]?.tarSize ?? 0), 0)
    layers.set(await file.hash(indices, false), size)
  }
  return layers
}

function countNew(before: Layers, after: Layers): number {
  return [...after].reduce((sum, [hash, size]) => sum + (before.has(hash) ? 0 : size), 0)
}
