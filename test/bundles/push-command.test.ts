/** `binder-actions push`: pushes an image that another tool built, from a laptop or another CI system. */
import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ensureJupyterImage } from '../host/jupyter-image.ts'
import { runCli } from '../runner/run-cli.ts'
import { TwoRepositories } from '../scenarios/two-repositories.ts'

const prefix = 'org.opencontainers.image'
const revision = 'c0ffee'.padEnd(40, '0')
const unverified = ['--skip-contract', '--skip-smoke-test']
const tinyDockerfile = 'FROM scratch\nCOPY Dockerfile /\n'

let repositories: TwoRepositories
beforeAll(async () => {
  repositories = await TwoRepositories.open({ withEngine: true })
})
afterAll(() => repositories.close())

function docker(...args: string[]) {
  return repositories.engine.docker(args)
}

const push = (...args: string[]) => runCli(['push', ...args], repositories.engineEnv)

async function build(dockerfile: string, output: string, labels: Readonly<Record<string, string>> = {}) {
  const context = await mkdtemp(join(repositories.directory, 'foreign-'))
  await writeFile(join(context, 'Dockerfile'), dockerfile)
  const options = Object.entries(labels).map(([key, value]) => `--label=${prefix}.${key}=${value}`)
  await docker('buildx', 'build', '--provenance=false', ...options, `--output=${output}`, context)
}

/** Builds an image layout. @returns its location. */
async function buildLayout(name: string, labels: Readonly<Record<string, string>> = {}): Promise<string> {
  const directory = join(repositories.directory, name)
  await build(tinyDockerfile, `type=oci,dest=${directory},tar=false`, labels)
  return `oci-layout:${directory}`
}

const labels = { source: 'https://gitlab.com/science/model', revision, 'ref.name': 'refs/heads/release/1' }

test('an image of the Docker daemon is checked, started and pushed for the ref in its label', async () => {
  const base = await ensureJupyterImage(repositories.engine)
  const dockerfile = `FROM ${base}\nUSER jovyan\nWORKDIR /home/jovyan\nCMD ["jupyter", "lab"]\n`
  await build(dockerfile, 'type=docker,name=r2d-pushed:1', labels)
  const { stdout: id } = await docker('image', 'inspect', '--format={{.Id}}', 'r2d-pushed:1')

  const { out, err, exitCode } = await push(
    'docker-daemon:r2d-pushed:1',
    '--to',
    `${repositories.image}:release-1-slim`,
  )
  await docker('image', 'rm', 'r2d-pushed:1')

  expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 })
  const digest = await repositories.headDigest('release-1-slim')
  expect(digest).toBe(id.trim())
  expect(out).toContain('Jupyter responded after')
  expect(out).toContain(`Pushed docker-daemon:r2d-pushed:1 as ${repositories.image}:release-1-slim@${digest}`)
  expect(await repositories.headDigest(`release-1-slim-${digest.slice(7, 19)}`)).toBe(digest)
})

test('the ref and the commit of an image without labels are set by options, and JSON describes the pushed image', async () => {
  const image = await buildLayout('unlabelled')
  const to = [
    '--to',
    repositories.image,
    '--ref',
    'refs/tags/v1.0',
    '--revision',
    revision,
    '--tag',
    'stable',
  ]
  const { out, err, exitCode } = await push(image, ...to, ...unverified, '--json')
  expect(exitCode).toBe(0)
  expect(err).toContain(`has no label ${prefix}.ref.name, ${prefix}.revision, ${prefix}.source`)
  const digest = await repositories.headDigest('v1.0')
  expect(JSON.parse(out)).toMatchObject({
    ...{ digest, 'image-tag': 'v1.0', ref: 'refs/tags/v1.0', revision, 'launcher-branch': 'v1.0' },
    reference: `${repositories.image}:v1.0@${digest}`,
  })
  for (const tag of ['latest', 'stable']) expect(await repositories.headDigest(tag)).toBe(digest)
})

test.each([
  [
    'neither labels nor options',
    {},
    [],
    'ref.name and org.opencontainers.image.revision: set --ref and --revision',
  ],
  [
    'no commit',
    {},
    ['--ref', 'refs/heads/main'],
    'has no label org.opencontainers.image.revision: set --revision',
  ],
  [
    'a ref that contradicts its label',
    labels,
    ['--ref', 'refs/heads/main'],
    'but it is pushed for refs/heads/main',
  ],
])('an image with %s is rejected', async (title, imageLabels, options, message) => {
  const image = await buildLayout(title.replaceAll(' ', '-'), imageLabels)
  const { err, exitCode } = await push(
    image,
    '--to',
    `${repositories.registry.host}/science/none`,
    ...options,
    ...unverified,
  )
  expect(exitCode).toBe(2)
  expect(err).toContain(message)
})

test('a tag of another ref, an image in a registry, and a missing destination are rejected', async () => {
  const image = await buildLayout('wrong', labels)
  const otherTag = await push(image, '--to', `${repositories.image}:main`, ...unverified)
  expect(otherTag.exitCode).toBe(2)
  expect(otherTag.err).toContain(
    'has the tag "main", which does not belong to refs/heads/release/1: expected "release-1"',
  )
  const registry = await push('ghcr.io/science/model:1', '--to', repositories.image)
  expect(registry.err).toContain('"ghcr.io/science/model:1" is in a registry')
  const nowhere = await push(image)
  expect(nowhere.err).toContain('--to is missing')
  for (const { exitCode } of [registry, nowhere]) expect(exitCode).toBe(2)
})

test('a failed check exits with code 1, and neither a failed check nor a dry run pushes an image', async () => {
  const image = await buildLayout('checked', { ...labels, 'ref.name': 'refs/heads/checked' })
  const limit = ['--max-layer-size', '1kB', '--warn-layer-size', '1kB', '--explain', 'never']
  const failedRun = await push(image, '--to', repositories.image, ...unverified, ...limit)
  expect(failedRun.exitCode).toBe(1)
  expect(failedRun.err).toContain('over the limit of 1.00 kB')
  const dryRun = await push(image, '--to', repositories.image, ...unverified, '--dry-run')
  expect(dryRun.exitCode).toBe(0)
  expect(await repositories.headDigest('checked')).toBe('status 404')
})
