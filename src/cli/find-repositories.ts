import {
  formatGitHubRepository,
  type GitHubRepository,
  isSameRepositoryName,
} from '../refs/github-repository.ts'
import type { WorkflowStep } from '../workflows/workflow.ts'
import type { LocalCheckout } from './checkout.ts'
import { UsageError } from './command.ts'
import { parseRepositoryArgument } from './github-services.ts'

/** Source and launcher, as given on the command line. */
export interface NamedRepositories {
  readonly source: string | undefined
  readonly launcher: string | undefined
}

/**
 * Returns the source and the launcher. An omitted repository is determined from the clone in the current folder: the
 * remote of the clone is one of the two repositories, and its workflows name the other.
 *
 * @throws UsageError that names the option that is missing.
 */
export async function findRepositories(
  { source, launcher }: NamedRepositories,
  checkout: LocalCheckout,
  serverUrl: string,
): Promise<{ readonly source: GitHubRepository; readonly launcher: GitHubRepository }> {
  const cloneName =
    source === undefined || launcher === undefined ? await gitHubRemote(checkout, serverUrl) : undefined
  const givenName = source ?? launcher
  // The clone is either the repository given by an option, or the other repository.
  const isOtherRepository = givenName !== undefined && !isSame(givenName, cloneName)
  const workflowNames = cloneName === undefined || isOtherRepository ? {} : await readWorkflows(checkout)
  const isLauncher =
    givenName === undefined
      ? workflowNames.source !== undefined
      : (source !== undefined) === isOtherRepository
  const names = isLauncher
    ? { source: source ?? workflowNames.source, launcher: launcher ?? cloneName }
    : { source: source ?? cloneName, launcher: launcher ?? workflowNames.launcher }
  const missingOptions = (['source', 'launcher'] as const).filter(option => names[option] === undefined)
  if (names.source === undefined || names.launcher === undefined)
    throw new UsageError(
      missingOptions.length === 1
        ? missingMessage(`--${missingOptions[0]}`, cloneName)
        : 'set --source and --launcher to OWNER/REPO, or run the command in a clone of one of them',
    )
  return { source: parseRepositoryArgument(names.source), launcher: parseRepositoryArgument(names.launcher) }
}

function isSame(givenName: string, cloneName: string | undefined): boolean {
  const name = formatGitHubRepository(parseRepositoryArgument(givenName))
  return cloneName !== undefined && isSameRepositoryName(name, cloneName)
}

/** Returns the GitHub repository of the clone, `owner/name`. @throws UsageError that names the option to set instead. */
export async function ownRepository(
  checkout: LocalCheckout,
  serverUrl: string,
  option: string,
): Promise<string> {
  const cloneName = await gitHubRemote(checkout, serverUrl)
  if (cloneName === undefined) throw new UsageError(missingMessage(option, cloneName))
  return cloneName
}

function missingMessage(option: string, cloneName: string | undefined): string {
  const clone =
    cloneName === undefined
      ? 'or run the command in its clone'
      : `because this folder is a clone of ${cloneName}`
  return `set ${option} to OWNER/REPO, ${clone}`
}

/** Returns the GitHub repository of the clone, `owner/name`; undefined if its remote is not on GitHub. */
export async function gitHubRemote(checkout: LocalCheckout, serverUrl: string): Promise<string | undefined> {
  const remote = await checkout.remote()
  const hosts = ['github.com', 'ssh.github.com', new URL(serverUrl).hostname]
  return remote !== undefined && hosts.includes(remote.host) ? remote.path : undefined
}

/** Returns the launcher that the workflows of a source name, or the source that the workflows of a launcher name. */
async function readWorkflows(checkout: LocalCheckout): Promise<Partial<NamedRepositories>> {
  const steps = await checkout.workflowSteps()
  const launcher = findFirstName(steps, ({ uses = '', with: inputs }) =>
    uses.includes('dispatch-launcher-update') ? inputs.repository : inputs['launcher-repository'],
  )
  if (launcher !== undefined) return { launcher }
  const source = findFirstName(steps, ({ with: inputs }) => inputs['source-repository'])
  return source === undefined ? {} : { source }
}

/** Returns the first value that is not an expression. */
function findFirstName(
  steps: readonly WorkflowStep[],
  select: (step: WorkflowStep) => unknown,
): string | undefined {
  const texts = steps.map(select).filter((value): value is string => typeof value === 'string')
  return texts.find(text => text !== '' && !text.includes('${{'))
}
