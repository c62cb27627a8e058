import { announceServices } from '../actions/services/announce-services.ts'
import { announceImage } from '../launcher/dispatch/announce-image.ts'
import type { Announcement } from '../launcher/dispatch/announcement.ts'
import { defaultEventType, type TaggedImage } from '../launcher/image-updated-event.ts'
import { formatReference, type Reference } from '../oci/reference.ts'
import { parseSourceRef, refLauncherBranch } from '../refs/source-ref.ts'
import { parseDuration } from '../units.ts'
import { formatError, UserError, unreleased } from '../user-error.ts'
import { checkServices } from './check-services.ts'
import { localCheckout } from './checkout.ts'
import { type CliCommand, UsageError } from './command.ts'
import { parseRepositoryArgument, serverUrl } from './github-services.ts'
import { parseReferenceArgument } from './image-argument.ts'
import { parseRevision } from './parse-revision.ts'
import { readArguments, singlePositional, withUsageErrors } from './read-arguments.ts'
import { readDigest } from './read-digest.ts'

const defaultWait = '15m'

export const dispatch: CliCommand = {
  usage: 'NAME:TAG[@DIGEST] --launcher OWNER/REPO --ref REF --revision SHA --run-url URL [options]',
  details: `  NAME:TAG[@DIGEST]       image that was pushed; without a digest, the image that the tag points to now
  --launcher OWNER/REPO   launcher repository
  --source REPO           path of the repository that the image was built from, such as group/project at GitLab; default: the repository of the clone in this folder
  --ref REF               full Git ref that was built, such as refs/heads/main
  --revision SHA          commit that was built
  --run-url URL           address of the pipeline or job that built it
  --created TIME          time of the build; default: the creation time recorded in the image
  --launcher-branch NAME  launcher branch; default: derived from the ref
  --event-type TYPE       event type that the launcher's workflow listens for; default ${defaultEventType}
  --wait                  wait for the launcher's run, and fail unless it succeeds
  --wait-timeout TIME     maximum time to wait; default ${defaultWait}
  --dry-run               check everything, but send nothing
  --json                  print the action's outputs as JSON

Notifies a launcher of a new image, from any CI system. Set LAUNCHER_TOKEN to a token that may write contents of the launcher.
Exit code: 0 sent, 1 the launcher's run failed, 2 usage or environment error.`,
  async run(args, env, terminal) {
    const { image, announcement, runUrl, isJson, ...given } = parseCommandLine(args)
    const source = given.source ?? (await readSource(env))
    const token = env.LAUNCHER_TOKEN
    if (!token)
      throw new UserError(
        'token-invalid',
        'LAUNCHER_TOKEN is not set: set it to a token that may write contents of the launcher repository',
      )
    const apiUrl = env.GITHUB_API_URL || 'https://api.github.com'
    const { log } = checkServices(env, terminal, isJson)
    const services = announceServices(
      token,
      { apiUrl, repository: source, runUrl, serverUrl: serverUrl(env) },
      env,
      log,
    )
    const digest = await readDigest(image, env)
    const { outputs, failure } = await announceImage(
      { ...announcement, image: { ...image, digest } },
      services,
    )
    if (isJson) terminal.out(JSON.stringify(outputs, null, 2))
    else
      terminal.out(
        `Notified the launcher of ${formatReference({ ...image, digest })}: ${outputs['launch-url']}`,
      )
    if (failure === undefined) return 0
    terminal.err(`binder-actions dispatch: ${formatError(failure, unreleased)}`)
    return 1
  },
}

interface DispatchCommandLine {
  readonly image: Reference & TaggedImage
  readonly announcement: Omit<Announcement, 'image'>
  /** Undefined for the repository of the clone in this folder. */
  readonly source: string | undefined
  readonly runUrl: string
  readonly isJson: boolean
}

function parseCommandLine(args: readonly string[]): DispatchCommandLine {
  const { values, positionals } = readArguments(args, {
    launcher: { type: 'string', default: '' },
    source: { type: 'string' },
    ref: { type: 'string', default: '' },
    revision: { type: 'string', default: '' },
    'run-url': { type: 'string', default: '' },
    created: { type: 'string' },
    'launcher-branch': { type: 'string' },
    'event-type': { type: 'string', default: defaultEventType },
    wait: { type: 'boolean', default: false },
    'wait-timeout': { type: 'string', default: defaultWait },
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  })
  const required = ['launcher', 'source', 'ref', 'revision', 'run-url'] as const
  const missing = required.filter(name => values[name] === '').map(name => `--${name}`)
  // An empty option is usually a variable that is not set.
  if (missing.length > 0) throw new UsageError(`${missing.join(', ')} must not be empty`)
  return withUsageErrors(() => {
    const ref = parseSourceRef(values.ref)
    const timeout = parseDuration(values['wait-timeout'])
    return {
      image: parseTagged(singlePositional(positionals, 'NAME:TAG')),
      announcement: {
        repository: parseRepositoryArgument(values.launcher),
        transport: { kind: 'repository-dispatch', eventType: values['event-type'] },
        waitTimeout: values.wait ? timeout : undefined,
        legacyField: undefined,
        ref,
        revision: parseRevision(values.revision),
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

async function readSource(env: NodeJS.ProcessEnv): Promise<string> {
  const remote = await localCheckout(env).remote()
  if (remote === undefined)
    throw new UsageError('--source must be set to the repository that the image was built from')
  return remote.path
}

function parseTagged(text: string): Reference & TaggedImage {
  const { tag, ...image } = parseReferenceArgument(text)
  if (tag === undefined)
    throw new UsageError(`${JSON.stringify(text)} has no tag: expected NAME:TAG[@DIGEST]`)
  return { ...image, tag }
}
