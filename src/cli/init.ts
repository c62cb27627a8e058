import { mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { messageOf } from '../error-message.ts'
import { parseGitHubRepository } from '../refs/github-repository.ts'
import { launcherBranch } from '../setup/launcher-files.ts'
import { placedFiles, planSetup, type SetupPlan } from '../setup/plan-setup.ts'
import { type SetupAnswers, splitBranches } from '../setup/questions.ts'
import {
  doctorCommand,
  formatDifferences,
  formatFiles,
  formatSummary,
  nextSteps,
  pushSteps,
} from '../setup/report-setup.ts'
import { UserError } from '../user-error.ts'
import type { CliCommand, ExitCode, Terminal } from './command.ts'
import { doctor } from './doctor.ts'
import { type InitCommandLine, initHelp, parseInitCommandLine } from './init-command-line.ts'
import { readAnswers } from './init-prompts.ts'
import { commitLauncher, type LauncherClone, readLauncherClone } from './launcher-clone.ts'
import { type LocalSource, readSource } from './read-source.ts'

export const init: CliCommand = {
  usage: '[options]',
  details: `${initHelp}

Reads the source repository, asks what it cannot know, and writes the files of both repositories: to the source, without a
commit; to the launcher, as a commit on each branch, without a push. A file that exists with other content is never changed:
its difference is printed, and nothing is written. In a repository that already uses Binder Actions, nothing is written. At
the end, the doctor checks both repositories, if they can be read with GITHUB_TOKEN.
Exit code: 0 written, printed, or nothing to do; 1 a file exists with other content, a migration was printed, or the doctor
fails; 2 usage or environment error.`,
  async run(args, env, terminal) {
    const commandLine = parseInitCommandLine(args)
    const source = await readSource(commandLine.directory, env)
    const answers = await readAnswers(source.survey, commandLine, terminal.err)
    const clone = launcherClone(commandLine, source, answers)
    const branches = splitBranches(answers.branches).map(launcherBranch)
    const launcher = await readLauncherClone(clone, branches, env)
    const plan = planSetup(source.survey, launcher, answers)
    for (const note of plan.notes) terminal.err(`Note: ${note}.`)
    if (commandLine.mode === 'print') terminal.out(formatFiles(plan))
    else if (commandLine.mode === 'json') terminal.out(toJson(plan))
    else return writeSetup({ plan, source, clone }, env, terminal)
    return 0
  },
}

function launcherClone(
  { launcherDirectory }: InitCommandLine,
  { folder }: LocalSource,
  { launcher }: SetupAnswers,
): LauncherClone {
  const beside = join(dirname(folder), parseGitHubRepository(launcher).name)
  return { repository: launcher, directory: launcherDirectory ?? beside }
}

function toJson(plan: SetupPlan): string {
  const files = placedFiles(plan).map(({ repository, branch, path, status, text, diff }) => {
    return { repository, branch, path, status, text, diff }
  })
  return JSON.stringify({ answers: plan.answers, files, notes: plan.notes }, null, 2)
}

interface LocalSetup {
  readonly plan: SetupPlan
  readonly source: LocalSource
  readonly clone: LauncherClone
}

/** Writes the new files, unless one exists with other content, and runs the doctor. */
async function writeSetup(
  { plan, source, clone }: LocalSetup,
  env: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<ExitCode> {
  const files = placedFiles(plan)
  const different = files.filter(({ status }) => status === 'different')
  if (different.length > 0) terminal.out(formatDifferences(different))
  if (different.some(({ isShownOnly }) => !isShownOnly)) {
    terminal.err(
      'Nothing was written, because these files exist with other content: change them by hand, or delete them and run the command again.',
    )
    return 1
  }
  const missing = files.filter(({ status, isShownOnly }) => status === 'new' && isShownOnly)
  for (const line of formatSummary(missing, 'Not written, because the repository is configured:'))
    terminal.err(line)
  const written = files.filter(({ status, isShownOnly }) => status === 'new' && !isShownOnly)
  // First, because it is more likely to fail, for example without an identity for commits.
  if (!plan.isConfigured.launcher) await commitLauncher(clone, plan.launcher, env)
  await writeFiles(source.folder, plan)
  for (const line of formatSummary(written, 'Created')) terminal.out(line)
  if (written.length === 0) {
    terminal.out('Nothing to write: the files of both repositories exist.')
    return examine(plan.answers, env, terminal)
  }
  const folder = relative(process.cwd(), clone.directory) || basename(clone.directory)
  terminal.out(['', 'Next:', ...nextSteps(plan, pushSteps(plan, folder))].join('\n'))
  return 0
}

/** Writes the new files of the source; if one cannot be written, deletes the others again. */
async function writeFiles(folder: string, { source, isConfigured }: SetupPlan): Promise<void> {
  const written: string[] = []
  try {
    for (const { path, text } of isConfigured.source ? [] : source.filter(({ status }) => status === 'new')) {
      const target = join(folder, path)
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, text, { flag: 'wx' })
      written.push(target)
    }
  } catch (error) {
    for (const target of written) await rm(target)
    throw new UserError('output-not-writable', `cannot write the files of the source: ${messageOf(error)}`)
  }
}

/** Runs the doctor, or prints its command if there is no token. */
async function examine(answers: SetupAnswers, env: NodeJS.ProcessEnv, terminal: Terminal): Promise<ExitCode> {
  if (!env.GITHUB_TOKEN && !env.GH_TOKEN) {
    terminal.out(`To check both repositories, set GITHUB_TOKEN and run \`${doctorCommand(answers)}\`.`)
    return 0
  }
  return doctor.run(['--source', answers.source, '--launcher', answers.launcher], env, terminal)
}
