/** Forged records in the manifest of the previous image. A record states how the layers of the image were split. */
import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { run } from '../host/command.ts'
import { craneProgram } from '../host/tools.ts'
import { MergedTrees } from '../image/split/merged-trees.ts'
import { runAction } from '../runner/run-action.ts'
import { TwoRepositories, unverified } from '../scenarios/two-repositories.ts'

const key = 'io.github.binder-actions.split'
const manifestType = 'application/vnd.oci.image.manifest.v1+json'
const settings = {
  split: 'all',
  'split-target': '1200kB',
  'normalize-times': 'true',
  cache: 'none',
  ...unverified,
}

let repositories: TwoRepositories
let trees: MergedTrees
beforeAll(async () => {
  repositories = await TwoRepositories.open({ withEngine: true })
  trees = new MergedTrees()
})
afterAll(async () => {
  trees?.stop()
  await repositories?.close()
})

type Packages = Readonly<Record<string, Uint8Array>>

const newPackages = (): Packages =>
  Object.fromEntries(
    Array.from({ length: 5 }, (_, index) => [`data/package-${index}/content`, randomBytes(1_000_000)]),
  )

async function build(branch: string, packages: Packages) {
  const context = await repositories.push(
    { Dockerfile: 'FROM scratch\nCOPY data /data\n', ...packages },
    branch,
  )
  return runAction('actions/build-binder-image', { image: repositories.image, ...settings }, context)
}

const manifestUrl = (tag: string) => `${repositories.registry.url}/v2/science/model/manifests/${tag}`

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

/** Returns the SHA-256 hash of each file of an image, as Python's tarfile reads its layers. */
async function listFiles(reference: string): Promise<Record<string, string>> {
  const layout = await mkdtemp(join(repositories.directory, 'pulled-'))
  await run(craneProgram(), ['pull', '--format=oci', reference, layout], { env: process.env })
  const blob = (digest: string) => join(layout, 'blobs', ...digest.split(':'))
  const read = async (path: string) => JSON.parse(await readFile(path, 'utf8'))
  const { manifests } = await read(join(layout, 'index.json'))
  const { layers } = await read(blob(manifests[0].digest))
  const [tree = {}] = await trees.list(layers.map((layer: { digest: string }) => blob(layer.digest)))
  const files = Object.entries(tree).filter(([, { type }]) => type === 'f')
  return Object.fromEntries(files.map(([path, { content }]) => [path, String(content)]))
}

function hashFiles(packages: Packages): Record<string, string> {
  const hash = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')
  return Object.fromEntries(Object.entries(packages).map(([path, content]) => [path, hash(content)]))
}

test('a record that was copied from another image does not change the files of the next image', async () => {
  const [packages, otherPackages] = [newPackages(), newPackages()]
  const first = await build('first', packages)
  expect(first.errors).toEqual([])
  expect((await build('forged', otherPackages)).errors).toEqual([])
  await forge('forged', (await fetchManifest('first')).annotations[key] ?? '')

  const next = await build('forged', packages)

  expect(next.errors).toEqual([])
  expect(await listFiles(next.outputs.reference ?? '')).toEqual(hashFiles(packages))
  expect(next.log).not.toContain('(unchanged')
})

test.each([
  ['in another format', 'forged'],
  ['that inflates to 64 MiB', deflateRawSync(Buffer.alloc(2 ** 26, '[')).toString('base64url')],
])('a record %s is ignored', async (_what, record) => {
  const packages = newPackages()
  const nextPackages = () => ({ ...packages, 'data/package-0/content': randomBytes(1_000_000) })
  const branch = `ignored-${record.length}`
  expect((await build(branch, packages)).errors).toEqual([])
  // With the true record, the next image keeps layers.
  expect((await build(branch, nextPackages())).log).toContain('(unchanged')
  await forge(branch, record)
  const changedPackages = nextPackages()
  const next = await build(branch, changedPackages)
  expect(next.errors).toEqual([])
  expect(next.log).not.toContain('(unchanged')
  expect(await listFiles(next.outputs.reference ?? '')).toEqual(hashFiles(changedPackages))
})
