/**
 * Runs the bundles on inputs that are much larger than usual, and prints the time, the peak resident memory and the number
 * of requests. Exits with code 1 if a case has an unexpected outcome or exceeds the memory limit.
 *
 *     node test/bench/large-inputs.ts [--only branches]
 */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { mapConcurrent } from '../../src/map-concurrent.ts'
import { imageUpdated, revision } from '../scenarios/launcher-event.ts'
import { labelKeys } from '../scenarios/publish-image.ts'
import { TwoRepositories } from '../scenarios/two-repositories.ts'
import { writeBombLayout, writeFilesLayout, writeLinksLayout, writeSparseLayout } from './large-layouts.ts'
import { pushGeneratedImage } from './push-generated-image.ts'

/** Maximum resident memory of a case in bytes. An idle Node.js process uses about 50 MB. */
const maxMemory = 512 * 2 ** 20
const cli = resolve(import.meta.dirname, '../../dist/cli/index.js')
const preload = pathToFileURL(join(import.meta.dirname, 'record-memory.mjs')).href
const labels = { [labelKeys.created]: '2026-01-01T00:00:00Z', [labelKeys.revision]: revision }
const tinyLayer = { files: 1, fileSize: 300 }
const indexType = 'application/vnd.oci.image.index.v1+json'

const { values } = parseArgs({ options: { only: { type: 'string' } } })
const repositories = await TwoRepositories.open()
const { github, registry, image } = repositories
const folder = await mkdtemp(join(tmpdir(), 'large-inputs-'))
const memoryFile = join(folder, 'memory')
const memoryEnv = { NODE_OPTIONS: `--import=${preload}`, MEMORY_FILE: memoryFile }

interface Outcome {
  /** Verdict or `outcome` output, or the first line of the error. */
  readonly outcome: string
}

interface LargeInput {
  readonly name: string
  readonly title: string
  /** Text that the outcome must contain. */
  readonly expected: string
  /** Creates the input. @returns a function that runs the bundle. */
  readonly prepare: () => Promise<() => Promise<Outcome>>
}

