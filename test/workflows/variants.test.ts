/** Build of two image variants by a matrix, and the input `free-disk`. */
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { run } from '../host/command.ts'
import { collectErrors, unverifiedText } from './example-files.ts'
import { ExampleFixture, sourceFiles } from './example-fixture.ts'
import { expandMatrix } from './expand-matrix.ts'
import { root } from './repository-files.ts'

let fixture: ExampleFixture

beforeAll(async () => {
  fixture = await ExampleFixture.open()
  await fixture.seedLauncher('main', 'development')
})
afterAll(() => fixture.repositories.close())

test('tags each variant, and pins only the slim variant in the launcher', async () => {
  const [path, text] = await unverifiedText(
    'source-with-variants/binder-image.yml',
    fixture.repositories.image,
  )
  const files = {
    ...sourceFiles,
    'container/Dockerfile.full': 'FROM scratch\nCOPY data /data\nCOPY data /more\n',
  }
  const [slimWorkflow = '', fullWorkflow = '', ...otherWorkflows] = expandMatrix(text)
  expect(otherWorkflows).toEqual([])

  const slimRuns = await fixture.push('development', { ...files, [path]: slimWorkflow })
  const fullRuns = await fixture.push('development', { ...files, [path]: fullWorkflow })

  expect(collectErrors([...slimRuns.source, ...slimRuns.launcher, ...fullRuns.source])).toEqual([])
  expect(fullRuns.launcher).toEqual([])
  const [slimDigest, fullDigest] = await Promise.all(
    ['development-slim', 'development-full'].map(tag => fixture.repositories.headDigest(tag)),
  )
  expect(fullDigest).toMatch(/^sha256:/)
  expect(fullDigest).not.toBe(slimDigest)
  expect(await fixture.repositories.dockerfile('development')).toContain(`:development-slim@${slimDigest}\n`)
})

interface ImageWorkflow {
  readonly jobs: { readonly image: { readonly steps: readonly { name?: string; run?: string }[] } }
}

test.each([
  ['github-hosted', true],
  ['self-hosted', false],
])('on a %s runner, `free-disk` deletes tools: %s', async (environment, shouldDelete) => {
  const { jobs } = load(
    await readFile(join(root, '.github/workflows/binder-image.yml'), 'utf8'),
  ) as ImageWorkflow
  const script = jobs.image.steps.find(({ name }) => name === 'Free disk space')?.run ?? ''
  const directory = await mkdtemp(join(tmpdir(), 'free-disk-'))
  await writeFile(join(directory, 'sudo'), '#!/bin/sh\necho "sudo $*"\n')
  await chmod(join(directory, 'sudo'), 0o755)
  const env = { PATH: `${directory}:${process.env.PATH}`, RUNNER_ENVIRONMENT: environment }
  const { stdout } = await run('bash', ['-eo', 'pipefail', '-c', script], { env })
  await rm(directory, { recursive: true })
  expect(stdout.includes('sudo rm -rf /usr/local/lib/android ')).toBe(shouldDelete)
  expect(stdout.includes('is not hosted by GitHub')).toBe(!shouldDelete)
})
