import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Layer } from '../../src/layers/measure-layers.ts'
import { ensureJupyterImage } from '../host/jupyter-image.ts'
import { runAction, type StepContext } from '../runner/run-action.ts'
import { runCli } from '../runner/run-cli.ts'
import { TwoRepositories } from '../scenarios/two-repositories.ts'

const action = 'actions/check-layer-sizes'
let repositories: TwoRepositories
let context: StepContext
let image: string

beforeAll(async () => {
  repositories = await TwoRepositories.open({ withEngine: true })
  context = await repositories.push({ 'README.md': 'Nothing to build\n' })
  image = await pushImage(
    'FROM scratch\nCOPY random /random\nCOPY zeros /zeros\nCOPY small /small\nENV A=b\n',
    {
      random: pseudoRandom(3_000_000),
      zeros: Buffer.alloc(5_000_000),
      small: Buffer.from('small\n'),
    },
  )
})
afterAll(() => repositories.close())

test('measures the exact sizes of the decompressed layers without fetching a layer', async () => {
  const before = repositories.registry.requests().length
  const { outputs, errors } = await runAction(action, { image }, context)
  const requests = repositories.registry.requests().slice(before)

  expect(errors).toEqual([])
  expect(outputs.verdict).toBe('pass')
  const layers: Layer[] = JSON.parse(outputs.layers ?? '')
  const decompressed = await decompressLayers(image)
  expect(layers.map(({ diffId, uncompressedSize }) => ({ diffId, uncompressedSize }))).toEqual(decompressed)
  expect(layers.map(layer => layer.sizeKnownBy)).toEqual(['trailer', 'trailer', 'trailer'])
  expect(layers.map(layer => layer.createdBy)).toEqual([
    expect.stringContaining('COPY random /random'),
    expect.stringContaining('COPY zeros /zeros'),
    expect.stringContaining('COPY small /small'),
  ])
  const compressedSizes = await manifestSizes(image)
  expect(layers.map(layer => layer.compressedSize)).toEqual(compressedSizes)
  expect(outputs['total-size']).toBe(String(sum(decompressed.map(layer => layer.uncompressedSize))))
  expect(outputs.reference).toMatch(new RegExp(`^${image}@sha256:[0-9a-f]{64}$`))
  expect(outputs['largest-layer-size']).toBe(
    String(Math.max(...decompressed.map(layer => layer.uncompressedSize))),
  )
  expect(sum(requests.map(request => request.bytes))).toBeLessThan(8_000)
})

test('accepts a layer at the limit and rejects a layer that is one byte larger', async () => {
  const [, zeros] = await decompressLayers(image)
  const size = zeros?.uncompressedSize ?? 0
  const atLimit = { image, 'max-layer-size': String(size), 'warn-layer-size': String(size) }
  expect((await runAction(action, atLimit, context)).outputs.verdict).toBe('pass')

  const overLimit = { image, 'max-layer-size': String(size - 1), 'warn-layer-size': '4MB' }
  const { exitCode, outputs, errors, summary } = await runAction(action, overLimit, context)
  expect(exitCode).toBe(1)
  expect(outputs.verdict).toBe('fail')
  expect(errors).toEqual([expect.stringContaining('Layer 2 of')])
  expect(summary.split('\n')[0]).toContain('❌ Layer 2 of')
  expect(summary).toContain('COPY zeros /zeros')
  expect((await runAction(action, { ...overLimit, 'fail-on': 'never' }, context)).exitCode).toBe(0)
  const warnedRun = await runAction(action, { image, 'warn-layer-size': '4MB' }, context)
  expect(warnedRun).toMatchObject({ exitCode: 0, outputs: { verdict: 'warn' } })
  expect(warnedRun.warnings).toEqual([expect.stringContaining('over the limit of 4.00 MB')])
  expect(
    (await runAction(action, { image, 'warn-layer-size': '4MB', 'fail-on': 'warning' }, context)).exitCode,
  ).toBe(1)
  const compressedMeasure = { image, 'warn-layer-size': '4MB', measure: 'compressed' }
  expect((await runAction(action, compressedMeasure, context)).outputs.verdict).toBe('pass')
})

