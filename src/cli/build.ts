import { readImageInputs } from '../actions/inputs/image-request-inputs.ts'
import { imageServices } from '../actions/services/image-services.ts'
import { buildAndPublish, type ImageServices } from '../image/build-and-publish.ts'
import { connectFromRunner } from '../runner/registry-services.ts'
import { runOnHost } from '../runner/run-on-host.ts'
import type { WorkflowContext } from '../runner/workflow-context.ts'
import { formatError, unreleased } from '../user-error.ts'
import { readActionArguments, readAsAction, readFlag, withoutMarks } from './action-inputs.ts'
import { buildOptions } from './action-options.ts'
import { localCheckout } from './checkout.ts'
import { type CliCommand, type Terminal, UsageError } from './command.ts'
import { ownRepository } from './find-repositories.ts'
import { serverUrl } from './github-services.ts'
import { localWorkflow } from './local-workflow.ts'
import { rejectPositionals } from './read-arguments.ts'
import { terminalLog } from './terminal-log.ts'

const options = `${withoutMarks(buildOptions)}
  --source VALUE  Repository that the image is built from, \`owner/name\`. Default: the repository of the clone in this folder.
  --push  Push the image. By default, it is only built and checked.
  --dry-run  Build and check only, even with \`--push\`.
  --json  Print the action's outputs as JSON.`

export const buildCommand: CliCommand = {
  usage: '--image NAME [options]',
  details: `${options}

Builds the image of the commit that is checked out and checks it, as the action build-binder-image does. The options are inputs of that action. To pass several lines to an option, repeat it. Paths are relative to the root of the repository. Credentials are those of \`docker login\`; the pushed image is not signed.
Exit code: 0 built, or nothing has changed, 1 a check failed, 2 usage or environment error.`,
  async run(args, env, terminal) {
    const { positionals, inputs } = readActionArguments(args, options)
    rejectPositionals(positionals, 'this command takes only options')
    const isJson = readFlag(inputs, 'json')
    const push = readFlag(inputs, 'push') && !readFlag(inputs, 'dry-run')
    const workflow = await readWorkflow(inputs, env)
    const token = env.GITHUB_TOKEN || env.GH_TOKEN || ''
    const allInputs = new Map([...inputs, ['push', String(push)], ['attest', 'false'], ['token', token]])
    const request = readAsAction(allInputs, reader => readImageInputs(reader, workflow))
    const { outputs, failure } = await buildAndPublish(
      request,
      localServices(request, workflow, env, terminal),
    )
    if (isJson) terminal.out(JSON.stringify(outputs, null, 2))
    else
      terminal.out(
        outputs.reference === ''
          ? `${outputs.image}:${outputs['image-tag']} was not pushed`
          : outputs.reference,
      )
    if (failure === undefined) return 0
    terminal.err(`binder-actions build: ${formatError(failure, unreleased)}`)
    return 1
  },
}

async function readWorkflow(
  inputs: ReadonlyMap<string, string>,
  env: NodeJS.ProcessEnv,
): Promise<WorkflowContext> {
  const checkout = localCheckout(env)
  const [ref, sha, folder] = await Promise.all([checkout.ref(), checkout.revision(), checkout.folder()])
  if (sha === undefined || folder === undefined)
    throw new UsageError('this folder is not in a git repository with a commit: run the command in a clone')
  const repository = inputs.get('source') ?? (await ownRepository(checkout, serverUrl(env), '--source'))
  // If no branch or tag is checked out, `--ref` names the ref of the commit.
  return localWorkflow(env, { repository, ref: ref ?? inputs.get('ref') ?? sha, sha, workspace: folder })
}

/** Services of the action, with the log and the logins of this machine. */
function localServices(
  request: Parameters<typeof imageServices>[0],
  workflow: WorkflowContext,
  env: NodeJS.ProcessEnv,
  terminal: Terminal,
): ImageServices {
  return {
    ...imageServices(request, {}, workflow, env),
    connect: connectFromRunner(env, {}, () => {}),
    runCommand: runOnHost(env, process.stderr),
    log: terminalLog(terminal),
    writeSummary: async () => {},
  }
}
