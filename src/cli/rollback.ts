import { tmpdir } from 'node:os'
import { createProvenanceClients } from '../actions/services/provenance-services.ts'
import type { UpdateInputs, Work } from '../actions/update-launcher-sha/inputs.ts'
import { PublishedImages } from '../actions/update-launcher-sha/published-images.ts'
import { repinBranches } from '../actions/update-launcher-sha/repin-branches.ts'
import { describeUpdate } from '../actions/update-launcher-sha/report.ts'
import { launcherServices } from '../actions/update-launcher-sha/services.ts'
import { isChanged, type Outcome, type Update } from '../actions/update-launcher-sha/update-outcome.ts'
import { defaultDockerfile, parseDockerfileLocator } from '../launcher/dockerfile-locator.ts'
import { cleanReason, parseRollbackTarget } from '../launcher/rollback.ts'
import { formatReference } from '../oci/reference.ts'
import { connectAnonymously } from '../runner/registry-services.ts'
import { UserError } from '../user-error.ts'
import { type CliCommand, type ExitCode, type Terminal, UsageError } from './command.ts'
import { gitHubServices, parseRepositoryArgument } from './github-services.ts'
import { parseOption, readArguments } from './read-arguments.ts'
import { terminalLog } from './terminal-log.ts'

const tokenHelp =
  'Set GITHUB_TOKEN or GH_TOKEN to a token with write access to the contents of the launcher repository.'
const exitCodes =
  'Exit code: 0 changed, or nothing to change, 1 not changed for another reason, 2 usage or environment error.'

const commonOptions = {
  dockerfile: { type: 'string', default: defaultDockerfile },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const

export const rollbackCommand: CliCommand = {
  usage: 'LAUNCHER BRANCH [options]',
  details: `  LAUNCHER           launcher repository, as owner/name
  BRANCH             launcher branch
  --to IMAGE         image to roll back to: a digest, or an image tag; default: the image that was pinned before
  --reason TEXT      reason for the hold comment and the commit message
  --dockerfile PATH  path to the launcher's Dockerfile; default ${defaultDockerfile}: where mybinder.org finds it
  --dry-run          print what would be pinned, without writing anything
  --json             print the outcome as JSON

Pins the earlier image and holds the branch in one commit, so that events do not update it until \`resume\`.
${tokenHelp}
${exitCodes}`,
  async run(args, env, terminal) {
    const { values, positionals } = readArguments(args, {
      ...commonOptions,
      to: { type: 'string', default: 'previous' },
      reason: { type: 'string', default: '' },
    })
    const to = parseOption('--to', values.to, parseRollbackTarget)
    const change = { rollback: { to, reason: cleanReason(values.reason) } }
    return changeBranch(readTarget(positionals, values), change, env, terminal)
  },
}

export const resumeCommand: CliCommand = {
  usage: 'LAUNCHER BRANCH [options]',
  details: `  LAUNCHER           launcher repository, as owner/name
  BRANCH             launcher branch
  --dockerfile PATH  path to the launcher's Dockerfile; default ${defaultDockerfile}: where mybinder.org finds it
  --dry-run          print what would be pinned, without writing anything
  --json             print the outcome as JSON

Removes the hold of a branch and pins the current image of its tag, in one commit.
${tokenHelp}
${exitCodes}`,
  async run(args, env, terminal) {
    const { values, positionals } = readArguments(args, commonOptions)
    return changeBranch(readTarget(positionals, values), { isResume: true }, env, terminal)
  },
}

interface Target {
  readonly branch: string
  readonly isJson: boolean
  readonly inputs: Pick<UpdateInputs, 'repository' | 'dockerfile' | 'dryRun'>
}

function readTarget(
  positionals: readonly string[],
  values: { readonly dockerfile: string; readonly 'dry-run': boolean; readonly json: boolean },
): Target {
  const [launcher, branch, ...others] = positionals
  if (launcher === undefined || branch === undefined || others.length > 0)
    throw new UsageError('expected LAUNCHER and BRANCH, such as science/model-launcher main')
  return {
    branch,
    isJson: values.json,
    inputs: {
      repository: parseRepositoryArgument(launcher),
      dockerfile: parseOption('--dockerfile', values.dockerfile, parseDockerfileLocator),
      dryRun: values['dry-run'],
    },
  }
}

/** Changes one branch as the action does with `branches`, and prints its outcome. */
async function changeBranch(
  { branch, isJson, inputs: target }: Target,
  change: Pick<Work & { kind: 'branches' }, 'rollback' | 'isResume'>,
  env: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<ExitCode> {
  const { client, token, connection, serverUrl } = gitHubServices(env, terminal)
  if (token === undefined) throw new UserError('token-invalid', `GITHUB_TOKEN is not set. ${tokenHelp}`)
  const work = { kind: 'branches', patterns: [branch], imageTag: undefined, ...change } as const
  const clients = createProvenanceClients(connection, token, tmpdir())
  const services = launcherServices(client, { clients, provenance: undefined }, terminalLog(terminal))
  const images = new PublishedImages(connectAnonymously(env))
  const inputs = { ...defaults, ...target, token, work, serverUrl }
  const updates = await repinBranches(inputs, work, { ...services, images })
  if (isJson) terminal.out(JSON.stringify(updates.map(toJson), null, 2))
  else for (const update of updates) terminal.out(describe(update))
  return updates.every(update => isChanged(update) || isExpected(update.outcome)) ? 0 : 1
}

function describe(update: Update): string {
  const { commit } = update
  return commit === undefined ? describeUpdate(update) : `${describeUpdate(update)}\n${commit.url}`
}

function toJson({ branch, outcome, reason, pin, commit }: Update): object {
  const images = pin && { previous: formatReference(pin.previous), image: formatReference(pin.pinned) }
  return { branch, outcome, reason, ...images, commit }
}

function isExpected(outcome: Outcome): boolean {
  return outcome === 'unchanged' || outcome === 'would-pin'
}

/** Inputs of the action that have no option here, with their defaults. */
const defaults = {
  template: undefined,
  branchVariable: undefined,
  allowedImage: undefined,
  provenance: undefined,
  sourceRepository: undefined,
  allowUnlabelled: false,
  acceptUnverifiedEvent: false,
  createBranch: false,
  maxPreviews: 0,
  adoptRef: false,
  allowRetag: false,
  allowOlder: false,
  allowVariant: false,
  prewarmMembers: [],
} as const
