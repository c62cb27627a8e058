/** Reads the layers of an image with crane, skopeo and Docker. */
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../host/command.ts'
import type { Engine } from '../host/engine.ts'
import { craneProgram } from '../host/tools.ts'

interface ListedManifest {
  readonly mediaType?: string
  readonly layers?:
    | readonly { readonly mediaType: string; readonly digest: string; readonly size: number }[]
    | null
  readonly manifests?: readonly { readonly digest: string; readonly platform: { readonly os: string } }[]
}

/** Digest and size of the uncompressed tar of a layer. */
export interface SavedLayer {
  readonly diffId: string
  readonly uncompressedSize: number
}

/** Line of `docker history`. */
export interface HistoryLine {
  readonly createdBy: string
  /** Sum of the sizes of the files. */
  readonly size: number
}

// The user's Docker configuration can contain logins, and skopeo fails if DOCKER_CONFIG has no login file.
const environment = { PATH: process.env.PATH, HOME: process.env.HOME }

export async function manifestByCrane(reference: string): Promise<ListedManifest> {
  const args = ['manifest', '--insecure', '--platform', 'linux/amd64', reference]
  return JSON.parse((await run(craneProgram(), args, { env: environment })).stdout)
}

/** Reads the manifest or index to which the reference points. */
export async function rootManifestBySkopeo(reference: string): Promise<ListedManifest> {
  const args = ['inspect', '--raw', '--tls-verify=false', `docker://${reference}`]
  return JSON.parse((await run('skopeo', args, { env: environment })).stdout)
}

export async function manifestBySkopeo(reference: string): Promise<ListedManifest> {
  const root = await rootManifestBySkopeo(reference)
  const child = root.manifests?.find(({ platform }) => platform.os === 'linux')
  if (child === undefined) return root
  return rootManifestBySkopeo(`${reference.slice(0, reference.lastIndexOf(':'))}@${child.digest}`)
}

/** Reads the layers with skopeo, which decompresses each blob into a file named after the digest of its content. */
export async function layersBySkopeo(reference: string, folder: string): Promise<SavedLayer[]> {
  const target = await mkdtemp(join(folder, 'skopeo-'))
  const args = ['copy', '--src-tls-verify=false', '--dest-decompress']
  await run('skopeo', [...args, `docker://${reference}`, `dir:${target}`], { env: environment })
  const manifest: ListedManifest = JSON.parse(await readFile(join(target, 'manifest.json'), 'utf8'))
  const layers = await Promise.all(
    (manifest.layers ?? []).map(async ({ digest }) => {
      const { size } = await stat(join(target, digest.replace('sha256:', '')))
      return { diffId: digest, uncompressedSize: size }
    }),
  )
  await rm(target, { recursive: true })
  return layers
}

/** Reads the layers with `docker save` from the classic store, whose layers are uncompressed tars. */
export async function layersByDockerSave(
  engine: Engine,
  reference: string,
  folder: string,
): Promise<SavedLayer[]> {
  const target = await mkdtemp(join(folder, 'saved-'))
  await engine.docker(['save', '--output', join(target, 'image.tar'), reference])
  await run('tar', ['-xf', join(target, 'image.tar'), '-C', target])
  const [image]: { Layers: string[] }[] = JSON.parse(await readFile(join(target, 'manifest.json'), 'utf8'))
  const layers = await Promise.all(
    (image?.Layers ?? []).map(async path => {
      const file = join(target, path)
      const { stdout } = await run('sha256sum', [file])
      return { diffId: `sha256:${stdout.slice(0, 64)}`, uncompressedSize: (await stat(file)).size }
    }),
  )
  await rm(target, { recursive: true })
  return layers
}

/** Reads the history of an image from oldest to newest. */
export async function historyByDocker(engine: Engine, reference: string): Promise<HistoryLine[]> {
  const args = ['history', '--no-trunc', '--human=false', '--format', '{{json .}}', reference]
  const { stdout } = await engine.docker(args)
  const lines = stdout.split('\n').filter(line => line !== '')
  return lines.map(toHistoryLine).reverse()
}

function toHistoryLine(line: string): HistoryLine {
  const { CreatedBy, Size }: { CreatedBy: string; Size: string } = JSON.parse(line)
  return { createdBy: CreatedBy, size: Number(Size) }
}
