import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { planSetup, type SetupPlan } from '../../src/setup/plan-setup.ts'
import type { LauncherSurvey } from '../../src/setup/propose-launcher.ts'
import { answerQuestions, type SetupAnswers } from '../../src/setup/questions.ts'
import { type GitFacts, type SourceSurvey, surveySource } from '../../src/setup/survey-source.ts'

const root = join(import.meta.dirname, '../..')

/** Reads a file of this repository. */
export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

const git: GitFacts = { repository: 'science/model', defaultBranch: 'main', branches: ['main'], tags: [] }

/** Returns the survey of a source with these files. */
export function survey(files: Readonly<Record<string, string>>, facts: Partial<GitFacts> = {}): SourceSurvey {
  const texts = new Map(Object.entries(files))
  return surveySource({ paths: [...texts.keys()], texts }, { ...git, ...facts })
}

/** Survey of a launcher without commits. */
export const emptyLauncher: LauncherSurvey = { defaultBranch: undefined, branches: new Map() }

/** Returns the survey of a launcher with these files on one branch. */
export function launcherWith(files: Readonly<Record<string, string>>, branch = 'main'): LauncherSurvey {
  return { defaultBranch: branch, branches: new Map([[branch, new Map(Object.entries(files))]]) }
}

/** Answers every question with the given answer, or with the suggestion. */
export function answer(
  source: SourceSurvey,
  givenAnswers: Partial<SetupAnswers> = {},
): Promise<SetupAnswers> {
  return answerQuestions(source, givenAnswers, async (_question, suggestion) => suggestion)
}

/** Plans the setup of a source with these files and the default answers. */
export async function plan(
  files: Readonly<Record<string, string>>,
  launcher: LauncherSurvey = emptyLauncher,
  givenAnswers: Partial<SetupAnswers> = {},
): Promise<SetupPlan> {
  const source = survey(files)
  return planSetup(source, launcher, await answer(source, givenAnswers))
}

/** Returns the text of a proposed file. */
export function proposed({ source, launcher }: SetupPlan, path: string, branch?: string): string {
  const files = branch === undefined ? source : (launcher.find(item => item.branch === branch)?.files ?? [])
  const file = files.find(item => item.path === path)
  if (file === undefined)
    throw new Error(`${path} is not proposed. Proposed files: ${files.map(item => item.path).join(', ')}`)
  return file.text
}
