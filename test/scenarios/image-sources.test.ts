/**
 * Reads the same image from a registry, an image layout, an archive and the Docker daemon, as written by real tools.
 */
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { withDaemonImage } from '../../src/docker/daemon-image.ts'
import { nodeFetch } from '../../src/http/node-fetch.ts'
import { defaultRetry } from '../../src/http/retry.ts'
import { openDockerArchive } from '../../src/layout/docker-archive-source.ts'
import { openLayout } from '../../src/layout/layout-source.ts'
import type { ImageSource } from '../../src/oci/image-source.ts'
import { layerCompression } from '../../src/oci/media-types.ts'
import { readImage } from '../../src/oci/read-image.ts'
import { type ImageRepository, parseReference } from '../../src/oci/reference.ts'
import { verifyStream } from '../../src/oci/verify-stream.ts'
import type { HostServices, RunCommand } from '../../src/process.ts'
import { registryConnector } from '../../src/registry/connect-registry.ts'
import { pushImage } from '../../src/registry/push-image.ts'
import { registrySource } from '../../src/registry/registry-source.ts'
import { run as runProgram } from '../host/command.ts'
import { type Engine, type Store, startEngine } from '../host/engine.ts'
import { type Registry, startRegistry } from '../host/registry.ts'
import { craneProgram } from '../host/tools.ts'

const amd64 = { os: 'linux', architecture: 'amd64' }
const login = { user: 'robot', password: 'pass: wörd' }
const noise = Buffer.from(Array.from({ length: 400_000 }, (_, index) => Math.imul(index, index) >> 7))

