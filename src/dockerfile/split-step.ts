import { type ClonedSource, cloneDirectory } from './cloned-sources.ts'
import { isInstaller } from './install-commands.ts'
import type { RevisionUse } from './revision-use.ts'
import { programName, type ShellCommand, shellCommands } from './shell-commands.ts'

/** Settings for the fix of an instruction that clones, which the Dockerfile does not contain. */
export interface FixSettings {
  /** Name of the build argument that receives the commit. */
  readonly argument: string
  readonly use: RevisionUse
  /** Files of the repository that declare an environment. */
  readonly manifests: readonly string[]
}

/** Lines of a Dockerfile to write before and after the ARG that contains the commit. */
export interface SplitLines {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/**
 * Splits a RUN instruction that clones and installs the environment into the installation, which BuildKit then reuses
 * for the next commit, and the clone.
 *
 * @param user user that runs the instruction; undefined for the user of the base image. By default, COPY makes root the
 *   owner.
 * @returns undefined if the instruction is not a sequence of commands.
 */
export function splitStep(
  clone: ClonedSource,
  { argument, manifests }: Pick<FixSettings, 'argument' | 'manifests'>,
  user: string | undefined,
): SplitLines | undefined {
  const commands = shellCommands(clone.instruction.argumentText)
  const index = commands.findIndex(({ text }) => text.includes(clone.url))
  const isSequence = commands.every(({ operator }) => ['&&', ';', ''].includes(operator))
  const isPlain = commands.every(({ text }) => !/^(?:if|for|while|until|case|\{)\s|<</.test(text))
  const clonedDirectory = cloneDirectory(clone)
  if (!isSequence || !isPlain || index < 0 || clonedDirectory === undefined || /\s/.test(clonedDirectory))
    return undefined
  const earlierCommands = commands.slice(0, index)
  const laterCommands = commands.slice(index + 1)
  const directory = resolveDirectory(clonedDirectory, earlierCommands)
  const workingDirectory = laterCommands.some(isDirectoryChange) ? directory : lastDirectory(earlierCommands)
  const enter = workingDirectory === undefined ? [] : [`cd ${workingDirectory}`]
  const prefix = ['RUN', ...clone.instruction.flags.map(({ value }) => value)].join(' ')
  const run = (commandLines: readonly string[]) =>
    commandLines.length === 0 ? [] : [`${prefix} ${commandLines.join(' && ')}`]
  return {
    before: [
      ...run(commandTexts(earlierCommands.filter(command => !isDirectoryChange(command)))),
      ...installationLines(laterCommands, directory, { manifests, user, run, enter }),
    ],
    after: run([...checkoutCommands(clone, directory, argument), ...codeCommands(laterCommands, enter)]),
  }
}

/**
 * Returns lines that copy the files that declare the environment to the directory of the clone, and that install the
 * environment.
 */
function installationLines(
  laterCommands: readonly ShellCommand[],
  directory: string,
  {
    manifests,
    user,
    run,
    enter,
  }: {
    readonly manifests: readonly string[]
    readonly user: string | undefined
    readonly run: (commandLines: readonly string[]) => string[]
    readonly enter: readonly string[]
  },
): string[] {
  const installTexts = commandTexts(laterCommands.filter(isInstaller))
  if (installTexts.length === 0) return []
  const sources = manifests.length === 0 ? 'requirements.txt' : manifests.join(' ')
  const owner = user === undefined ? '' : `--chown=${user} `
  return [`COPY ${owner}${sources} ${directory}/`, ...run([...enter, ...installTexts])]
}

/** Returns commands that fetch the commit into a directory that already contains files, which `git clone` rejects. */
function checkoutCommands({ url }: ClonedSource, directory: string, argument: string): string[] {
  return [
    `git init ${directory}`,
    `git -C ${directory} fetch --depth=1 ${url} "$${argument}"`,
    `git -C ${directory} checkout --force FETCH_HEAD`,
  ]
}

/** Returns the commands after the clone that do not install dependencies. */
function codeCommands(laterCommands: readonly ShellCommand[], enter: readonly string[]): string[] {
  const codeTexts = commandTexts(
    laterCommands.filter(command => !isInstaller(command) && !isDirectoryChange(command)),
  )
  return codeTexts.length === 0 ? [] : [...enter, ...codeTexts]
}

function isDirectoryChange(command: ShellCommand): boolean {
  return programName(command) === 'cd'
}

/** Returns the directory that the last `cd` enters. */
function lastDirectory(commands: readonly ShellCommand[]): string | undefined {
  return commands.findLast(isDirectoryChange)?.words[1]
}

/** Returns the directory of the clone, resolved against the `cd` commands before it. */
function resolveDirectory(directory: string, earlierCommands: readonly ShellCommand[]): string {
  const enteredDirectory = lastDirectory(earlierCommands)
  if (enteredDirectory === undefined || directory.startsWith('/')) return directory
  return directory === '.' ? enteredDirectory : `${enteredDirectory}/${directory}`
}

function commandTexts(commands: readonly ShellCommand[]): string[] {
  return commands.map(({ text }) => text.replace(/[ \t]+/g, ' '))
}
