/** Layers of the previous image that are reused, and layers that must not be reused. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { splitAsMarkdown } from '../../../src/image/split/report-split.ts'
import { splitImage } from '../../../src/image/split/split-image.ts'
import { readSplitScope } from '../../../src/image/split/split-scope.ts'
import { decodeSplitRecord, encodeSplitRecord } from '../../../src/layers/split/split-record.ts'
import type { LayoutSource } from '../../../src/layout/layout-source.ts'
import { splitKey } from '../../../src/oci/annotations.ts'
import type { Digest } from '../../../src/oci/digest.ts'
import { readImage } from '../../../src/oci/read-image.ts'
import { amd64 } from '../../layout/local-image.ts'
import { endOfArchive, header, padded, pax } from '../../tar/make-tar.ts'
import { makeImage, root, silentLog, splitRequest, trees } from './split-case.ts'

const names = ['astropy', 'bokeh', 'cython', 'dask', 'escript', 'fenics']

interface Version {
  /** Modification time in seconds of the folders that all packages share. */
  readonly folderTime?: number
  /** Modification time in seconds of the files. */
  readonly fileTime?: number
  readonly mode?: number
  /** Packages with other content. */
  readonly changedPackages?: readonly string[]
}

function packages({
  folderTime = 1_000,
  fileTime = 2_000,
  mode = 0o755,
  changedPackages = [],
}: Version): Buffer {
  const entries = names.flatMap(name => {
    const content = Buffer.alloc(12_000, changedPackages.includes(name) ? `${name}!` : name)
    const path = `usr/lib/${name}/content`
    const fields = { name: path, size: content.length, mtime: fileTime }
    const entry =
      name === 'dask'
        ? [pax({ mtime: `${fileTime}.5`, 'SCHILY.xattr.user.a': 'b' }), header(fields), padded(content)]
        : [header(fields), padded(content)]
    return [header({ name: `usr/lib/${name}/`, flag: '5', mtime: fileTime }), ...entry]
  })
  const folders = ['usr/', 'usr/lib/'].map(name => header({ name, flag: '5', mode, mtime: folderTime }))
  return Buffer.concat([...folders, ...entries, endOfArchive])
}

let count = 0
async function split(
  tar: Buffer,
  last?: LayoutSource,
  normalizeTimes = false,
  record?: string,
  maxLayers = 40,
) {
  count += 1
  const directory = join(root, `reused-${count}`)
  const source = await makeImage([tar], directory)
  const lastAnnotations = last === undefined ? undefined : (await readImage(last, amd64)).manifest.annotations
  const openedDigests: Digest[] = []
  const countedLayout = last && {
    ...last,
    openBlob: (descriptor: Parameters<LayoutSource['openBlob']>[0]) => {
      openedDigests.push(descriptor.digest)
      return last.openBlob(descriptor)
    },
  }
  const lastImage = countedLayout && {
    split: record ?? lastAnnotations?.[splitKey],
    open: async () => countedLayout,
  }
  const options = { countBaseLayers: async () => 0, lastImage, normalizeTimes, maxLayers }
  const request = splitRequest(32_000, options)
  const scope = await readSplitScope(source, request)
  const { layout, layers, pull } = await splitImage(source, scope, `${directory}-split`, silentLog)
  const { manifest } = await readImage(layout, amd64)
  const digests = manifest.layers.map(({ digest }) => digest)
  const wholeTar = join(root, `reused-${count}.tar`)
  writeFileSync(wholeTar, tar)
  const [before, after] = await trees.list(
    [wholeTar],
    digests.map(digest => layout.blobPath(digest)),
  )
  const reusedCount = (layers[0]?.parts ?? []).filter(({ isReused }) => isReused).length
  expect(readdirSync(join(layout.directory, 'blobs', 'sha256')).filter(name => name.includes('.'))).toEqual(
    [],
  )
  const summary = splitAsMarkdown('ghcr.io/a/b:main', { layout, layers, target: 1, pull })
  return {
    summary,
    layout,
    digests,
    reusedCount,
    openedDigests,
    before,
    after,
    record: manifest.annotations[splitKey],
  }
}

test('copies an unchanged layer from the previous image, even if the times of its parent folders have changed', async () => {
  const firstSplit = await split(packages({}))
  expect(firstSplit.digests).toHaveLength(3)

  const secondSplit = await split(
    packages({ folderTime: 5_000, changedPackages: ['cython'] }),
    firstSplit.layout,
  )

  expect(secondSplit.reusedCount).toBe(2)
  expect(secondSplit.digests.filter(digest => firstSplit.digests.includes(digest))).toHaveLength(2)
  expect(secondSplit.openedDigests).toHaveLength(2)
  expect(secondSplit.summary).toMatch(
    /\| nodes that have the previous image must pull \| 1\.\d+ kB \| \d{3} B \|/,
  )
  expect(secondSplit.summary).toContain('(unchanged)')
  expect(firstSplit.summary).not.toContain('must pull')
  expect(secondSplit.after).toEqual(secondSplit.before)
})

