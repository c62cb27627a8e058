import { UserError } from '../user-error.ts'
import { compareFiles, type ProposedFile } from './compare-files.ts'
import { handwrittenUpdate, migrateLauncher } from './migrate-launcher.ts'
import { migrateSource, type SourceMigration } from './migrate-source.ts'
import { type ComparedBranch, planSetup, type SetupPlan } from './plan-setup.ts'
import type { LauncherSurvey } from './propose-launcher.ts'
import type { SetupAnswers } from './questions.ts'
import { setupNotes, undeclaredArguments } from './setup-notes.ts'
import { formatSourceWorkflow, sourceWorkflowPath } from './source-workflow.ts'
import type { SourceSurvey } from './survey-source.ts'

/** Event that a new workflow of the source sends. */
const newEvent = { eventType: 'image-updated' }

const neverAccepted = () => false

/**
 * Compares the hand-written workflows with their replacements. Other files are proposed as for a new setup, except for
 * the contract and the README.
 *
 * @param existing files of the source, by path.
 * @throws Error if neither repository has a hand-written workflow.
 */
export function planMigration(
  survey: SourceSurvey,
  launcher: LauncherSurvey,
  answers: SetupAnswers,
  existing: ReadonlyMap<string, string> = survey.files.texts,
): SetupPlan {
  const source = migrateSource(survey, answers, handwrittenUpdate(launcher))
  const setup = planSetup(survey, launcher, answers, existing)
  const isNewSource = source === undefined && !setup.isConfigured.source
  const update = migrateLauncher(launcher, answers, isNewSource ? newEvent : source?.event)
  if (source === undefined && update === undefined) {
    if (setup.isConfigured.source && setup.isConfigured.launcher) return { ...setup, isMigration: true }
    throw nothingToMigrateError()
  }
  const replacement: ProposedFile[] =
    source === undefined
      ? []
      : [{ path: source.path, text: formatReplacement(source), accepts: neverAccepted }]
  const isRead = launcher.defaultBranch !== undefined
  return {
    ...setup,
    isMigration: true,
    source: isNewSource
      ? setup.source.filter(({ status }) => status !== 'different')
      : compareFiles(replacement, existing),
    launcher: isRead ? setup.launcher.map(branch => withUpdate(branch, launcher, update)) : [],
    isConfigured: {
      source: source === undefined && !isNewSource,
      launcher: update === undefined && setup.isConfigured.launcher,
    },
    notes: [
      ...(isNewSource ? setupNotes(survey, answers) : (source?.remarks ?? [])),
      ...(source === undefined ? [] : undeclaredArguments(survey, answers)),
      ...(update?.remarks ?? []),
      ...(isRead
        ? []
        : [
            `The launcher was not read: clone ${answers.launcher} next to the source, or pass --launcher-dir DIR`,
          ]),
    ],
  }
}

function nothingToMigrateError(): UserError {
  return new UserError(
    'nothing-to-migrate',
    'neither repository has a workflow that builds with docker/build-push-action or changes FROM with sed: run the command without --migrate, or see docs/migrate.md',
  )
}

/** Formats the new workflow, whose first line names the file. */
function formatReplacement({ path, workflow }: SourceMigration): string {
  return formatSourceWorkflow(workflow).replace(sourceWorkflowPath, () => path)
}

/**
 * Replaces the workflow among the files of the default branch. Omits the README, and any existing file whose content
 * differs, such as a Dockerfile that launches another image.
 */
function withUpdate(
  { branch, isNew, files }: ComparedBranch,
  { defaultBranch, branches }: LauncherSurvey,
  update: Pick<ProposedFile, 'path' | 'text'> | undefined,
): ComparedBranch {
  const keptFiles = files.filter(({ path, status }) => path !== 'README.md' && status !== 'different')
  if (branch !== defaultBranch || update === undefined) return { branch, isNew, files: keptFiles }
  const otherFiles = keptFiles.filter(({ path }) => !path.startsWith('.github/workflows/'))
  const proposedFile = { path: update.path, text: update.text, accepts: neverAccepted }
  const workflow = compareFiles([proposedFile], branches.get(branch) ?? new Map())
  return { branch, isNew, files: [...workflow, ...otherFiles] }
}
