import { assertBuildx } from '../../docker/buildx.ts'
import type { RunCommand } from '../../process.ts'
import { assertPushAccess } from '../../registry/blob-upload.ts'
import type { IdentifiedImage } from '../identify/identify-image.ts'
import { assertDiskSpace, type DiskServices } from './assert-disk-space.ts'

export interface PrerequisiteServices extends DiskServices {
  readonly runCommand: RunCommand
}

/**
 * Asserts the prerequisites of a build.
 *
 * @throws Error if buildx is missing, disk space is insufficient, or the push permission is missing.
 */
export async function assertReadyToBuild(
  { client, published }: IdentifiedImage,
  { push }: { readonly push: boolean },
  services: PrerequisiteServices,
): Promise<void> {
  await assertBuildx(services.runCommand)
  await assertDiskSpace(published, services)
  if (push) await assertPushAccess(client)
}
