import { escapeExceptCode } from '../markdown.ts'
import { parseImageRepository } from '../oci/reference.ts'
import { parseGitHubRepository } from '../refs/github-repository.ts'
import { plural } from '../wording.ts'
import { splitBranches } from './branch-list.ts'
import { type PlacedFile, placedFiles, type SetupPlan } from './plan-setup.ts'
import { sourceWorkflowPath } from './source-workflow.ts'
import { tokenPermission } from './transport.ts'

/** Formats the complete files, each after a line with its location. */
export function formatFiles(plan: SetupPlan): string {
  return placedFiles(plan)
    .map(
      file => `=== ${describePlace(file)}: ${file.status}\n${file.status === 'new' ? file.text : file.diff}`,
    )
    .join('\n')
}

/** Formats the differences from existing files, as diffs. */
export function formatDifferences(files: readonly PlacedFile[]): string {
  return files.map(file => `${describePlace(file)}:\n${file.diff}`).join('\n')
}

function describePlace({ repository, branch, path }: PlacedFile): string {
  return branch === undefined ? `${repository} ${path}` : `${repository} ${path} (branch ${branch})`
}

/** Formats one line for each file. */
export function formatSummary(files: readonly PlacedFile[], verb: string): string[] {
  return files.map(file => `${verb} ${describePlace(file)}`)
}

/** Returns the remaining steps for the user, numbered. */
export function nextSteps({ answers, isConfigured }: SetupPlan, steps: readonly string[]): string[] {
  const allSteps = [
    ...(isConfigured.launcher
      ? []
      : [`Create the repository ${answers.launcher} on GitHub, public and empty, if it does not exist.`]),
    ...(isConfigured.source ? [] : [tokenStep(answers)]),
    ...steps,
    `Run \`${formatDoctorCommand(answers)}\`.`,
  ]
  return numberSteps(allSteps)
}

function tokenStep({ source, launcher, transport }: SetupPlan['answers']): string {
  const { owner, name } = parseGitHubRepository(launcher)
  const { label, parameter } = tokenPermission(transport)
  const page = `https://github.com/settings/personal-access-tokens/new?name=${encodeURIComponent(name)}&target_name=${encodeURIComponent(owner)}&${parameter}`
  return `Create a token that can access only ${launcher}, with ${label} (${page}), and store it in ${source} as the secret LAUNCHER_PAT, under Settings → Secrets and variables → Actions.`
}

/** Returns the command that checks both repositories. */
export function formatDoctorCommand({ source, launcher }: SetupPlan['answers']): string {
  return `binder-actions doctor --source ${source} --launcher ${launcher}`
}

/** Returns the steps that push the files in the local folders. */
export function pushSteps({ answers, isConfigured, launcher }: SetupPlan, launcherFolder: string): string[] {
  const branches = splitBranches(answers.branches)
  const count = plural(branches.length, 'branch')
  return [
    ...(isConfigured.launcher ? [] : [pushLauncher(launcher, launcherFolder)]),
    ...(isConfigured.source
      ? []
      : [
          `Check the files in the source, commit them on ${branches.length === 1 ? 'the branch' : `the ${count}`} ${branches.join(', ')}, and push.${firstRun(answers)}`,
        ]),
  ]
}

/** Returns a sentence about the expected failure of the first run, after a space; empty if none is expected. */
function firstRun({ image }: SetupPlan['answers']): string {
  return parseImageRepository(image).registry === 'ghcr.io'
    ? ' On ghcr.io, the first run fails, because the package is private; the error links to the page on which you make it public. Then run the workflow again.'
    : ''
}

/**
 * Returns the step that pushes the launcher. The first branch pushed to an empty repository becomes its default branch.
 */
function pushLauncher([first, ...others]: SetupPlan['launcher'], folder: string): string {
  const push = `git -C ${shellWord(folder)} push origin`
  return first?.isNew && others.length > 0
    ? `Push the launcher, the default branch first: \`${push} ${shellWord(first.branch)} && ${push} --all\`.`
    : `Push the launcher, all branches: \`${push} --all\`.`
}

