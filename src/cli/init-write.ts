import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { errorMessage } from '../error-message.ts'
import { type PlacedFile, placedFiles, type SetupPlan } from '../setup/plan-setup.ts'
import {
  formatDifferences,
  formatSummary,
  migrationSteps,
  nextSteps,
  pushSteps,
} from '../setup/report-setup.ts'
import { UserError } from '../user-error.ts'
import type { ExitCode, Terminal } from './command.ts'
import { commitLauncher, type LauncherClone } from './launcher-clone.ts'
import type { LocalSource } from './read-source.ts'
import { runDoctor } from './run-doctor.ts'

/** Plan, and the folders of both repositories. */
export interface LocalSetup {
  readonly plan: SetupPlan
  readonly source: LocalSource
  readonly clone: LauncherClone
}

/**
 * Writes the new files, unless a file already exists with different content. If there is nothing to write, runs the
 * doctor.
 */
export async function writeSetup(
  setup: LocalSetup,
  env: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<ExitCode> {
  const { plan, clone } = setup
  const files = placedFiles(plan)
  const differentFiles = files.filter(({ status }) => status === 'different')
  if (differentFiles.length > 0) terminal.out(formatDifferences(differentFiles))
  if (differentFiles.some(({ isShownOnly }) => !isShownOnly)) {
    terminal.err(
      'Nothing was written, because the files above already exist with different content. Edit them manually, or delete them and run the command again.',
    )
    return 1
  }
  const shownFiles = files.filter(({ status, isShownOnly }) => status === 'new' && isShownOnly)
  for (const line of formatSummary(shownFiles, 'Not written, because the repository is configured:'))
    terminal.err(line)
  const writtenFiles = files.filter(({ status, isShownOnly }) => status === 'new' && !isShownOnly)
  await writeBoth(setup, 'new', env)
  for (const line of formatSummary(writtenFiles, 'Created')) terminal.out(line)
  if (writtenFiles.length === 0) {
    terminal.out('Nothing was written: both repositories have their files.')
    return runDoctor(plan.answers, env, terminal)
  }
  printSteps(nextSteps(plan, pushSteps(plan, displayPath(clone))), terminal)
  return 0
}

/** Makes the changes to hand-written workflows if `shouldWrite` is true; otherwise prints them. */
export async function migrate(
  setup: LocalSetup,
  shouldWrite: boolean,
  env: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<ExitCode> {
  const { plan, clone } = setup
  const isChange = ({ status, isShownOnly }: PlacedFile) => status !== 'unchanged' && !isShownOnly
  const changedFiles = placedFiles(plan).filter(isChange)
  if (changedFiles.length === 0) {
    terminal.out('Nothing to migrate: both repositories have their files.')
    return runDoctor(plan.answers, env, terminal)
  }
  if (!shouldWrite) {
    terminal.out(formatDifferences(changedFiles).trimEnd())
    terminal.err('Nothing was written. To make this change, run the command again with --write.')
    return 1
  }
  await writeBoth(setup, 'different', env)
  for (const line of formatSummary(changedFiles, 'Wrote')) terminal.out(line)
  printSteps(migrationSteps(plan, displayPath(clone)), terminal)
  return 0
}

function printSteps(steps: readonly string[], { out }: Terminal): void {
  out(['', 'Next:', ...steps].join('\n'))
}

function displayPath({ directory }: LauncherClone): string {
  return relative(process.cwd(), directory) || basename(directory)
}

/** Writes the launcher first, because it is more likely to fail, for example if git has no author for commits. */
async function writeBoth(
  { plan, source, clone }: LocalSetup,
  status: 'new' | 'different',
  env: NodeJS.ProcessEnv,
): Promise<void> {
  if (!plan.isConfigured.launcher) await commitLauncher(clone, plan.launcher, status, env)
  if (plan.isConfigured.source) return
  const files = plan.source.filter(file => file.status === 'new' || file.status === status)
  await writeFiles(source.folder, files)
}

/** Writes files of the source. If a file cannot be written, restores the others. */
async function writeFiles(
  folder: string,
  files: readonly Pick<PlacedFile, 'path' | 'text' | 'status'>[],
): Promise<void> {
  const undoTasks: (() => Promise<void>)[] = []
  try {
    for (const { path, text, status } of files) {
      const target = join(folder, path)
      await mkdir(dirname(target), { recursive: true })
      const previousContent = status === 'new' ? undefined : await readFile(target)
      await writeFile(target, text, { flag: previousContent === undefined ? 'wx' : 'w' })
      undoTasks.push(() => (previousContent === undefined ? rm(target) : writeFile(target, previousContent)))
    }
  } catch (error) {
    for (const restore of undoTasks) await restore()
    throw new UserError(
      'output-not-writable',
      `cannot write the files of the source: ${errorMessage(error)}`,
      {
        cause: error,
      },
    )
  }
}