test.each([
  ['an absent tag', () => `${repositories.image}:absent`, 'is not in the registry'],
  ['an unreachable registry', () => '127.0.0.1:9/a/b:c', 'cannot be reached'],
  ['an absent directory', () => 'oci-layout:/nowhere', 'oci-layout:/nowhere does not exist'],
  ['a malformed reference', () => 'a b', 'is not an image name'],
])('the error for %s names the problem', async (_name, reference, message) => {
  const { exitCode, errors } = await runAction(action, { image: reference() }, context)
  expect(exitCode).toBe(1)
  expect(errors).toEqual([expect.stringContaining(message)])
})

test('rejects an image for another platform and names the available platforms', async () => {
  const { errors } = await runAction(action, { image, platform: 'linux/arm64' }, context)
  expect(errors).toEqual([expect.stringContaining('is an image for linux/amd64, not for linux/arm64')])
})

test('measures the image in an index with attestations', async () => {
  const reference = await pushImage(
    'FROM scratch\nCOPY small /small\n',
    { small: Buffer.from('x') },
    '--provenance=true',
  )
  const { outputs, errors } = await runAction(action, { image: reference }, context)
  expect(errors).toEqual([])
  expect(JSON.parse(outputs.layers ?? '')).toHaveLength(1)
})

test('the command prints text or JSON, and its exit code depends on the verdict', async () => {
  const cli = resolve(import.meta.dirname, '../../dist/cli/index.js')
  const run = promisify(execFile)
  const text = await run(process.execPath, [cli, 'check-layer-sizes', image])
  expect(text.stdout).toContain('COPY zeros /zeros')
  expect(text.stdout).toContain('✅ Every layer of')
  const json = await run(process.execPath, [cli, 'check-layer-sizes', image, '--json'])
  expect(JSON.parse(json.stdout)).toMatchObject({ verdict: 'pass', layers: expect.any(Array) })
  const fail = run(process.execPath, [
    cli,
    'check-layer-sizes',
    image,
    '--max-layer-size=2MB',
    '--warn-layer-size=1MB',
  ])
  await expect(fail).rejects.toMatchObject({ code: 1, stdout: expect.stringContaining('❌') })
  const usage = run(process.execPath, [cli, 'check-layer-sizes'])
  await expect(usage).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('IMAGE is missing') })
})

let imageCount = 0

async function pushImage(
  dockerfile: string,
  files: Record<string, Buffer>,
  ...options: string[]
): Promise<string> {
  const directory = await mkdtemp(join(repositories.directory, 'image-'))
  await writeFile(join(directory, 'Dockerfile'), dockerfile)
  for (const [name, content] of Object.entries(files)) await writeFile(join(directory, name), content)
  const reference = `${repositories.image}:image-${++imageCount}`
  const output = `--output=type=image,push=true,name=${reference}`
  await repositories.engine.docker(['buildx', 'build', '--provenance=false', ...options, output, directory])
  return reference
}

/** Decompresses the layers of an image. @returns their diff IDs and counted sizes. */
async function decompressLayers(reference: string): Promise<{ diffId: string; uncompressedSize: number }[]> {
  const { stdout } = await repositories.engine.docker(['image', 'inspect', reference])
  const diffIds: string[] = JSON.parse(stdout)[0].RootFS.Layers
  const manifest = await fetchManifest(reference)
  const { createHash } = await import('node:crypto')
  const { gunzipSync } = await import('node:zlib')
  return Promise.all(
    manifest.layers.map(async ({ digest }, index) => {
      const blob = await fetch(`${repositories.registry.url}/v2/science/model/blobs/${digest}`)
      const tar = gunzipSync(Buffer.from(await blob.arrayBuffer()))
      const diffId = `sha256:${createHash('sha256').update(tar).digest('hex')}`
      expect(diffId).toBe(diffIds[index])
      return { diffId, uncompressedSize: tar.length }
    }),
  )
}

async function manifestSizes(reference: string): Promise<number[]> {
  return (await fetchManifest(reference)).layers.map(layer => layer.size)
}

