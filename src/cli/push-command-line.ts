import type { ExistingRequest } from '../image/request/existing-request.ts'
import { latestChoices } from '../image/request/publication-settings.ts'
import type { VerificationSettings } from '../image/request/verification-settings.ts'
import { explainModes } from '../layers/layer-check-settings.ts'
import { binderPlatform, formatPlatform, parsePlatform } from '../oci/platform.ts'
import { parseImageTag, type Reference } from '../oci/reference.ts'
import { parseSourceRef, type SourceRef } from '../refs/source-ref.ts'
import { parseDuration } from '../units.ts'
import { UsageError } from './command.ts'
import { parseLocalArgument, parseReferenceArgument } from './image-argument.ts'
import { layerOptions, layerOptionsHelp, parseBudget } from './layer-options.ts'
import { parseRevision } from './parse-revision.ts'
import {
  chooseValue,
  parseOption,
  readArguments,
  singlePositional,
  withUsageErrors,
} from './read-arguments.ts'

/** Arguments of `push`. */
export interface PushCommandLine {
  readonly request: ExistingRequest
  /** Image repository to push to, and its tag, if one is given. */
  readonly to: Reference
  /** Ref that the image was built from, if given. */
  readonly ref: SourceRef | undefined
  /** Commit that the image was built from, if given. */
  readonly revision: string | undefined
  readonly isJson: boolean
}

const defaultStartTimeout = '30s'

export const pushOptions = `  IMAGE                   docker-daemon:REF, oci-layout:DIR or docker-archive:FILE
  --to NAME[:TAG]         image repository and tag to push to. TAG is the tag of the ref (the default), optionally followed by
                          a suffix, such as main-slim
  --ref REF               full Git ref that the image was built from; default: the image label org.opencontainers.image.ref.name
  --revision SHA          commit that the image was built from; default: the image label org.opencontainers.image.revision
  --tag TAG               additional tag; can be repeated
  --latest WHEN           whether to move the tag latest: true, false, or auto (default; only if the ref is the highest release)
  --contract FILE         requirements for the image; default: the requirements of Binder for every image
  --skip-contract         do not check the contract
  --skip-smoke-test       do not start the image
  --smoke-command CODE    shell command that must succeed in the container
  --start-timeout TIME    maximum time for Jupyter to respond; default ${defaultStartTimeout}
  --platform OS/ARCH      platform of the image; default ${formatPlatform(binderPlatform)}
${layerOptionsHelp()}
  --allow-private         do not fail if the pushed image cannot be pulled anonymously
  --dry-run               check the image, but push nothing`

const options = {
  ...layerOptions,
  to: { type: 'string' },
  ref: { type: 'string' },
  revision: { type: 'string' },
  tag: { type: 'string', multiple: true },
  latest: { type: 'string', default: 'auto' },
  contract: { type: 'string' },
  'skip-contract': { type: 'boolean', default: false },
  'skip-smoke-test': { type: 'boolean', default: false },
  'smoke-command': { type: 'string' },
  'start-timeout': { type: 'string', default: defaultStartTimeout },
  platform: { type: 'string', default: formatPlatform(binderPlatform) },
  'allow-private': { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const

/** Parses the command line. @throws UsageError with the problem and the accepted values. */
export function parsePushCommandLine(args: readonly string[]): PushCommandLine {
  const { values, positionals } = readArguments(args, options)
  const { to, ref, revision, dockerfile } = values
  if (to === undefined) throw new UsageError('--to is missing: set it to the image repository to push to')
  assertCombinable(values)
  return withUsageErrors(() => ({
    request: {
      location: parseLocalArgument(singlePositional(positionals, 'IMAGE')),
      platform: parseOption('--platform', values.platform, parsePlatform),
      file: dockerfile,
      builder: undefined,
      verification: readVerification(values),
      publication: {
        push: !values['dry-run'],
        tags: (values.tag ?? []).map(tag => parseOption('--tag', tag, parseImageTag)),
        latest: chooseValue('--latest', latestChoices, values.latest),
        requirePublic: !values['allow-private'],
        attest: 'false',
      },
    },
    to: parseOption('--to', to, parseDestination),
    ref: ref === undefined ? undefined : parseOption('--ref', ref, parseSourceRef),
    revision: revision === undefined ? undefined : parseOption('--revision', revision, parseRevision),
    isJson: values.json,
  }))
}

type Values = ReturnType<typeof readArguments<typeof options>>['values']

/** Rejects options that cannot be combined. */
function assertCombinable(values: Values): void {
  if (values.contract !== undefined && values['skip-contract'])
    throw new UsageError('--contract cannot be combined with --skip-contract: set one or the other')
  if (values['smoke-command'] !== undefined && values['skip-smoke-test'])
    throw new UsageError('--smoke-command cannot be combined with --skip-smoke-test: set one or the other')
}

function readVerification(values: Values): VerificationSettings {
  return {
    contract: values.contract,
    checkContract: !values['skip-contract'],
    smokeTest: !values['skip-smoke-test'],
    smokeCommand: values['smoke-command'],
    startTimeout: parseOption('--start-timeout', values['start-timeout'], parseDuration),
    budget: parseBudget(values),
    explain: chooseValue('--explain', explainModes, values.explain),
    oversize: 'fail',
  }
}

function parseDestination(text: string): Reference {
  const reference = parseReferenceArgument(text)
  if (reference.digest !== undefined)
    throw new UsageError(`${JSON.stringify(text)} has a digest: set it to a name, or a name and a tag`)
  return reference
}
