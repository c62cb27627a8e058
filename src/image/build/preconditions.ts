import { requireBuildx } from '../../docker/buildx.ts'
import type { RunCommand } from '../../process.ts'
import { requirePush } from '../../registry/blob-upload.ts'
import type { IdentifiedImage } from '../identify/identify-image.ts'
import { type DiskServices, requireDisk } from './require-disk.ts'

export interface PreconditionServices extends DiskServices {
  readonly runCommand: RunCommand
}

/** Checks whether a build can succeed. @throws Error if buildx, disk space or push permission is missing. */
export async function assertReadyToBuild(
  { client, published }: IdentifiedImage,
  { push }: { readonly push: boolean },
  services: PreconditionServices,
): Promise<void> {
  await requireBuildx(services.runCommand)
  await requireDisk(published, services)
  if (push) await requirePush(client)
}
