import { announceServices } from '../actions/services/announce-services.ts'
import { announceImage } from '../launcher/dispatch/announce-image.ts'
import { formatReference } from '../oci/reference.ts'
import { formatError, UserError, unreleased } from '../user-error.ts'
import { checkServices } from './check-services.ts'
import { localCheckout } from './checkout.ts'
import { type CliCommand, type Terminal, UsageError } from './command.ts'
import { dispatchOptions, parseDispatchCommandLine } from './dispatch-command-line.ts'
import { serverUrl } from './github-services.ts'
import { readDigest } from './read-digest.ts'

export const dispatchCommand: CliCommand = {
  usage: 'NAME:TAG[@DIGEST] --launcher OWNER/REPO --ref REF --revision SHA --run-url URL [options]',
  details: `${dispatchOptions}

Notifies a launcher of a new image, from any CI system. Set LAUNCHER_TOKEN to a token with write access to the contents of the launcher.
Exit code: 0 sent, 1 the launcher's run failed, 2 usage or environment error.`,
  async run(args, env, terminal) {
    const { image, announcement, source, runUrl, isJson } = parseDispatchCommandLine(args)
    const run = { repository: source ?? (await readSource(env)), runUrl }
    const services = connect(run, isJson, env, terminal)
    const announcedImage = { ...image, digest: await readDigest(image, env) }
    const { outputs, failure } = await announceImage({ ...announcement, image: announcedImage }, services)
    const message = `Notified the launcher of ${formatReference(announcedImage)}: ${outputs['launch-url']}`
    terminal.out(isJson ? JSON.stringify(outputs, null, 2) : message)
    if (failure === undefined) return 0
    terminal.err(`binder-actions dispatch: ${formatError(failure, unreleased)}`)
    return 1
  },
}

interface BuildRun {
  readonly repository: string
  readonly runUrl: string
}

function connect(run: BuildRun, isJson: boolean, env: NodeJS.ProcessEnv, terminal: Terminal) {
  const token = env.LAUNCHER_TOKEN
  if (!token)
    throw new UserError(
      'token-invalid',
      'LAUNCHER_TOKEN is not set: set it to a token with write access to the contents of the launcher repository',
    )
  const apiUrl = env.GITHUB_API_URL || 'https://api.github.com'
  const { log } = checkServices(env, terminal, isJson)
  return announceServices(token, { ...run, apiUrl, serverUrl: serverUrl(env) }, env, log)
}

async function readSource(env: NodeJS.ProcessEnv): Promise<string> {
  const remote = await localCheckout(env).remote()
  if (remote === undefined)
    throw new UsageError('--source must be set to the repository that the image was built from')
  return remote.path
}
