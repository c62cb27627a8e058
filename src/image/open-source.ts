import { withDaemonImage } from '../docker/daemon-source.ts'
import { openDockerArchive } from '../layout/docker-archive-source.ts'
import type { ImageLocation } from '../layout/image-location.ts'
import { openLayout } from '../layout/layout-source.ts'
import type { ImageSource } from '../oci/image-source.ts'
import type { Host } from '../process.ts'
import type { ConnectRegistry } from '../registry/connect-registry.ts'
import { registrySource } from '../registry/registry-source.ts'

export interface SourceAdapters extends Host {
  readonly connect: ConnectRegistry
  /** Needs room for an image that is read from the Docker daemon. */
  readonly temporaryDirectory: string
}

/** Opens an image wherever it is, for as long as `task` takes. */
export async function withSource<T>(
  location: ImageLocation,
  adapters: SourceAdapters,
  task: (source: ImageSource) => Promise<T>,
): Promise<T> {
  switch (location.kind) {
    case 'registry':
      return task(registrySource(await adapters.connect(location.reference), location.reference))
    case 'oci-layout':
      return task(await openLayout(location.directory))
    case 'docker-archive':
      return task(await openDockerArchive(location.file))
    case 'docker-daemon':
      return withDaemonImage(adapters, location.image, adapters.temporaryDirectory, task)
  }
}
