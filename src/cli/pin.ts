import { readInputs } from '../actions/update-launcher-sha/inputs.ts'
import { run } from '../actions/update-launcher-sha/run.ts'
import { updateServices } from '../actions/update-launcher-sha/services.ts'
import { formatImageRepository } from '../oci/reference.ts'
import { formatGitHubRepository } from '../refs/github-repository.ts'
import { formatError, UserError, unreleased } from '../user-error.ts'
import { readActionArguments, readAsAction, readFlag, withoutMarks } from './action-inputs.ts'
import { pinOptions } from './action-options.ts'
import { type CliCommand, UsageError } from './command.ts'
import { parseRepositoryArgument } from './github-services.ts'
import { parseReferenceArgument } from './image-argument.ts'
import { localWorkflow } from './local-workflow.ts'
import { withUsageErrors } from './read-arguments.ts'
import { readDigest } from './read-digest.ts'
import { terminalLog } from './terminal-log.ts'

const options = `${withoutMarks(pinOptions)}
  --json  print the action's outputs as JSON`

export const pinCommand: CliCommand = {
  usage: 'LAUNCHER [NAME:TAG[@DIGEST] --ref REF | --branches NAMES] [options]',
  details: `  LAUNCHER           launcher repository, as owner/name
  NAME:TAG[@DIGEST]  image to pin; without a digest, the image that the tag points to now
${options}

Pins an image in the launcher as the action update-launcher-sha does. The options are inputs of that action. Set GITHUB_TOKEN or GH_TOKEN to a token with write access to the contents of the launcher repository.
Exit code: 0 pinned, or nothing to change, 1 not changed for another reason, 2 usage or environment error.`,
  async run(args, env, terminal) {
    const { positionals, inputs } = readActionArguments(args, options)
    const isJson = readFlag(inputs, 'json')
    const [launcher, image, ...others] = positionals
    if (launcher === undefined || others.length > 0)
      throw new UsageError(
        'expected LAUNCHER and an image, such as science/model-launcher ghcr.io/science/model:main',
      )
    const repository = formatGitHubRepository(parseRepositoryArgument(launcher))
    const token = env.GITHUB_TOKEN || env.GH_TOKEN
    if (!token)
      throw new UserError(
        'token-invalid',
        'GITHUB_TOKEN is not set: set it to a token with write access to the contents of the launcher repository',
      )
    const workflow = localWorkflow(env, { repository })
    const allInputs = new Map([...inputs, ...(await imageInputs(image, env)), ['token', token]])
    const request = readAsAction(allInputs, reader => readInputs(reader, workflow))
    const log = terminalLog(isJson ? terminal : { ...terminal, err: terminal.out })
    const { outputs, failure } = await run(
      request,
      updateServices(request, workflow, withoutSummary(env), log),
    )
    if (isJson) terminal.out(JSON.stringify(outputs, null, 2))
    else if (outputs['commit-url'] !== '') terminal.out(outputs['commit-url'])
    if (failure !== undefined) terminal.err(`binder-actions pin: ${formatError(failure, unreleased)}`)
    return ['pinned', 'created', 'unchanged', 'would-pin'].includes(outputs.outcome) ? 0 : 1
  },
}

/** Returns the inputs that name the image. */
async function imageInputs(
  image: string | undefined,
  env: NodeJS.ProcessEnv,
): Promise<(readonly [name: string, value: string])[]> {
  if (image === undefined) return []
  const reference = withUsageErrors(() => parseReferenceArgument(image))
  const { tag } = reference
  if (tag === undefined)
    throw new UsageError(`${JSON.stringify(image)} has no tag: expected NAME:TAG[@DIGEST]`)
  return [
    ['image', formatImageRepository(reference)],
    ['image-tag', tag],
    ['digest', await readDigest(reference, env)],
  ]
}

/** Returns the environment without the path of the job summary, because a command writes none. */
function withoutSummary(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, GITHUB_STEP_SUMMARY: undefined }
}
