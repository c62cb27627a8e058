import { readTransport } from '../actions/inputs/launcher-inputs.ts'
import type { Announcement, Transport } from '../launcher/dispatch/announcement.ts'
import { defaultEventType, type TaggedImage } from '../launcher/image-updated-event.ts'
import type { Reference } from '../oci/reference.ts'
import { parseSourceRef, refLauncherBranch } from '../refs/source-ref.ts'
import { parseDuration } from '../units.ts'
import { readAsAction } from './action-inputs.ts'
import { UsageError } from './command.ts'
import { parseRepositoryArgument } from './github-services.ts'
import { parseReferenceArgument } from './image-argument.ts'
import { parseRevision } from './parse-revision.ts'
import { parseOption, readArguments, singlePositional, withUsageErrors } from './read-arguments.ts'

/** Arguments of `dispatch`. */
export interface DispatchCommandLine {
  readonly image: Reference & TaggedImage
  readonly announcement: Omit<Announcement, 'image'>
  /** Source repository; undefined for the repository of the clone in this folder. */
  readonly source: string | undefined
  readonly runUrl: string
  readonly isJson: boolean
}

const defaultWait = '15m'

export const dispatchOptions = `  NAME:TAG[@DIGEST]       image that was pushed; without a digest, the image that the tag points to now
  --launcher OWNER/REPO   launcher repository
  --source REPO           path to the repository that the image was built from, such as group/project on GitLab; default: the repository of the clone in this folder
  --ref REF               full Git ref that was built, such as refs/heads/main
  --revision SHA          commit that was built
  --run-url URL           address of the pipeline or job that built it
  --created TIME          time of the build; default: the creation time recorded in the image
  --launcher-branch NAME  launcher branch; default: derived from the ref
  --transport KIND        repository-dispatch (default), or workflow-dispatch, for which a token with Actions: write is enough
  --event-type TYPE       with repository-dispatch: event type that the launcher's workflow listens for; default ${defaultEventType}
  --launcher-workflow FILE  with workflow-dispatch: workflow of the launcher to start; default image-updated.yml
  --wait                  wait for the launcher's run, and fail unless it succeeds
  --wait-timeout TIME     maximum time to wait; default ${defaultWait}
  --dry-run               check everything, but send nothing
  --json                  print the action's outputs as JSON`

const options = {
  launcher: { type: 'string', default: '' },
  source: { type: 'string' },
  ref: { type: 'string', default: '' },
  revision: { type: 'string', default: '' },
  'run-url': { type: 'string', default: '' },
  created: { type: 'string' },
  'launcher-branch': { type: 'string' },
  transport: { type: 'string' },
  'event-type': { type: 'string' },
  'launcher-workflow': { type: 'string' },
  wait: { type: 'boolean', default: false },
  'wait-timeout': { type: 'string', default: defaultWait },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const

/** Parses the command line. @throws UsageError with the problem and the accepted values. */
export function parseDispatchCommandLine(args: readonly string[]): DispatchCommandLine {
  const { values, positionals } = readArguments(args, options)
  const requiredOptions = ['launcher', 'source', 'ref', 'revision', 'run-url'] as const
  const missingOptions = requiredOptions.filter(name => values[name] === '').map(name => `--${name}`)
  // The value of an empty option is usually an environment variable that is not set.
  if (missingOptions.length > 0)
    throw new UsageError(
      `${missingOptions.join(', ')} must not be empty: check the environment variables in their values`,
    )
  const transport = parseTransport(values)
  return withUsageErrors(() => {
    const ref = parseOption('--ref', values.ref, parseSourceRef)
    const timeout = parseOption('--wait-timeout', values['wait-timeout'], parseDuration)
    return {
      image: parseTaggedReference(singlePositional(positionals, 'NAME:TAG')),
      announcement: {
        repository: parseOption('--launcher', values.launcher, parseRepositoryArgument),
        transport,
        waitTimeout: values.wait ? timeout : undefined,
        legacyField: undefined,
        ref,
        revision: parseOption('--revision', values.revision, parseRevision),
        created: values.created,
        launcherBranch: values['launcher-branch'] ?? refLauncherBranch(ref),
        isOwnBuild: false,
        dryRun: values['dry-run'],
      },
      source: values.source,
      runUrl: values['run-url'],
      isJson: values.json,
    }
  })
}

/** Parses the transport by the rules of the action, whose inputs have the names of the options. */
function parseTransport(values: Readonly<Record<string, unknown>>): Transport {
  const names = ['transport', 'event-type', 'launcher-workflow']
  const givenInputs = names.flatMap((name): [string, string][] => {
    const value = values[name]
    return typeof value === 'string' ? [[name, value]] : []
  })
  return readAsAction(new Map(givenInputs), readTransport)
}

function parseTaggedReference(text: string): Reference & TaggedImage {
  const { tag, ...image } = parseReferenceArgument(text)
  if (tag === undefined)
    throw new UsageError(`${JSON.stringify(text)} has no tag: expected NAME:TAG[@DIGEST]`)
  return { ...image, tag }
}