describe.each<Store>(['containerd', 'classic'])('an engine with the %s store', store => {
  let directory: string
  let engine: Engine
  let registry: Registry
  let image: string
  let dockerConfigFile: string

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'image-sources-'))
    host = { runCommand, temporaryDirectory: directory, onInterruption: () => () => {} }
    engine = await startEngine({ store })
    registry = await startRegistry({ htpasswd: login })
    image = `${registry.host}/science/model:1`
    // The engine's own configuration folder has the buildx plugin, so the login is in a separate folder.
    const settings = join(directory, 'docker')
    await mkdir(settings)
    dockerConfigFile = join(settings, 'config.json')
    const auth = Buffer.from(`${login.user}:${login.password}`).toString('base64')
    await writeFile(dockerConfigFile, JSON.stringify({ auths: { [registry.host]: { auth } } }))
    await writeFile(join(directory, 'Dockerfile'), dockerfile)
    await writeFile(join(directory, 'noise'), noise)
    await engine.docker(['buildx', 'build', '--provenance=false', '--load', `--tag=${image}`, directory])
    await engine.docker(['--config', settings, 'push', '--quiet', image])
  })

  afterAll(async () => {
    await engine?.docker(['image', 'rm', '--force', image]).catch(() => {})
    await registry?.stop()
    await engine?.stop()
    await rm(directory, { recursive: true, force: true })
  })

  const runCommand: RunCommand = async ({ args }) => {
    const describeFailure = (error: Error) => ({ stdout: '', stderr: error.message, code: 1 })
    const {
      stdout,
      stderr,
      code = 0,
    } = await engine.docker([...args]).then(output => ({ ...output, code: 0 }), describeFailure)
    return { stdout, stderr, exitCode: code }
  }
  let host: HostServices

  const connect = (repository: ImageRepository, config: string | undefined = dockerConfigFile) =>
    registryConnector({ fetch: nodeFetch, retry: defaultRetry, dockerConfigFile: config })(repository)

  async function fromRegistry(config?: string): Promise<ImageSource> {
    const reference = parseReference(image)
    return registrySource(await connect(reference, config), reference)
  }

  async function save(...images: string[]): Promise<string> {
    const file = join(directory, `saved-${images.length}.tar`)
    await engine.docker(['save', '--output', file, ...images])
    return file
  }

  test('reads the same layers from the registry, an archive and the daemon', async () => {
    const { stdout } = await engine.docker(['image', 'inspect', '--format', '{{json .RootFS.Layers}}', image])
    const sourceContents = await Promise.all([
      readContents(await fromRegistry()),
      readContents(await openDockerArchive(await save(image))),
      withDaemonImage(host, image, readContents),
    ])
    for (const layers of sourceContents) {
      expect(layers.map(({ diffId }) => diffId)).toEqual(JSON.parse(stdout))
      expect(layers.map(({ tarSize }) => tarSize)).toEqual(sourceContents[0]?.map(({ tarSize }) => tarSize))
    }
    expect(sourceContents[2]).toEqual(sourceContents[1])
    // The containerd store keeps blobs as they are pushed. The classic store keeps uncompressed tars.
    if (store === 'containerd') expect(sourceContents[1]).toEqual(sourceContents[0])
    else for (const { size, tarSize } of sourceContents[1] ?? []) expect(size).toBe(tarSize)
    expect((await readdir(directory)).filter(name => name.startsWith('docker-save'))).toEqual([])
  })

  test('reads the same layers from an image layout of buildx', async () => {
    if (store === 'classic') {
      // The builder of the classic store has no OCI exporter.
      const build = engine.docker([
        'buildx',
        'build',
        `--output=type=oci,dest=${directory}/l,tar=false`,
        directory,
      ])
      await expect(build).rejects.toThrow('OCI exporter is not supported')
      return
    }
    for (const provenance of ['false', 'true']) {
      const layout = join(directory, `layout-${provenance}`)
      const output = `--output=type=oci,dest=${layout},tar=false`
      await engine.docker(['buildx', 'build', `--provenance=${provenance}`, output, directory])
      const source = await openLayout(layout)
      expect(await readContents(source)).toEqual(await readContents(await fromRegistry()))
      const pushedReference = { ...parseReference(image), tag: `pushed-${provenance}` }
      const client = await connect(pushedReference)
      const digest = await pushImage(client, source, [pushedReference.tag])
      const readBack = registrySource(client, pushedReference)
      expect(await readContents(readBack)).toEqual(await readContents(source))
      expect((await readBack.readManifest()).digest).toBe(digest)
      const archive = join(directory, `layout-${provenance}.tar`)
      const archiveOutput = `--output=type=oci,dest=${archive}`
      await engine.docker(['buildx', 'build', `--provenance=${provenance}`, archiveOutput, directory])
      expect(await readContents(await openDockerArchive(archive))).toEqual(
        await readContents(await openLayout(layout)),
      )
    }
  })

  test('reads the same layers from archives of skopeo and crane', async () => {
    const registryContents = await readContents(await fromRegistry())
    const env = { ...process.env, DOCKER_CONFIG: join(directory, 'docker') }
    const craneArchive = join(directory, 'crane.tar')
    await runProgram(craneProgram(), ['pull', '--insecure', '--format=tarball', image, craneArchive], { env })
    // crane writes compressed layers into an otherwise classic archive.
    expect(await readContents(await openDockerArchive(craneArchive))).toEqual(registryContents)

    const skopeoArchive = join(directory, 'skopeo.tar')
    const from = [
      '--src-tls-verify=false',
      `--src-creds=${login.user}:${login.password}`,
      `docker://${image}`,
    ]
    const policy = ['--insecure-policy', 'copy']
    await runProgram('skopeo', [...policy, ...from, `docker-archive:${skopeoArchive}:model:1`], { env })
    const classicContents = await readContents(await openDockerArchive(skopeoArchive))
    const uncompressedContents = registryContents.map(({ diffId, tarSize }) => ({
      digest: diffId,
      size: tarSize,
      diffId,
      tarSize,
    }))
    expect(classicContents).toEqual(uncompressedContents)

    const layout = join(directory, 'skopeo-layout')
    await runProgram('skopeo', [...policy, ...from, `oci:${layout}:1`], { env })
    expect(await readContents(await openLayout(layout))).toEqual(registryContents)
  })

  test('rejects an archive with several images and names their tags', async () => {
    const otherImage = `${registry.host}/science/model:2`
    await writeFile(join(directory, 'Other'), 'FROM scratch\nCOPY Other /\n')
    await engine.docker([
      'buildx',
      'build',
      '--load',
      `--tag=${otherImage}`,
      `--file=${directory}/Other`,
      directory,
    ])
    try {
      const message = await openDockerArchive(await save(image, otherImage)).catch(String)
      expect(message).toContain('contains several images (')
      for (const name of [image, otherImage]) expect(message).toContain(name)
      // Without a tag, `docker save` would save both images.
      const latestMessage = await withDaemonImage(host, image.replace(/:1$/, ''), readContents).catch(String)
      expect(latestMessage).toContain('the Docker daemon has no such image')
    } finally {
      await engine.docker(['image', 'rm', '--force', otherImage])
    }
  })

  test('accepts an archive with one image under two tags', async () => {
    const otherImage = `${registry.host}/science/model:again`
    await engine.docker(['tag', image, otherImage])
    const source = await openDockerArchive(await save(image, otherImage))
    expect(await readContents(source)).toHaveLength(3)
    await engine.docker(['image', 'rm', otherImage])
  })

  test('fault 32: rejects an image that the daemon does not have, and an unreachable daemon', async () => {
    const absentImageMessage = await withDaemonImage(host, 'no/such:image', readContents).catch(String)
    expect(absentImageMessage).toContain('docker-daemon:no/such:image: the Docker daemon has no such image')
    const runOnUnreachableHost: RunCommand = command =>
      host.runCommand({ ...command, args: ['--host=unix:///nowhere.sock', ...command.args] })
    const unreachableHost = { ...host, runCommand: runOnUnreachableHost }
    const unreachableDaemonMessage = await withDaemonImage(unreachableHost, image, readContents).catch(String)
    expect(unreachableDaemonMessage).toContain('the Docker daemon does not respond: start it')
  })

  test('faults 2 and 3: rejects an absent and a wrong login to a private registry', async () => {
    const anonymousSource = await fromRegistry(join(directory, 'absent.json'))
    expect(await readImage(anonymousSource, amd64).catch(String)).toContain(
      `${image}: the registry responded with 401 (UNAUTHORIZED: authentication required). The image is private`,
    )
    const wrongConfigFile = join(directory, 'wrong.json')
    const auth = Buffer.from('robot:wrong').toString('base64')
    await writeFile(wrongConfigFile, JSON.stringify({ auths: { [registry.host]: { auth } } }))
    const wrongLoginSource = await fromRegistry(wrongConfigFile)
    expect(await readImage(wrongLoginSource, amd64).catch(String)).toContain('The credentials are wrong')
  })

  test('fault 58: reads a range of a blob', async () => {
    const source = await fromRegistry()
    const { manifest } = await readImage(source, amd64)
    const [layer = manifest.config] = manifest.layers
    const { stdout } = await engine.docker(['image', 'inspect', '--format', '{{.Architecture}}', image])
    expect(stdout.trim()).toBe('amd64')
    const trailer = await source.readRange(layer, layer.size - 4, 4)
    const [firstLayer] = await readContents(source)
    expect(Buffer.from(trailer ?? []).readUInt32LE()).toBe(firstLayer?.tarSize)
  })
})

const dockerfile =
  'FROM scratch\nCOPY noise /noise\nCOPY Dockerfile /a/b/Dockerfile\nCOPY noise /again\nENV A=b\n'

interface LayerSummary {
  readonly size: number
  readonly digest: string
  readonly diffId: string
  readonly tarSize: number
}

/** Reads all layers, decompresses them and counts their sizes. */
async function readContents(source: ImageSource): Promise<LayerSummary[]> {
  const { manifest, config } = await readImage(source, amd64)
  const contents: LayerSummary[] = []
  for (const layer of manifest.layers) {
    const blob = Readable.from(verifyStream(await source.openBlob(layer), layer, 'a layer'))
    const tar = layerCompression(layer.mediaType) === 'gzip' ? blob.pipe(createGunzip()) : blob
    const hash = createHash('sha256')
    let tarSize = 0
    for await (const chunk of tar) {
      hash.update(chunk)
      tarSize += chunk.length
    }
    contents.push({ size: layer.size, digest: layer.digest, diffId: `sha256:${hash.digest('hex')}`, tarSize })
  }
  expect(contents.map(({ diffId }) => diffId)).toEqual(config.diffIds)
  return contents
}
