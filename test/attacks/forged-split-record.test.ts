/** Forged records in the manifest of the previous image. A record states how the layers of the image were split. */
import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Files } from '../fakes/github/github.ts'
import { run } from '../host/command.ts'
import { craneProgram } from '../host/tools.ts'
import { MergedTrees } from '../image/split/merged-tree.ts'
import { runAction } from '../runner/run-action.ts'
import { TwoRepositories, unverified } from '../scenarios/two-repositories.ts'

const key = 'io.github.binder-actions.split'
const manifestType = 'application/vnd.oci.image.manifest.v1+json'
const settings = { split: 'all', 'split-target': '1200kB', cache: 'none', ...unverified }

let stage: TwoRepositories
let trees: MergedTrees
beforeAll(async () => {
  stage = await TwoRepositories.open({ withEngine: true })
  trees = new MergedTrees()
})
afterAll(async () => {
  trees?.stop()
  await stage?.close()
})

const newPackages = (): Files =>
  Object.fromEntries(
    Array.from({ length: 5 }, (_, index) => [`data/package-${index}/content`, randomBytes(1_000_000)]),
  )

async function build(branch: string, packages: Files) {
  const context = await stage.push({ Dockerfile: 'FROM scratch\nCOPY data /data\n', ...packages }, branch)
  return runAction('actions/build-binder-image', { image: stage.image, ...settings }, context)
}

const manifestUrl = (tag: string) => `${stage.registry.url}/v2/science/model/manifests/${tag}`

async function fetchManifest(tag: string) {
  const response = await fetch(manifestUrl(tag), { headers: { accept: manifestType } })
  return (await response.json()) as { annotations: Record<string, string> }
}

/** Replaces the record in the manifest of a tag. */
async function forge(tag: string, record: string): Promise<void> {
  const manifest = await fetchManifest(tag)
  expect(manifest.annotations[key]).not.toBe(record)
  const body = JSON.stringify({ ...manifest, annotations: { ...manifest.annotations, [key]: record } })
  const headers = { 'content-type': manifestType }
  expect((await fetch(manifestUrl(tag), { method: 'PUT', headers, body })).status).toBe(201)
}

/** Returns the hash of the content of each file of an image, as Python's tarfile reads its layers. */
async function listFiles(reference: string) {
  const layout = await mkdtemp(join(stage.directory, 'pulled-'))
  await run(craneProgram(), ['pull', '--format=oci', reference, layout], { env: process.env })
  const blob = (digest: string) => join(layout, 'blobs', ...digest.split(':'))
  const read = async (path: string) => JSON.parse(await readFile(path, 'utf8'))
  const { manifests } = await read(join(layout, 'index.json'))
  const { layers } = await read(blob(manifests[0].digest))
  const [tree = {}] = await trees.list(layers.map((layer: { digest: string }) => blob(layer.digest)))
  return Object.entries(tree).flatMap(([path, { type, content }]) => (type === 'f' ? [[path, content]] : []))
}

test('a record that was copied from another image does not change the files of the next image', async () => {
  const [packages, others] = [newPackages(), newPackages()]
  const first = await build('first', packages)
  expect(first.errors).toEqual([])
  const honest = await listFiles(first.outputs.reference ?? '')
  expect(honest).toHaveLength(5)
  expect((await build('forged', others)).errors).toEqual([])
  await forge('forged', (await fetchManifest('first')).annotations[key] ?? '')

  const next = await build('forged', packages)

  expect(next.errors).toEqual([])
  expect(await listFiles(next.outputs.reference ?? '')).toEqual(honest)
  expect(next.log).not.toContain('(unchanged')
})

test.each([
  ['in another format', 'forged'],
  ['that inflates to 64 MiB', deflateRawSync(Buffer.alloc(2 ** 26, '[')).toString('base64url')],
])('a record %s is ignored', async (_what, record) => {
  const packages = newPackages()
  const branch = `ignored-${record.length}`
  expect((await build(branch, packages)).errors).toEqual([])
  await forge(branch, record)
  const next = await build(branch, { ...packages, 'data/package-0/content': randomBytes(1_000_000) })
  expect(next.errors).toEqual([])
  expect(next.log).not.toContain('(unchanged')
  expect(await listFiles(next.outputs.reference ?? '')).toHaveLength(5)
})
