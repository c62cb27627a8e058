/** Monthly refresh of an image, with the workflow file that users copy. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { launcher, source } from '../scenarios/two-repositories.ts'
import { collectErrors, unverifiedText } from './example-files.ts'
import { ExampleFixture } from './example-fixture.ts'

let fixture: ExampleFixture
let channel: Server
/** Current package of the channel. The package is not part of the source repository. */
let currentPackage = { version: '9.3', build: 'h0_0' }
let downloads = 0

beforeAll(async () => {
  fixture = await ExampleFixture.open()
  await fixture.seedLauncher('main')
  channel = createServer((request, response) => {
    downloads += 1
    // A later build has different times in its layers.
    response.setHeader('last-modified', new Date(1_700_000_000_000 + downloads * 60_000).toUTCString())
    const metadata = { name: 'vtk', ...currentPackage, files: ['lib/libvtk.so'] }
    response.end(
      request.url === '/vtk.json' ? JSON.stringify(metadata) : `library ${JSON.stringify(currentPackage)}`,
    )
  })
  await new Promise<void>(resolve => channel.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  channel?.close()
  await fixture?.repositories.close()
})

const dockerfile = (url: string) =>
  [
    ...['FROM scratch', 'ARG MODEL_BRANCH', 'ENV MODEL_BRANCH=$MODEL_BRANCH'],
    ...[
      `ADD ${url}/vtk.json /opt/conda/conda-meta/vtk.json`,
      `ADD ${url}/libvtk.so /opt/conda/lib/libvtk.so`,
    ],
    '',
  ].join('\n')

const refresh = () => fixture.follow(() => fixture.runner.schedule(source))
const readDockerfile = () => fixture.repositories.dockerfile('main')

test('pushes and pins a refreshed image only if its packages have changed', async () => {
  const { image, github } = fixture.repositories
  const [buildPath, build] = await unverifiedText('source-with-app/binder-image.yml', image)
  const [refreshPath, refreshText] = await unverifiedText('source-refresh/refresh.yml', image)
  const url = `http://127.0.0.1:${(channel.address() as AddressInfo).port}`
  const pushRuns = await fixture.push('main', {
    ...{ 'container/Dockerfile': dockerfile(url), '.dockerignore': '*\n' },
    ...{ [buildPath]: build, [refreshPath]: refreshText },
  })
  expect(collectErrors([...pushRuns.source, ...pushRuns.launcher])).toEqual([])
  const digest = await fixture.repositories.headDigest('main-slim')
  expect(await readDockerfile()).toContain(`:main-slim@${digest}\n`)
  const commits = (await github.log(launcher, 'main')).length

  const previousDownloads = downloads
  const firstRefresh = await refresh()
  expect(collectErrors([...firstRefresh.source, ...firstRefresh.launcher])).toEqual([])
  expect(firstRefresh.source.map(({ path }) => path)).toEqual(['.github/workflows/refresh.yml'])
  expect(downloads).toBeGreaterThan(previousDownloads)
  expect(firstRefresh.source[0]?.jobs.get('image')?.outputs).toMatchObject({ built: 'false', digest })
  expect(await fixture.repositories.headDigest('main-slim')).toBe(digest)
  expect(await github.log(launcher, 'main')).toHaveLength(commits)

  currentPackage = { version: '9.3', build: 'h0_1' }
  const secondRefresh = await refresh()
  expect(collectErrors([...secondRefresh.source, ...secondRefresh.launcher])).toEqual([])
  const newDigest = await fixture.repositories.headDigest('main-slim')
  expect(newDigest).not.toBe(digest)
  expect(await readDockerfile()).toContain(`:main-slim@${newDigest}\n`)
  const steps = secondRefresh.source[0]?.jobs.get('image/image/image')?.steps ?? []
  expect(steps.find(({ name }) => name.startsWith('Build'))?.summary).toContain(
    '1 package: 1 rebuild of the same version',
  )
})