/** Quotes text for a shell if necessary. */
function shellWord(text: string): string {
  return /^[\w./@+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}

/** Returns the steps for the user after a migration, numbered. */
export function migrationSteps(plan: SetupPlan, launcherFolder: string): string[] {
  const { answers, isConfigured, launcher } = plan
  const source = `Check the change in the source, commit it on each branch that is built (${answers.branches}), and push. Do not push a release tag before you finish. The old workflow of the launcher runs once more.`
  if (launcher.length === 0)
    return numberSteps([
      source,
      `Clone ${answers.launcher} next to the source, and run the command again, which then replaces its workflow.`,
    ])
  // A workflow that is replaced has a token already.
  const isNewSource = plan.source.some(({ path, status }) => path === sourceWorkflowPath && status === 'new')
  return numberSteps([
    ...(isNewSource ? [tokenStep(answers)] : []),
    ...(isConfigured.source ? [] : [source]),
    `Push the launcher: \`git -C ${shellWord(launcherFolder)} push origin --all\`.`,
    ...afterMigration(plan),
  ])
}

function afterMigration({ answers }: SetupPlan): string[] {
  return [
    'Run the workflow of the launcher manually with `branches: all`, so that every branch pins its current image.',
    'Remove `legacy-fields` from the workflow of the source, if it is set.',
    `Run \`${formatDoctorCommand(answers)}\`.`,
  ]
}

function numberSteps(steps: readonly string[]): string[] {
  return steps.map((step, index) => `${index + 1}. ${step}`)
}

/** Formats the description of a pull request: its files, and the remaining steps. */
export function pullRequestBody(plan: SetupPlan, files: readonly PlacedFile[]): string {
  const { answers, notes, isMigration } = plan
  const [first, second] = mergeOrder(plan)
  const isSource = files.some(({ branch }) => branch === undefined)
  const branches = splitBranches(answers.branches)
  const steps = isSource
    ? [
        ...(isMigration
          ? []
          : [
              `Store a token for ${answers.launcher} only, with ${tokenPermission(answers.transport).label}, as the secret LAUNCHER_PAT, under Settings → Secrets and variables → Actions.`,
            ]),
        `Merge the pull request of ${first} first, then that of ${second}.`,
        ...(branches.length > 1
          ? [`Merge the change also into the other branches that are built: ${branches.join(', ')}.`]
          : []),
        ...(isMigration || firstRun(answers) === '' ? [] : [firstRun(answers).trim()]),
      ]
    : [`Merge the pull request of ${first} first, then that of ${second}.`]
  return [
    isSource
      ? `Builds and checks the image ${answers.image}, pushes it, and notifies ${answers.launcher}.`
      : `Pins each image that ${answers.source} pushes.`,
    '',
    ...files.map(({ path }) => `- \`${path}\``),
    '',
    ...steps.map((step, index) => `${index + 1}. ${step}`),
    ...(isSource && notes.length > 0
      ? ['', '**Notes**', '', ...notes.map(note => `- ${escapeExceptCode(note)}.`)]
      : []),
    '',
    `To check both repositories: \`${formatDoctorCommand(answers)}\``,
    '',
    'Created with `binder-actions init` ([complete setup](https://github.com/underworldcode/binder-actions/blob/main/docs/set-up.md)).',
    '',
  ].join('\n')
}

/** Returns the repositories in the order in which their pull requests are merged. */
function mergeOrder({ answers, isMigration }: SetupPlan): readonly [string, string] {
  const { source, launcher } = answers
  return isMigration ? [source, launcher] : [launcher, source]
}

/** Returns the steps after pull requests were opened, numbered. */
export function mergeSteps(plan: SetupPlan): string[] {
  const [first, second] = mergeOrder(plan)
  const merge = `Merge the pull request of ${first}, then that of ${second}.`
  if (!plan.isMigration) return nextSteps(plan, [`${merge}${firstRun(plan.answers)}`])
  return numberSteps([merge, ...afterMigration(plan)])
}