/** Runs the command line. The outcome is the verdict, or the first line of the error. */
async function runCli(...args: readonly string[]): Promise<Outcome> {
  const child = spawn(process.execPath, [cli, ...args], {
    env: { ...process.env, ...memoryEnv },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  const verdict = /"verdict": ?"(\w+)"/.exec(stdout)?.[1]
  return { outcome: verdict ?? `${stdout}${stderr}`.trim().split('\n')[0] ?? '' }
}

async function runUpdate(
  payload: object | undefined,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const { outputs, errors } = await repositories.update(payload, inputs, { env: memoryEnv })
  return { outcome: outputs.outcome ?? errors[0] ?? '' }
}

const makeLayerCheck =
  (address: string, ...options: readonly string[]) =>
  () =>
    runCli('check-layer-sizes', address, '--json', ...options)

const largeInputs: readonly LargeInput[] = [
  {
    name: 'branches',
    title: '1,000 launcher branches, all up to date',
    expected: 'unchanged',
    prepare: async () => {
      const digest = await repositories.publish('main', { labels })
      for (let index = 0; index < 1000; index += 1)
        await repositories.seedLauncher(`branch-${index}`, `FROM ${image}:main@${digest}\n`)
      return () => runUpdate(undefined, { branches: 'branch-*' })
    },
  },
  {
    name: 'tags',
    title: '10,000 tags, and a release that can become `latest`',
    expected: 'v9.0.0',
    prepare: async () => {
      const name = 'bench/tags'
      await pushGeneratedImage(registry.url, `${name}:first`, [tinyLayer])
      const manifests = `${registry.url}/v2/${name}/manifests`
      const accept = { accept: 'application/vnd.oci.image.manifest.v1+json' }
      const body = await (await fetch(`${manifests}/first`, { headers: accept })).text()
      const headers = { 'content-type': accept.accept }
      const numbers = Array.from({ length: 10_000 }, (_, index) => index)
      await mapConcurrent(numbers, 8, async index => {
        const response = await fetch(`${manifests}/v1.${index}.0`, { method: 'PUT', headers, body })
        await response.body?.cancel()
      })
      const layout = await writeFilesLayout(folder, 10)
      const target = ['--to', `${registry.host}/${name}`, '--ref', 'refs/tags/v9.0.0', '--revision', revision]
      const skipChecks = ['--skip-contract', '--skip-smoke-test', '--allow-private']
      return () => runCli('push', `oci-layout:${layout}`, ...target, ...skipChecks)
    },
  },
  {
    name: 'platforms',
    title: 'an index of 2,000 platforms',
    expected: 'pass',
    prepare: async () => {
      const name = 'bench/platforms'
      await pushGeneratedImage(registry.url, `${name}:one`, [tinyLayer])
      const manifests = `${registry.url}/v2/${name}/manifests`
      const mediaType = 'application/vnd.oci.image.manifest.v1+json'
      const response = await fetch(`${manifests}/one`, { headers: { accept: mediaType } })
      const digest = response.headers.get('docker-content-digest')
      const size = (await response.arrayBuffer()).byteLength
      const makeEntry = (index: number) => ({
        ...{ mediaType, digest, size },
        platform:
          index === 1999
            ? { os: 'linux', architecture: 'amd64' }
            : { os: 'linux', architecture: `cpu${index}` },
      })
      const imageIndex = {
        schemaVersion: 2,
        mediaType: indexType,
        manifests: Array.from({ length: 2000 }, (_, index) => makeEntry(index)),
      }
      const headers = { 'content-type': indexType }
      const put = await fetch(`${manifests}/many`, {
        method: 'PUT',
        headers,
        body: JSON.stringify(imageIndex),
      })
      if (put.status !== 201) throw new Error(await put.text())
      return makeLayerCheck(`${registry.host}/${name}:many`)
    },
  },
  {
    name: 'layers',
    title: '1,000 layers',
    expected: 'fail',
    prepare: async () => {
      const shapes = Array.from({ length: 1000 }, () => tinyLayer)
      await pushGeneratedImage(registry.url, 'bench/layers:many', shapes)
      return makeLayerCheck(`${registry.host}/bench/layers:many`)
    },
  },
  {
    name: 'sparse',
    title: 'a layer of 20.6 GB with 20.4 GB of zeros, streamed',
    expected: 'fail',
    prepare: async () =>
      makeLayerCheck(`oci-layout:${await writeSparseLayout(folder)}`, '--explain', 'always'),
  },
  {
    name: 'bomb',
    title: 'a layer that contains only 20.4 GB of zeros, streamed',
    expected: 'may be a decompression bomb',
    prepare: async () => makeLayerCheck(`oci-layout:${await writeBombLayout(folder)}`, '--explain', 'always'),
  },
  {
    name: 'dockerfile',
    title: 'a launcher Dockerfile of 1 MB',
    expected: 'pinned',
    prepare: async () => {
      const digest = await repositories.publish('main', { labels, salt: 'new' })
      const lines = Array.from(
        { length: 20_000 },
        (_, index) => `ENV V${index}="value $V${index - 1}" # number\n`,
      )
      const dockerfile = `FROM ${image}:main\n${lines.join('')}`.slice(0, 999_000).replace(/[^\n]*$/, '')
      await repositories.seedLauncher('large', dockerfile)
      return () => runUpdate(imageUpdated(repositories, 'large', digest))
    },
  },
  {
    name: 'files',
    title: 'a layer of 200,000 files, analyzed',
    expected: 'pass',
    prepare: async () =>
      makeLayerCheck(`oci-layout:${await writeFilesLayout(folder, 200_000)}`, '--explain', 'always'),
  },
  {
    name: 'links',
    title: '20,000 hard links, split into layers of 30 MB',
    expected: 'split',
    prepare: async () => {
      const layout = await writeLinksLayout(folder, 20_000)
      const to = `oci-layout:${join(folder, 'split')}`
      return async () => {
        const { outcome } = await runCli(
          'split',
          `oci-layout:${layout}`,
          '--to',
          to,
          '--split-target',
          '30MB',
          '--json',
        )
        return { outcome: outcome.startsWith('{') ? 'split' : outcome }
      }
    },
  },
]

async function measure({ name, title, expected, prepare }: LargeInput): Promise<boolean> {
  const run = await prepare()
  await rm(memoryFile, { force: true })
  const before = { github: github.requests.length, registry: registry.requests().length }
  const start = performance.now()
  const { outcome } = await run()
  const seconds = (performance.now() - start) / 1000
  const memory = Number(await readFile(memoryFile, 'utf8')) * 1024
  const requests = [github.requests.length - before.github, registry.requests().length - before.registry]
  const isExpected = outcome.includes(expected) && memory < maxMemory
  const result = isExpected ? expected : `UNEXPECTED: ${outcome.slice(0, 200)}`
  const cells = [name, title, seconds.toFixed(1), Math.round(memory / 2 ** 20), ...requests, result]
  process.stdout.write(`| ${cells.join(' | ')} |\n`)
  return isExpected
}

process.stdout.write(
  '| case | input | seconds | peak memory, MiB | requests to GitHub | requests to the registry | outcome |\n',
)
process.stdout.write('| --- | --- | ---: | ---: | ---: | ---: | --- |\n')
try {
  for (const input of largeInputs)
    if (values.only === undefined || values.only === input.name)
      if (!(await measure(input))) process.exitCode = 1
} finally {
  await rm(folder, { recursive: true, force: true })
  await repositories.close()
}
