import { formatImageRepository, formatReference, type ImageRepository } from '../oci/reference.ts'
import { refName, type SourceRef } from '../refs/source-ref.ts'
import { UserError } from '../user-error.ts'
import type { PinRequest } from './image-updated-event.ts'
import { LauncherDockerfile } from './launcher-dockerfile.ts'
import { type Pin, pinImage } from './pin.ts'

/** Launcher branch to create. */
export interface NewLauncher {
  readonly event: PinRequest
  /** Dockerfile template; if undefined, a minimal Dockerfile is generated. */
  readonly template: Uint8Array | undefined
  /** Dockerfile of the branch from which the new branch is created. The image that this Dockerfile runs is allowed. */
  readonly base: Uint8Array | undefined
  readonly branchVariable: string | undefined
  readonly allowedImage: ImageRepository | undefined
}

/** Placeholder for the name of the source branch or tag in a template. */
const placeholder = '<branch>'

/**
 * Returns the Dockerfile for a launcher branch that does not exist yet. The Dockerfile for a release is marked as
 * frozen, and the Dockerfile for a pull request as a preview.
 *
 * @throws Error when the event's image is not allowed here, or the template is not suitable.
 */
export function createLauncherDockerfile(plan: NewLauncher): Pin {
  const { event, template, branchVariable, allowedImage } = plan
  const { image, ref } = event
  if (image === undefined || ref === undefined) {
    throw new UserError(
      'image-not-allowed',
      `launcher branch "${event.launcherBranch}" does not exist, and an event with only a branch and a digest is not sufficient ` +
        'to create the branch: send the event with dispatch-launcher-update',
    )
  }
  if (template === undefined && allowedImage === undefined) assertSameImage(plan, image)
  const newDockerfile = LauncherDockerfile.parse(
    template === undefined
      ? minimalDockerfile(event.isTagMoved === true ? withoutTag(image) : image, ref.full)
      : fillTemplate(template, refName(ref)),
  )
  const markedDockerfile = withMark(newDockerfile, ref)
  const ownedDockerfile =
    branchVariable === undefined
      ? markedDockerfile
      : markedDockerfile.withVariable(branchVariable, refName(ref))
  return pinImage(ownedDockerfile, event, { allowedImage, allowVariant: true })
}

function withMark(dockerfile: LauncherDockerfile, ref: SourceRef): LauncherDockerfile {
  const { frozen, preview } = dockerfile.marks
  if (ref.kind === 'tag' && frozen === undefined) return dockerfile.withMark('frozen', ref.short)
  if (ref.kind !== 'pull') return dockerfile
  // The template of releases may contain the mark `frozen`, but a preview is updated with its pull request.
  const unfrozenDockerfile = dockerfile.withoutMark('frozen')
  return preview === undefined ? unfrozenDockerfile.withMark('preview', '') : unfrozenDockerfile
}

function assertSameImage({ base, event }: NewLauncher, image: ImageRepository): void {
  if (base !== undefined && LauncherDockerfile.parse(base).names(image)) return
  throw new UserError(
    'image-not-allowed',
    `launcher branch "${event.launcherBranch}" cannot be created for ${formatImageRepository(image)}: the default branch of ` +
      'the launcher runs another image. Set `allowed-image` to this image, or set `template` to a Dockerfile that uses it',
  )
}

function withoutTag({ registry, path }: ImageRepository): ImageRepository {
  return { registry, path }
}

function minimalDockerfile(image: ImageRepository, ref: string): Uint8Array {
  return Buffer.from(
    `# Binder launcher for ${ref}\n# Binder Actions keeps the digest below up to date. You can edit all other lines.\n\nFROM ${formatReference(image)}\n`,
  )
}

/**
 * Replaces the placeholder in a template. The branch name is restricted to safe characters, because the text may be
 * used in a shell.
 */
function fillTemplate(template: Uint8Array, branch: string): Uint8Array {
  const text = Buffer.from(template).toString('utf8')
  if (!text.includes(placeholder)) return template
  if (!/^[\w./@+-]+$/.test(branch)) {
    throw new UserError(
      'template-unusable',
      `the name ${JSON.stringify(branch)} cannot replace ${placeholder} in the template: only letters, digits and _ . / @ + - are allowed. Rename the branch`,
    )
  }
  return Buffer.from(text.replaceAll(placeholder, branch))
}