async function fetchManifest(reference: string): Promise<{ layers: { digest: string; size: number }[] }> {
  const accept =
    'application/vnd.oci.image.manifest.v1+json, application/vnd.docker.distribution.manifest.v2+json'
  const tag = reference.split(':').at(-1)
  const response = await fetch(`${repositories.registry.url}/v2/science/model/manifests/${tag}`, {
    headers: { accept },
  })
  return (await response.json()) as { layers: { digest: string; size: number }[] }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** Returns reproducible bytes from the linear congruential generator of ANSI C. gzip barely compresses them. */
function pseudoRandom(length: number): Buffer {
  const bytes = Buffer.alloc(length)
  let state = 12345
  for (let index = 0; index < length; index++) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    bytes[index] = state >> 16
  }
  return bytes
}

test('the command prints the file and line of the instruction that creates an oversize layer', async () => {
  const dockerfile = join(repositories.directory, 'Dockerfile.lines')
  await writeFile(
    dockerfile,
    'FROM scratch\nCOPY random /random\n\n# Large\nCOPY zeros \\\n  /zeros\nCOPY small /small\nENV A=b\n',
  )
  const check = (...limits: string[]) =>
    runCli(['check-layer-sizes', image, '--dockerfile', dockerfile, ...limits])

  const warnedRun = await check('--warn-layer-size', '4MB')
  expect(warnedRun.err).toMatch(
    new RegExp(`^${dockerfile}:5-6: This instruction creates layer 2, which is `, 'm'),
  )
  const failedRun = await check('--warn-layer-size', '1MB', '--max-layer-size', '2MB')
  expect(failedRun.err).toMatch(
    new RegExp(`^${dockerfile}:2: This instruction creates layer 1, which is `, 'm'),
  )
  expect(failedRun.exitCode).toBe(1)
})

test('plan --diff prints the changes that plan --write makes to the Dockerfile', async () => {
  const text = 'FROM scratch\nCOPY a b c /tree/\nENV A=b\n'
  const bytes = (fill: string) => Buffer.alloc(1_500_000, fill)
  const largeImage = await pushImage(text, { a: bytes('a'), b: bytes('b'), c: bytes('c') })
  const folder = await mkdtemp(join(repositories.directory, 'plan-'))
  const path = join(folder, 'Dockerfile')
  await writeFile(path, text)
  const plan = (...options: string[]) =>
    runCli(['plan', largeImage, '--warn-layer-size', '2MB', ...options], {}, { cwd: folder })

  const diff = await plan('--dockerfile', 'Dockerfile', '--diff')
  expect(diff.exitCode).toBe(1)
  expect(diff.out).toContain('--- a/Dockerfile\n+++ b/Dockerfile\n@@ -1,3 +1,')
  expect(diff.out).toContain(
    '-FROM scratch\n+FROM scratch AS below\n+FROM below AS whole\n COPY a b c /tree/\n',
  )
  expect(await readFile(path, 'utf8')).toBe(text)

  const writeRun = await plan('--dockerfile', 'Dockerfile', '--write')
  expect(writeRun).toMatchObject({ exitCode: 1, out: '' })
  await writeFile(join(folder, 'diff'), diff.out)
  const changedText = await readFile(path, 'utf8')
  await writeFile(path, text)
  await promisify(execFile)('git', ['apply', '--unidiff-zero', 'diff'], { cwd: folder })
  expect(await readFile(path, 'utf8')).toBe(changedText)
  expect(changedText).toMatch(/^FROM scratch AS below\n.*\nFROM below\n.*COPY --from=split .*\nENV A=b\n$/s)

  const invalidRun = await plan('--write')
  expect(invalidRun.err).toContain('--write needs --dockerfile')
})

test('the command deletes its temporary files if it is interrupted while Docker saves an image', async () => {
  const engine = repositories.engine
  const image = await ensureJupyterImage(engine)
  const folder = await mkdtemp(join(repositories.directory, 'temporary-'))
  const isSaving = async () => {
    const [saving = ''] = await readdir(folder)
    return saving !== '' && (await readdir(join(folder, saving))).length > 0
  }
  const env = { ...engine.env, TMPDIR: folder }

  const { exitCode } = await runCli(['check-layer-sizes', `docker-daemon:${image}`], env, {
    onStart: async interrupt => {
      while (!(await isSaving())) await setTimeout(20)
      interrupt()
    },
  })

  expect(exitCode).toBe(130)
  expect(await readdir(folder)).toEqual([])
}, 600_000)
