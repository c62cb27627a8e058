import { dirname, join } from 'node:path'
import { parseGitHubRepository } from '../refs/github-repository.ts'
import { launcherBranch } from '../setup/launcher-files.ts'
import { suggestFromWorkflow } from '../setup/migrate-source.ts'
import { planMigration } from '../setup/plan-migration.ts'
import { placedFiles, planSetup, type SetupPlan } from '../setup/plan-setup.ts'
import { type SetupAnswers, splitBranches } from '../setup/questions.ts'
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

Reads the source repository, prompts for the settings that it cannot determine, and writes the files of both repositories: to the source, without a
commit; to the launcher, as a commit on each branch, without a push. A file that exists with other content is never changed:
its difference is printed, and nothing is written. In a repository that already uses Binder Actions, nothing is written. At
the end, the doctor checks both repositories, if they can be read with GITHUB_TOKEN.
Exit code: 0 written, printed, or nothing to do; 1 a file exists with other content, a migration was printed, or the doctor
fails; 2 usage or environment error.`,
  async run(args, env, terminal) {
    const commandLine = parseInitCommandLine(args)
    const source = await readSource(commandLine.directory, env)
    const { survey } = source
    const answers = await readAnswers(survey, withMigrated(commandLine, survey), terminal.err)
    const makePlan = commandLine.isMigration ? planMigration : planSetup
    if (commandLine.mode === 'pull-requests') {
      const state = await readRemoteState(answers, env, terminal)
      const plan = withReleaseNote(makePlan(survey, state.launcher, answers, state.sourceTexts))
      printNotes(plan, terminal)
      return openPullRequests(plan, state, env, terminal)
    }
    const clone = launcherClone(commandLine, source, answers)
    const branches = splitBranches(answers.branches).map(launcherBranch)
    const plan = withReleaseNote(makePlan(survey, await readLauncherClone(clone, branches, env), answers))
    printNotes(plan, terminal)
    if (commandLine.mode === 'print') terminal.out(formatFiles(plan))
    else if (commandLine.mode === 'json') terminal.out(toJson(plan))
    else if (commandLine.isMigration)
      return migrate({ plan, source, clone }, commandLine.writesMigration, env, terminal)
    else return writeSetup({ plan, source, clone }, env, terminal)
    return 0
  },
}

/** Adds a note if there is no release yet, because the tag in the workflows does not exist then. */
function withReleaseNote(plan: SetupPlan): SetupPlan {
  const isWritten = placedFiles(plan).some(
    ({ path, status, isShownOnly }) => path.startsWith('.github/') && status !== 'unchanged' && !isShownOnly,
  )
  if (!version.startsWith('0.') || !isWritten) return plan
  const note =
    'Binder Actions has no release yet: replace `@v1` in the workflows with the full commit of its branch main'
  return { ...plan, notes: [...plan.notes, note] }
}

function printNotes({ notes }: SetupPlan, { err }: Terminal): void {
  for (const note of notes) err(`Note: ${note}.`)
}

/** Adds the settings of the hand-written workflow to those of the command line, which take precedence. */
function withMigrated(commandLine: InitCommandLine, survey: SourceSurvey): InitCommandLine {
  const source = commandLine.given.source ?? survey.git.repository
  if (!commandLine.isMigration || source === undefined) return commandLine
  return { ...commandLine, given: { ...suggestFromWorkflow(survey, source), ...commandLine.given } }
}

function launcherClone(
  { launcherDirectory }: InitCommandLine,
  { folder }: LocalSource,
  { launcher }: SetupAnswers,
): LauncherClone {
  const sibling = join(dirname(folder), parseGitHubRepository(launcher).name)
  return { repository: launcher, directory: launcherDirectory ?? sibling }
}

function toJson(plan: SetupPlan): string {
  const files = placedFiles(plan).map(({ repository, branch, path, status, text, diff }) => {
    return { repository, branch, path, status, text, diff }
  })
  return JSON.stringify({ answers: plan.answers, files, notes: plan.notes }, null, 2)
}
