import { fetchBranchTexts, fetchDefaultBranch } from '../github/branch-texts.ts'
import type { GitHubClient } from '../github/github-client.ts'
import { commitFiles, openPullRequest } from '../github/open-pull-request.ts'
import { type GitHubRepository, parseGitHubRepository } from '../refs/github-repository.ts'
import { splitBranches } from '../setup/branch-list.ts'
import { launcherBranch } from '../setup/launcher-files.ts'
import { type PlacedFile, placedFiles, type SetupPlan } from '../setup/plan-setup.ts'
import { isLauncherFile, type LauncherSurvey } from '../setup/propose-launcher.ts'
import type { SetupAnswers } from '../setup/questions.ts'
import { formatDifferences, mergeSteps, pullRequestBody } from '../setup/report-setup.ts'
import { UserError } from '../user-error.ts'
import type { ExitCode, Terminal } from './command.ts'
import { gitHubServices } from './github-services.ts'
import { runDoctor } from './run-doctor.ts'

/** State of both repositories on GitHub. */
export interface RemoteState {
  readonly client: GitHubClient
  /** Default branch of the source. */
  readonly sourceBranch: string
  /** Files of the source's default branch, by path. */
  readonly sourceTexts: ReadonlyMap<string, string>
  readonly launcher: LauncherSurvey
}

const branchName = 'binder-actions/init'
const title = 'Set up Binder Actions'

/**
 * Reads both repositories on GitHub.
 *
 * @throws Error without a token, or if a repository cannot be read or is empty.
 */
export async function readRemoteState(
  answers: SetupAnswers,
  env: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<RemoteState> {
  const { client, token, serverUrl } = gitHubServices(env, terminal)
  if (token === undefined)
    throw new UserError(
      'token-invalid',
      'GITHUB_TOKEN is not set: set it to a token with Contents, Pull requests and Workflows: read and write for both repositories',
    )
  const source = parseGitHubRepository(answers.source)
  const launcher = parseGitHubRepository(answers.launcher)
  const sourceBranch = await fetchDefaultBranch(client, source)
  const sourceContent = await fetchBranchTexts(client, source, sourceBranch, isProposedPath)
  if (sourceContent === undefined) throw emptyRepositoryError(answers.source, serverUrl)
  const defaultBranch = await fetchDefaultBranch(client, launcher)
  const names = new Set([defaultBranch, ...splitBranches(answers.branches).map(launcherBranch)])
  const branches = new Map<string, ReadonlyMap<string, string>>()
  for (const name of names) {
    const content = await fetchBranchTexts(client, launcher, name, isLauncherFile)
    if (content !== undefined) branches.set(name, content.texts)
  }
  if (!branches.has(defaultBranch)) throw emptyRepositoryError(answers.launcher, serverUrl)
  return { client, sourceBranch, sourceTexts: sourceContent.texts, launcher: { defaultBranch, branches } }
}

/** Returns whether `init` may propose the file in the source. */
function isProposedPath(path: string): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$|^(?:Dockerfile|\.dockerignore)$|binder-contract\.yml$/.test(
    path,
  )
}

function emptyRepositoryError(repository: string, serverUrl: string): UserError {
  return new UserError(
    'repository-empty',
    `${repository} is empty, and a pull request needs a first commit: create a README at ${serverUrl}/${repository}/new/main?filename=README.md, or run the command without --pull-requests and push its files`,
  )
}

/** Opens a pull request in each repository that changes, and creates the other launcher branches. */
export async function openPullRequests(
  plan: SetupPlan,
  state: RemoteState,
  env: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<ExitCode> {
  const files = placedFiles(plan).filter(({ status }) => status !== 'unchanged')
  const shownFiles = files.filter(({ isShownOnly }) => isShownOnly)
  if (shownFiles.length > 0) terminal.out(formatDifferences(shownFiles))
  const proposedFiles = files.filter(({ isShownOnly }) => !isShownOnly)
  if (proposedFiles.length === 0) {
    terminal.out('Nothing is proposed: both repositories have their files.')
    return runDoctor(plan.answers, env, terminal)
  }
  for (const [branch, group] of groupByBranch(proposedFiles))
    await propose({ plan, state, branch, group }, terminal)
  terminal.out(['', 'Next:', ...mergeSteps(plan)].join('\n'))
  return 0
}

/** Groups files by launcher branch. The key of the files of the source is undefined. */
function groupByBranch(files: readonly PlacedFile[]): Map<string | undefined, PlacedFile[]> {
  const groups = new Map<string | undefined, PlacedFile[]>()
  for (const file of files) groups.set(file.branch, [...(groups.get(file.branch) ?? []), file])
  return groups
}

interface Proposal {
  readonly plan: SetupPlan
  readonly state: RemoteState
  /** Launcher branch; undefined for the source. */
  readonly branch: string | undefined
  readonly group: readonly PlacedFile[]
}

async function propose({ plan, state, branch, group }: Proposal, { out }: Terminal): Promise<void> {
  const { client, launcher, sourceBranch } = state
  const name = branch === undefined ? plan.answers.source : plan.answers.launcher
  const repository: GitHubRepository = parseGitHubRepository(name)
  const files = new Map(group.map(({ path, text }) => [path, text]))
  const defaultBranch = launcher.defaultBranch ?? ''
  if (branch !== undefined && !launcher.branches.has(branch)) {
    await commitFiles(client, { repository, branch, files, title, from: defaultBranch })
    out(`Created the branch ${branch} of ${name}`)
    return
  }
  const isMain = branch === undefined || branch === defaultBranch
  const pullRequest = await openPullRequest(client, {
    ...{ repository, files, title, base: branch ?? sourceBranch },
    branch: isMain ? branchName : `${branchName}-${branch}`,
    body: pullRequestBody(plan, group),
  })
  out(`${pullRequest.isUnchanged ? 'Already proposed' : 'Proposed'} in ${name}: ${pullRequest.url}`)
}