test('corrects the times of folders with a small layer if nothing else has changed', async () => {
  const firstSplit = await split(packages({}))
  const secondSplit = await split(packages({ folderTime: 5_000 }), firstSplit.layout)
  expect(secondSplit.reusedCount).toBe(3)
  expect(secondSplit.digests.slice(0, 3)).toEqual(firstSplit.digests)
  expect(secondSplit.digests).toHaveLength(4)
  expect(secondSplit.after).toEqual(secondSplit.before)

  const thirdSplit = await split(
    packages({ folderTime: 6_000, changedPackages: ['dask'] }),
    secondSplit.layout,
  )
  expect(thirdSplit.reusedCount).toBe(2)
  expect(thirdSplit.after).toEqual(thirdSplit.before)
})

test('rewrites one layer if a layer with the times of folders would exceed the maximum number of layers', async () => {
  const firstSplit = await split(packages({}))
  const secondSplit = await split(packages({ folderTime: 5_000 }), firstSplit.layout, false, undefined, 3)
  expect(secondSplit.reusedCount).toBe(2)
  expect(secondSplit.digests).toHaveLength(3)
  expect(secondSplit.after).toEqual(secondSplit.before)
})

test('treats files with new times as changed by default', async () => {
  const firstSplit = await split(packages({}))
  const secondSplit = await split(packages({ fileTime: 7_000 }), firstSplit.layout)
  expect(secondSplit.reusedCount).toBe(0)
  expect(secondSplit.after).toEqual(secondSplit.before)
})

test('keeps the layer of files that differ only in their times with `normalizeTimes`', async () => {
  const firstSplit = await split(packages({}), undefined, true)
  const version = { fileTime: 7_000, folderTime: 8_000, changedPackages: ['bokeh'] }
  const secondSplit = await split(packages(version), firstSplit.layout, true)
  expect(secondSplit.reusedCount).toBe(2)
  const withoutTimes = (tree: typeof secondSplit.after) =>
    JSON.stringify(tree, (key, value) => (key === 'mtime' ? undefined : value))
  expect(withoutTimes(secondSplit.after)).toBe(withoutTimes(secondSplit.before))
  const thirdSplit = await split(
    packages({ fileTime: 9_000, changedPackages: ['bokeh'] }),
    secondSplit.layout,
    true,
  )
  expect(thirdSplit.digests).toEqual(secondSplit.digests)
})

test('changes the layers below a folder with another mode', async () => {
  const firstSplit = await split(packages({}))
  const secondSplit = await split(packages({ mode: 0o700 }), firstSplit.layout)
  expect(secondSplit.reusedCount).toBe(0)
  expect(secondSplit.after).toEqual(secondSplit.before)
})

test('a record that belongs to another image does not change the file system', async () => {
  const firstSplit = await split(packages({}))
  const otherSplit = await split(packages({ changedPackages: names }))
  const secondSplit = await split(packages({}), otherSplit.layout, false, firstSplit.record)
  expect(secondSplit.openedDigests).toHaveLength(3)
  expect(secondSplit.reusedCount).toBe(0)
  expect(secondSplit.after).toEqual(secondSplit.before)
})

test('a forged order of layers does not change the file system', async () => {
  const firstSplit = await split(packages({}))
  const record = decodeSplitRecord(firstSplit.record)
  if (record === undefined) throw new Error('the image has no record of its split: check splitKey')
  const forgedRecord = encodeSplitRecord({ ...record, starts: [1] })
  const secondSplit = await split(packages({}), firstSplit.layout, false, forgedRecord)
  expect(secondSplit.reusedCount).toBe(0)
  expect(secondSplit.after).toEqual(secondSplit.before)
})

test('recreates a damaged layer of the previous image', async () => {
  const firstSplit = await split(packages({}))
  const [digest] = firstSplit.digests
  if (digest === undefined) throw new Error('the image has no layers: add entries to packages()')
  const blob = firstSplit.layout.blobPath(digest)
  const { length } = readFileSync(blob)
  writeFileSync(blob, Buffer.concat([gzipSync('forged'), Buffer.alloc(length)]).subarray(0, length))
  const secondSplit = await split(packages({}), firstSplit.layout)
  expect(secondSplit.reusedCount).toBe(2)
  expect(secondSplit.digests).toEqual(firstSplit.digests)
  expect(secondSplit.after).toEqual(secondSplit.before)
})
