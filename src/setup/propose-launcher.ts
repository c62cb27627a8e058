import { parseImageRepository } from '../oci/reference.ts'
import { parseGitHubRepository } from '../refs/github-repository.ts'
import { splitBranches } from './branch-list.ts'
import type { ProposedFile } from './compare-files.ts'
import { findHandwrittenUpdate } from './find-handwritten.ts'
import {
  formatLauncherDockerfile,
  formatLauncherReadme,
  formatLauncherWorkflow,
  formatPayloadWorkflow,
  launcherBranch,
  launcherDockerfilePath,
  launcherWorkflowPath,
  launchesImage,
  payloadWorkflowPath,
  readLauncherWorkflow,
  updatesWithOurActions,
} from './launcher-files.ts'
import type { SetupAnswers } from './questions.ts'
import { type FoundWorkflow, readWorkflows } from './survey-source.ts'
import { defaultTransport } from './transport.ts'

/** Texts of the files of a launcher repository for which `isLauncherFile` is true, by branch and path. */
export interface LauncherSurvey {
  /** Default branch; undefined for an empty repository. */
  readonly defaultBranch: string | undefined
  readonly branches: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** Files of one launcher branch. */
export interface ProposedBranch {
  readonly branch: string
  readonly files: readonly ProposedFile[]
}

const dockerfilePaths = [launcherDockerfilePath, 'binder/Dockerfile', 'Dockerfile']
const readmePath = 'README.md'

/** Returns whether `init` reads the text of a file of the launcher. */
export function isLauncherFile(path: string): boolean {
  return (
    /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || dockerfilePaths.includes(path) || path === readmePath
  )
}

/** Returns whether a workflow on the default branch pins images with this project. */
export function isConfiguredLauncher({ defaultBranch = '', branches }: LauncherSurvey): boolean {
  const workflows = readWorkflows(branches.get(defaultBranch) ?? new Map())
  return workflows.some(({ workflow }) => updatesWithOurActions(workflow))
}

/** Returns the workflow on the default branch that changes `FROM` without this project; undefined if there is none. */
export function handwrittenWorkflow({
  defaultBranch = '',
  branches,
}: LauncherSurvey): FoundWorkflow | undefined {
  return findHandwrittenUpdate(readWorkflows(branches.get(defaultBranch) ?? new Map()))
}

/** Returns the files of every launcher branch, the default branch first. */
export function proposeLauncher(survey: LauncherSurvey, answers: SetupAnswers): ProposedBranch[] {
  const sourceBranches = splitBranches(answers.branches)
  const defaultBranch = survey.defaultBranch ?? launcherBranch(sourceBranches[0] ?? 'main')
  const names = sourceBranches.map(launcherBranch)
  const files = new Map([
    [defaultBranch, proposeMainFiles(survey, answers)],
    ...names.filter(name => name !== defaultBranch).map(name => [name, [] as ProposedFile[]] as const),
  ])
  for (const [index, name] of names.entries())
    files.get(name)?.push(dockerfile(survey, answers, name, sourceBranches[index] ?? name))
  return [...files].map(([branch, proposed]) => ({ branch, files: proposed }))
}

/** Returns the workflow and the README, which only the default branch needs. */
function proposeMainFiles(survey: LauncherSurvey, answers: SetupAnswers): ProposedFile[] {
  const branch = launcherBranch(splitBranches(answers.branches)[0] ?? 'main')
  const readme = formatLauncherReadme(
    parseGitHubRepository(answers.source),
    parseGitHubRepository(answers.launcher),
    branch,
  )
  if (isConfiguredLauncher(survey)) return proposeChanges(survey)
  return [
    // A second workflow for the same event would conflict with a hand-written one.
    ...(handwrittenWorkflow(survey) === undefined ? [newWorkflow(answers)] : []),
    ...[{ path: readmePath, text: readme, accepts: () => true }],
  ]
}

function newWorkflow(answers: SetupAnswers): ProposedFile {
  const variable = answers['branch-arg']
  const inputs = new Map(variable === '' ? [] : [['branch-variable', variable] as const])
  if (answers.transport !== defaultTransport)
    return { path: payloadWorkflowPath, text: formatPayloadWorkflow(inputs), accepts: () => false }
  const text = formatLauncherWorkflow({ eventTypes: ['image-updated'], hasManualRuns: false, inputs })
  return { path: launcherWorkflowPath, text, accepts: () => false }
}

/** Returns the workflow of a configured launcher in the form that `init` writes. */
function proposeChanges({ defaultBranch = '', branches }: LauncherSurvey): ProposedFile[] {
  return readWorkflows(branches.get(defaultBranch) ?? new Map()).flatMap(({ workflow }) => {
    const settings = readLauncherWorkflow(workflow)
    if (settings === undefined || settings.eventTypes.length === 0) return []
    return [{ path: workflow.path, text: formatLauncherWorkflow(settings), accepts: () => false }]
  })
}

function dockerfile(
  { branches, defaultBranch = '' }: LauncherSurvey,
  answers: SetupAnswers,
  launcher: string,
  branch: string,
): ProposedFile {
  const image = parseImageRepository(answers.image)
  // A new branch starts with the files of the default branch.
  const existing = branches.get(launcher) ?? branches.get(defaultBranch)
  const text = formatLauncherDockerfile({
    image,
    branch,
    tagSuffix: answers['tag-suffix'],
    branchVariable: answers['branch-arg'] || undefined,
  })
  const path = dockerfilePaths.find(name => existing?.has(name)) ?? launcherDockerfilePath
  return { path, text, accepts: before => launchesImage(before, image) }
}
