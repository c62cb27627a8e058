import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' }
import { BaseFetcher, Updater } from 'tuf-js'
import { DownloadHTTPError } from 'tuf-js/dist/error.js'
import { errorMessage } from '../error-message.ts'
import { UserError } from '../user-error.ts'
import { publicInstance, type SigstoreInstance } from './sigstore-instance.ts'

/** Name of the file with the keys of all services. */
const targetName = 'trusted_root.json'

/** Services for fetching a trust root. */
export interface TrustRootServices {
  /** Reads a URL; resolves to undefined for status 404. Retries temporary failures. */
  readonly readUrl: (url: string) => Promise<Uint8Array | undefined>
  readonly temporaryDirectory: string
}

/**
 * Fetches the keys of a Sigstore instance, and verifies them by the chain that begins with its first root. Nothing is
 * cached between runs, because an earlier step on the machine could replace a cached root.
 *
 * @throws Error if the repository cannot be reached, has expired or is not signed by the root.
 */
export async function fetchTrustedRoot(
  instance: SigstoreInstance,
  { readUrl, temporaryDirectory }: TrustRootServices,
): Promise<TrustedRoot> {
  const directory = await mkdtemp(join(temporaryDirectory, 'trust-root-'))
  try {
    const targets = join(directory, 'targets')
    await mkdir(targets)
    await seed(instance, directory, targets)
    const updater = new Updater({
      metadataDir: directory,
      metadataBaseUrl: instance.mirror,
      targetDir: targets,
      targetBaseUrl: `${instance.mirror}/targets`,
      fetcher: new UrlFetcher(readUrl),
    })
    const target = await updater.getTargetInfo(targetName)
    if (target === undefined) throw new UserError('trust-root-unavailable', `it has no ${targetName}`)
    const path = (await updater.findCachedTarget(target)) ?? (await updater.downloadTarget(target))
    return TrustedRoot.fromJSON(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    throw new UserError(
      'trust-root-unavailable',
      `The trust root of ${instance.mirror} cannot be verified: ${errorMessage(error)}. No signature can be verified without it: run this again later`,
      { cause: error },
    )
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

/** Writes the first root and, for the public instance, the keys at the time when this code was bundled. */
async function seed({ mirror, root }: SigstoreInstance, directory: string, targets: string): Promise<void> {
  const builtInFiles = seeds[publicInstance.mirror as keyof typeof seeds]
  const initialRoot =
    root ?? (mirror === publicInstance.mirror ? decode(builtInFiles['root.json']) : undefined)
  if (initialRoot === undefined) throw new UserError('trust-root-unavailable', 'it has no root to start from')
  await writeFile(join(directory, 'root.json'), initialRoot)
  if (root === undefined) await writeFile(join(targets, targetName), decode(builtInFiles.targets[targetName]))
}

function decode(base64: string): Uint8Array {
  return Buffer.from(base64, 'base64')
}

/** Fetcher for the TUF client that uses the HTTP client of this project, which supports proxies. */
class UrlFetcher extends BaseFetcher {
  readonly #readUrl: TrustRootServices['readUrl']

  constructor(readUrl: TrustRootServices['readUrl']) {
    super()
    this.#readUrl = readUrl
  }

  override async fetch(url: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
    const bytes = await this.#readUrl(url)
    // Status 404 for the next root means that the chain of roots is complete.
    if (bytes === undefined) throw new DownloadHTTPError('Failed to download', 404)
    return new ReadableStream({
      start: controller => {
        controller.enqueue(new Uint8Array(bytes))
        controller.close()
      },
    })
  }
}
