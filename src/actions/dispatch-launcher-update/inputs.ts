import type { AnnouncedImage, Announcement } from '../../launcher/dispatch/announcement.ts'
import { parseDigest } from '../../oci/digest.ts'
import {
  formatImageRepository,
  parseImageRepository,
  parseImageTag,
  parseReference,
} from '../../oci/reference.ts'
import { isCommit } from '../../refs/commit-sha.ts'
import { parseGitHubRepository } from '../../refs/github-repository.ts'
import { parseSourceRef, refLauncherBranch } from '../../refs/source-ref.ts'
import type { InputReader } from '../../runner/input-reader.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import { UserError } from '../../user-error.ts'
import {
  parseLauncherBranch,
  readLegacyField,
  readToken,
  readTransport,
  readWait,
} from '../inputs/launcher-inputs.ts'

export interface DispatchInputs extends Announcement {
  readonly token: string
}

export function readInputs(reader: InputReader, workflow: WorkflowContext): DispatchInputs {
  const ref = reader.optional('ref', parseSourceRef) ?? reader.derive(() => parseSourceRef(workflow.ref))
  return {
    token: readToken(reader, 'token'),
    repository: reader.required('repository', parseGitHubRepository),
    transport: readTransport(reader),
    waitTimeout: readWait(reader),
    legacyField: readLegacyField(reader),
    image: readImage(reader),
    ref,
    revision: reader.withDefault('revision', parseRevision, workflow.sha),
    created: reader.text('created'),
    launcherBranch:
      reader.optional('launcher-branch', parseLauncherBranch) ?? reader.derive(() => refLauncherBranch(ref)),
    isOwnBuild: false,
    dryRun: reader.boolean('dry-run', false),
  }
}

/** Reads the image from `reference`, or from `image`, `image-tag` and `digest`. */
function readImage(reader: InputReader): AnnouncedImage {
  const separateInputs = ['image', 'image-tag', 'digest'].filter(name => reader.text(name) !== undefined)
  if (reader.text('reference') === undefined) {
    const image = reader.required('image', parseImageRepository)
    const tag = reader.required('image-tag', parseImageTag)
    const digest = reader.required('digest', parseDigest)
    return reader.derive(() => ({ ...image, tag, digest }))
  }
  if (separateInputs.length > 0)
    reader.problem(`reference cannot be combined with ${separateInputs.join(', ')}: set one or the other`)
  return reader.required('reference', parsePinnedReference)
}

function parsePinnedReference(text: string): AnnouncedImage {
  const { tag, digest, ...image } = parseReference(text)
  if (tag === undefined || digest === undefined) {
    const example = `${formatImageRepository(image)}:TAG@sha256:…`
    throw new UserError(
      'invalid-input',
      `it has no ${tag === undefined ? 'tag' : 'digest'}: expected "${example}"`,
    )
  }
  return { ...image, tag, digest }
}

function parseRevision(text: string): string {
  if (!isCommit(text))
    throw new UserError('invalid-input', 'expected a full git commit ID, 40 lower-case hex digits')
  return text
}
