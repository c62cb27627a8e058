import { launchServices } from '../actions/services/launch-services.ts'
import { defaultLaunchTimeout, type LaunchRequest } from '../launch/launch-request.ts'
import { formatMemberTable } from '../launch/launch-summary.ts'
import { buildLogExcerpt, launchWarnings } from '../launch/launch-warnings.ts'
import { parseLaunchRef, parseLaunchTimeout, parseMembers, parseNotebook } from '../launch/parse-request.ts'
import { testLaunch } from '../launch/test-launch.ts'
import { isCommit, parseCommit } from '../refs/commit-sha.ts'
import { formatGitHubRepository, parseGitHubRepository } from '../refs/github-repository.ts'
import { formatError, unreleased } from '../user-error.ts'
import { type CliCommand, UsageError } from './command.ts'
import { parseOption, readArguments, singlePositional, withUsageErrors } from './read-arguments.ts'
import { terminalLog } from './terminal-log.ts'

export const testLaunchCommand: CliCommand = {
  usage: 'OWNER/REPO/BRANCH [options]',
  details: `  OWNER/REPO/BRANCH       launcher repository, and a branch, tag or commit of it
  --binderhub-urls URL    BinderHub to launch on; can be repeated; default: the members of mybinder.org
  --commit SHA            commit that the BinderHubs must build
  --code CODE             code to execute in the default kernel; default: print a value
  --notebook PATH|LINK    instead of code: path to a notebook in the image, such as lessons/one.ipynb, or a launch link that opens a notebook with nbgitpuller
  --revision-check CMD    shell command that prints the commit of the source that the image contains
  --revision SHA          with --revision-check: commit that the image was built from
  --launch-timeout TIME   maximum time for each BinderHub, from the request to the last cell; default ${defaultLaunchTimeout}
  --json                  print the verdict and the members as JSON

The branch is launched once on every BinderHub, and each server is stopped afterwards. A BinderHub accepts 10 requests per hour
from one address.
Exit code: 0 pass or warn, 1 fail, 2 usage error or no BinderHub available.`,
  async run(args, env, terminal) {
    const { request, isJson } = parseCommandLine(args)
    const result = await testLaunch(request, launchServices(env, terminalLog(terminal)))
    const { verdict, members, failure } = result
    if (isJson) terminal.out(JSON.stringify({ verdict, members }, null, 2))
    else terminal.out(`\n${formatMemberTable(result)}\n\n${verdict}`)
    for (const warning of launchWarnings(result)) terminal.err(warning)
    for (const member of members) for (const line of buildLogExcerpt(member)) terminal.err(line)
    if (failure === undefined) return 0
    terminal.err(`binder-actions test-launch: ${formatError(failure, unreleased)}`)
    return failure.kind === 'no-member-available' ? 2 : 1
  },
}

function parseCommandLine(args: readonly string[]): { request: LaunchRequest; isJson: boolean } {
  const { values, positionals } = readArguments(args, {
    'binderhub-urls': { type: 'string', multiple: true, default: [] },
    commit: { type: 'string' },
    code: { type: 'string' },
    notebook: { type: 'string' },
    'revision-check': { type: 'string' },
    revision: { type: 'string' },
    'launch-timeout': { type: 'string', default: defaultLaunchTimeout },
    json: { type: 'boolean', default: false },
  })
  const launcher = singlePositional(positionals, 'OWNER/REPO/BRANCH')
  return withUsageErrors(() => {
    const { repository, ref } = parseLauncher(launcher)
    const { code, notebook } = values
    if (code !== undefined && notebook !== undefined)
      throw new UsageError('--code cannot be combined with --notebook: set one or the other')
    const commit =
      values.commit === undefined ? undefined : parseOption('--commit', values.commit, parseCommit)
    const request: LaunchRequest = {
      repository,
      ref,
      commit: commit ?? (isCommit(ref) ? ref : undefined),
      revision: readRevision(values['revision-check'], values.revision),
      members: parseOption('--binderhub-urls', values['binderhub-urls'].join(' '), parseMembers),
      program: chooseProgram(code, notebook),
      timeout: parseOption('--launch-timeout', values['launch-timeout'], parseLaunchTimeout),
    }
    return { request, isJson: values.json }
  })
}

function readRevision(command: string | undefined, commit: string | undefined): LaunchRequest['revision'] {
  if (command === undefined && commit === undefined) return undefined
  if (command === undefined || commit === undefined)
    throw new UsageError('--revision-check and --revision belong together: set both')
  return { command, commit: parseOption('--revision', commit, parseCommit) }
}

/** Parses the launcher argument. @throws UsageError with the expected form. */
function parseLauncher(text: string): { repository: string; ref: string } {
  const [owner = '', name = '', ...branch] = text.split('/')
  const ref = branch.join('/')
  if (ref === '')
    throw new UsageError(
      `${JSON.stringify(text)} has no branch: expected OWNER/REPO/BRANCH, such as science/model-launcher/main`,
    )
  return {
    repository: formatGitHubRepository(parseGitHubRepository(`${owner}/${name}`)),
    ref: parseLaunchRef(ref),
  }
}

function chooseProgram(code: string | undefined, notebook: string | undefined): LaunchRequest['program'] {
  if (notebook !== undefined) return parseOption('--notebook', notebook, parseNotebook)
  return code === undefined ? { kind: 'default' } : { kind: 'code', code }
}
