import { withDaemonImage } from '../docker/daemon-image.ts'
import { openDockerArchive } from '../layout/docker-archive-source.ts'
import type { ImageLocation } from '../layout/image-location.ts'
import { openLayout } from '../layout/layout-source.ts'
import type { ImageSource } from '../oci/image-source.ts'
import type { HostServices } from '../process.ts'
import type { ConnectRegistry } from '../registry/connect-registry.ts'
import { registrySource } from '../registry/registry-source.ts'

export interface OpenServices extends HostServices {
  readonly connect: ConnectRegistry
}

/** Opens an image at any location for the duration of `task`. */
export async function withImageSource<T>(
  location: ImageLocation,
  services: OpenServices,
  task: (source: ImageSource) => Promise<T>,
): Promise<T> {
  switch (location.kind) {
    case 'registry':
      return task(registrySource(await services.connect(location.reference), location.reference))
    case 'oci-layout':
      return task(await openLayout(location.directory))
    case 'docker-archive':
      return task(await openDockerArchive(location.file))
    case 'docker-daemon':
      return withDaemonImage(services, location.image, task)
  }
}
