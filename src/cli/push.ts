import type { BuildTarget } from '../image/identify/build-target.ts'
import { warnAboutMissingLabels } from '../image/identify/warn-about-missing-labels.ts'
import { type ExistingServices, pushExisting } from '../image/push-existing.ts'
import { assertPushedOrigin, readLabelledBuild } from '../launcher/labelled-build.ts'
import type { Image } from '../oci/read-image.ts'
import type { Reference } from '../oci/reference.ts'
import { refImageTag, type SourceRef } from '../refs/source-ref.ts'
import type { Log } from '../runner/log.ts'
import { connectAnonymously } from '../runner/registry-services.ts'
import { formatError, UserError, unreleased } from '../user-error.ts'
import { checkServices } from './check-services.ts'
import type { CliCommand } from './command.ts'
import { type PushCommandLine, parsePushCommandLine, pushOptions } from './push-command-line.ts'

export const pushCommand: CliCommand = {
  usage: 'IMAGE --to NAME[:TAG] [options]',
  details: `${pushOptions}
  --json                  print the action's outputs as JSON

Checks an image that another tool built, such as repo2docker, and pushes it unchanged with the credentials stored by
\`docker login\`: under its tag, under an immutable tag, and as latest if it is the highest release.
Exit code: 0 pushed, 1 a check failed and nothing was pushed, 2 usage or environment error.`,
  async run(args, env, terminal) {
    const commandLine = parsePushCommandLine(args)
    const services: ExistingServices = {
      ...checkServices(env, terminal, commandLine.isJson),
      connectAnonymously: connectAnonymously(env),
      readOwnerKind: async () => undefined,
      // The highest release is determined from the image tags.
      refs: undefined,
    }
    const pusher = {
      target: undefined,
      identify: (image: Image) => identify(image, commandLine, services.log),
      // Only a workflow run has an identity to sign with.
      sign: async () => false,
      accept: async () => false,
    }
    const { outputs, failure } = await pushExisting(commandLine.request, pusher, services)
    if (commandLine.isJson) terminal.out(JSON.stringify(outputs, null, 2))
    if (failure === undefined) return 0
    terminal.err(`binder-actions push: ${formatError(failure, unreleased)}`)
    return 1
  },
}

/**
 * Determines the ref, commit and tag of the image from the options and the image's labels.
 *
 * @throws Error if the labels contradict the options, or if neither states the ref and commit.
 */
function identify(image: Image, { request, to, ...givenOrigin }: PushCommandLine, log: Log): BuildTarget {
  const labels = readLabelledBuild(image)
  const { ref = labels.ref, revision = labels.revision } = givenOrigin
  assertPushedOrigin(image, { ref: ref?.full, revision, repository: labels.source?.repository })
  if (ref === undefined || revision === undefined) throw unknownOriginError(image, ref, revision)
  if (request.publication.push) warnAboutMissingLabels(image.name, labels, log)
  return { ref, revision, platform: request.platform, ...chooseTag(to, ref) }
}

function unknownOriginError(
  image: Image,
  ref: SourceRef | undefined,
  revision: string | undefined,
): UserError {
  const missingEntries = Object.entries({ 'ref.name': ref, revision }).filter(
    ([, value]) => value === undefined,
  )
  const labels = missingEntries.map(([key]) => `org.opencontainers.image.${key}`).join(' and ')
  const options = missingEntries.map(([key]) => (key === 'revision' ? '--revision' : '--ref')).join(' and ')
  return new UserError('image-unlabelled', `${image.name} has no label ${labels}: set ${options}`)
}

function chooseTag(
  { registry, path, tag }: Reference,
  ref: SourceRef,
): Pick<BuildTarget, 'image' | 'imageTag' | 'tagSuffix'> {
  const refTag = refImageTag(ref, '')
  const imageTag = tag ?? refTag
  if (imageTag.startsWith(refTag))
    return { image: { registry, path }, imageTag, tagSuffix: imageTag.slice(refTag.length) }
  throw new UserError(
    'invalid-input',
    `--to has the tag "${imageTag}", which does not belong to ${ref.full}: expected "${refTag}", optionally followed by a ` +
      'suffix. Give further tags with --tag',
  )
}
