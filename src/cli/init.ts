import { dirname, join } from 'node:path'
import { parseGitHubRepository } from '../refs/github-repository.ts'
import { splitBranches } from '../setup/branch-list.ts'
import { launcherBranch } from '../setup/launcher-files.ts'
import { suggestFromWorkflow } from '../setup/migrate-source.ts'
import { planMigration } from '../setup/plan-migration.ts'
import { placedFiles, planSetup, type SetupPlan } from '../setup/plan-setup.ts'
import type { SetupAnswers } from '../setup/questions.ts'
import { formatFiles } from '../setup/report-setup.ts'
import type { SourceSurvey } from '../setup/survey-source.ts'
import type { CliCommand, Terminal } from './command.ts'
import { type InitCommandLine, initHelp, parseInitCommandLine } from './init-command-line.ts'
import { readAnswers } from './init-prompts.ts'
import { openPullRequests, readRemoteState } from './init-pull-requests.ts'
import { migrate, writeSetup } from './init-write.ts'
import { type LauncherClone, readLauncherClone } from './launcher-clone.ts'
import { type LocalSource, readSource } from './read-source.ts'
import { version } from './version.ts'

export const initCommand: CliCommand = {
  usage: '[options]',
  details: `${initHelp}

Reads the source repository, prompts for the settings that it cannot determine, and writes the files of both repositories.
Files in the source repository are not committed. Files in the launcher are committed to each branch, but not pushed. If a
file already exists with different content, the command prints a diff and writes nothing. In a repository that already uses
Binder Actions, it writes nothing. At the end, the doctor checks both repositories, if they can be read with GITHUB_TOKEN.
Exit code: 0 if files were written or printed, or nothing had to be done; 1 if a file already exists with different content,
a migration was printed, or the doctor fails; 2 for a usage or environment error.`,
  async run(args, env, terminal) {
    const commandLine = parseInitCommandLine(args)
    const source = await readSource(commandLine.directory, env)
    const { survey } = source
    const answers = await readAnswers(survey, withMigratedSettings(commandLine, survey), terminal.err)
    const makePlan = commandLine.isMigration ? planMigration : planSetup
    if (commandLine.mode === 'pull-requests') {
      const state = await readRemoteState(answers, env, terminal)
      const plan = withUnreleasedNote(makePlan(survey, state.launcher, answers, state.sourceTexts))
      printNotes(plan, terminal)
      return openPullRequests(plan, state, env, terminal)
    }
    const clone = launcherClone(commandLine, source, answers)
    const branches = splitBranches(answers.branches).map(launcherBranch)
    const plan = withUnreleasedNote(makePlan(survey, await readLauncherClone(clone, branches, env), answers))
    printNotes(plan, terminal)
    if (commandLine.mode === 'print') terminal.out(formatFiles(plan))
    else if (commandLine.mode === 'json') terminal.out(toJson(plan))
    else if (commandLine.isMigration)
      return migrate({ plan, source, clone }, commandLine.shouldWriteMigration, env, terminal)
    else return writeSetup({ plan, source, clone }, env, terminal)
    return 0
  },
}

/** Adds a note if there is no release yet. Until the first release, the tag in the workflows does not exist. */
function withUnreleasedNote(plan: SetupPlan): SetupPlan {
  const isWritten = placedFiles(plan).some(
    ({ path, status, isShownOnly }) => path.startsWith('.github/') && status !== 'unchanged' && !isShownOnly,
  )
  if (!version.startsWith('0.') || !isWritten) return plan
  const note =
    'Binder Actions has no release yet: replace `@v1` in the workflows with the full-length commit SHA of its `main` branch'
  return { ...plan, notes: [...plan.notes, note] }
}

function printNotes({ notes }: SetupPlan, { err }: Terminal): void {
  for (const note of notes) err(`Note: ${note}.`)
}

/** Adds the settings of the hand-written workflow to those of the command line, which take precedence. */
function withMigratedSettings(commandLine: InitCommandLine, survey: SourceSurvey): InitCommandLine {
  const source = commandLine.givenAnswers.source ?? survey.git.repository
  if (!commandLine.isMigration || source === undefined) return commandLine
  return {
    ...commandLine,
    givenAnswers: { ...suggestFromWorkflow(survey, source), ...commandLine.givenAnswers },
  }
}

function launcherClone(
  { launcherDirectory }: InitCommandLine,
  { folder }: LocalSource,
  { launcher }: SetupAnswers,
): LauncherClone {
  const siblingDirectory = join(dirname(folder), parseGitHubRepository(launcher).name)
  return { repository: launcher, directory: launcherDirectory ?? siblingDirectory }
}

function toJson(plan: SetupPlan): string {
  const files = placedFiles(plan).map(({ repository, branch, path, status, text, diff }) => {
    return { repository, branch, path, status, text, diff }
  })
  return JSON.stringify({ answers: plan.answers, files, notes: plan.notes }, null, 2)
}
