/** Pushes an image on disk to a scripted registry. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Digest } from '../../src/oci/digest.ts'
import type { StoredManifest } from '../../src/oci/image-source.ts'
import { type PushableImage, type PushOptions, pushImage } from '../../src/registry/push-image.ts'
import { type FakeImage, fakeImage } from '../fakes/registry/fake-image.ts'
import type { ReceivedRequest, StubResponse } from '../fakes/registry/hostile-internet.ts'
import { RegistryFixture, registryOrigin } from '../fakes/registry/registry-fixture.ts'

type Responder = (request: ReceivedRequest) => StubResponse

/** Path of the uploads of the fixture's image repository. */
export const uploads = '/v2/science/model/blobs/uploads/'

/** Registry without blobs that accepts uploads, and the image to push. */
export class PushTarget {
  readonly fixture: RegistryFixture
  /** Folder with the blobs of the image, named after their digests. */
  readonly folder: string
  /** Image to push. */
  image: FakeImage

  private constructor(fixture: RegistryFixture, folder: string, image: FakeImage) {
    this.fixture = fixture
    this.folder = folder
    this.image = image
  }

  static async open(): Promise<PushTarget> {
    const fixture = await RegistryFixture.open()
    const target = new PushTarget(fixture, await mkdtemp(join(tmpdir(), 'push-')), fakeImage())
    await target.store(target.image)
    target.on('HEAD', /\/blobs\/sha256:/, () => ({ status: 404 }))
    fixture.internet.on(registryOrigin, /\/blobs\/uploads\//, ({ method }) =>
      method === 'POST' ? { status: 202, headers: { location: `${uploads}1?state=x%3D` } } : { status: 201 },
    )
    fixture.internet.on(registryOrigin, /\/manifests\//, { status: 201 })
    return target
  }

  /** Replaces the image to push. */
  async store(image: FakeImage): Promise<void> {
    this.image = image
    for (const { digest, bytes } of [image.config, ...image.layers])
      await writeFile(join(this.folder, digest), bytes)
  }

  /** Overrides the responses to one method on matching paths. The last responder is repeated. Other methods succeed. */
  on(method: string, pattern: RegExp, ...responders: readonly (StubResponse | Responder)[]): void {
    let count = 0
    this.fixture.internet.on(registryOrigin, pattern, request => {
      if (request.method !== method)
        return method === 'PUT' ? { status: 202, headers: { location: `${uploads}1` } } : { status: 201 }
      const responder = responders[Math.min(count++, responders.length - 1)]
      return typeof responder === 'function' ? responder(request) : (responder ?? {})
    })
  }

  /** Returns an image whose blobs are the files in the folder. */
  pushableImage(
    { manifest }: Pick<FakeImage, 'manifest'> = this.image,
    otherManifests: readonly StoredManifest[] = [],
  ): PushableImage {
    const failRead = async () => {
      throw new Error('a push reads only files')
    }
    return {
      ...{ name: 'example', isLocal: true, readBlob: failRead, openBlob: failRead, readRange: failRead },
      readManifest: async digest => otherManifests.find(other => other.digest === digest) ?? manifest,
      blobPath: digest => join(this.folder, digest),
    }
  }

  push(tags: readonly string[] = ['main'], options: PushOptions = {}): Promise<Digest> {
    return pushImage(this.fixture.client(), this.pushableImage(), tags, options)
  }

  /** Returns the decoded paths of the requests with a method. */
  requests(method: string): string[] {
    return this.fixture.internet.requests
      .filter(request => request.method === method)
      .map(({ path }) => decodeURIComponent(path))
  }

  async close(): Promise<void> {
    await this.fixture.close()
    await rm(this.folder, { recursive: true })
  }
}
