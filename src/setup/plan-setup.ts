import { type ComparedFile, compareFiles } from './compare-files.ts'
import {
  handwrittenWorkflow,
  isConfiguredLauncher,
  type LauncherSurvey,
  proposeLauncher,
} from './propose-launcher.ts'
import { proposeSource } from './propose-source.ts'
import type { SetupAnswers } from './questions.ts'
import { setupNotes } from './setup-notes.ts'
import type { SourceSurvey } from './survey-source.ts'

/** Proposed files of one launcher branch, compared with the existing ones. */
export interface ComparedBranch {
  readonly branch: string
  readonly isNew: boolean
  readonly files: readonly ComparedFile[]
}

/** Proposed files of both repositories, compared with the existing ones. */
export interface SetupPlan {
  readonly answers: SetupAnswers
  /** Whether hand-written workflows are replaced. In that case, the source is changed before the launcher. */
  readonly isMigration: boolean
  readonly source: readonly ComparedFile[]
  /** Launcher branches, the default branch first. */
  readonly launcher: readonly ComparedBranch[]
  /** Whether the repository already uses this project, so that nothing is written to it. */
  readonly isConfigured: { readonly source: boolean; readonly launcher: boolean }
  readonly notes: readonly string[]
}

/**
 * Compares the files that `init` proposes with the existing ones.
 *
 * @param existing files of the source, by path.
 */
export function planSetup(
  survey: SourceSurvey,
  launcher: LauncherSurvey,
  answers: SetupAnswers,
  existing: ReadonlyMap<string, string> = survey.files.texts,
): SetupPlan {
  const branches = proposeLauncher(launcher, answers).map(({ branch, files }) => {
    const texts = launcher.branches.get(branch)
    return { branch, isNew: texts === undefined, files: compareFiles(files, texts ?? new Map()) }
  })
  return {
    answers,
    isMigration: false,
    source: compareFiles(proposeSource(survey, answers), existing),
    launcher: branches,
    isConfigured: {
      source: survey.ownWorkflow !== undefined,
      launcher: isConfiguredLauncher(launcher),
    },
    notes: [...setupNotes(survey, answers), ...otherUpdate(launcher, answers)],
  }
}

/** Returns a note about the launcher's hand-written workflow, which is not changed. */
function otherUpdate(launcher: LauncherSurvey, answers: SetupAnswers): string[] {
  const oldWorkflow = handwrittenWorkflow(launcher)
  if (oldWorkflow === undefined || isConfiguredLauncher(launcher)) return []
  return [
    `${oldWorkflow.workflow.path} of ${answers.launcher} already changes FROM, so no other workflow is added: to replace it, run the command with --migrate`,
  ]
}

/** File of the plan, with its repository and branch. */
export interface PlacedFile extends ComparedFile {
  readonly repository: string
  /** Launcher branch; undefined for the source. */
  readonly branch: string | undefined
  /** Whether the file is only shown, because the repository is already configured. */
  readonly isShownOnly: boolean
}

/** Lists all files, those of the source first. */
export function placedFiles({ answers, source, launcher, isConfigured }: SetupPlan): PlacedFile[] {
  return [
    ...source.map(file => ({
      ...file,
      repository: answers.source,
      branch: undefined,
      isShownOnly: isConfigured.source,
    })),
    ...launcher.flatMap(({ branch, files }) =>
      files.map(file => ({
        ...file,
        repository: answers.launcher,
        branch,
        isShownOnly: isConfigured.launcher,
      })),
    ),
  ]
}
