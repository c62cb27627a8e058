import type { Dockerfile, Instruction } from './parse-dockerfile.ts'
import { programWords, runCommands, type ShellCommand } from './shell-commands.ts'
import { substitute } from './substitute.ts'
import { unknownValue } from './variable-lookup.ts'

/** Code that an instruction fetches from a git repository. */
export interface ClonedSource {
  readonly instruction: Instruction
  /** Index of the stage that contains the instruction. */
  readonly stage: number
  readonly kind: 'clone' | 'package' | 'archive'
  /** URL as written. */
  readonly url: string
  /** Path of the repository with variables substituted: `owner/name`; undefined if a variable has no known value. */
  readonly repository: string | undefined
  /** Command of a RUN; undefined for ADD, whose remote version BuildKit looks up in every build. */
  readonly command: ShellCommand | undefined
}

type FetchedUrl = Pick<ClonedSource, 'kind' | 'url'>

const gitUrl = /^(?:https?|git|ssh|file):\/\/|^[\w.-]+@[\w.-]+:/
const packageUrl = /git\+(?:https?|ssh|git|file):\/\/[^\s"'`;]+/
const webUrl = /https?:\/\/[^\s"'`;]+/
const archiveUrl =
  /^https?:\/\/(?:raw\.githubusercontent\.com\/[^/]+\/[^/]+\/|[^/]+\/.+?\/(?:archive|tarball|zipball|tar\.gz|zip|raw)\/)./
/** Matches a full commit ID, which selects the same code in every build. */
const fixedCommit = /[@/#][0-9a-f]{40}(?![0-9a-f])/
const programsWithoutFetch = new Set(['echo', 'printf', 'grep', 'sed'])

/**
 * Lists the code that a Dockerfile fetches with git, as a package from git, or as an archive of a ref. Code at a fixed
 * commit is omitted, because it is the same in every build.
 *
 * @param buildArgs values that override the defaults in the file.
 */
export function clonedSources(
  dockerfile: Dockerfile,
  buildArgs: ReadonlyMap<string, string> = new Map(),
): ClonedSource[] {
  const values = knownValues(dockerfile, buildArgs)
  let stage = -1
  return dockerfile.instructions.flatMap(instruction => {
    if (instruction.keyword === 'FROM') stage += 1
    return fetchedBy(dockerfile, instruction).map(({ fetchedUrl, command }) => ({
      ...{ ...fetchedUrl, instruction, stage, command },
      repository: repositoryPath(fetchedUrl, values, dockerfile.escapeChar),
    }))
  })
}

/** Returns whether the source is the repository `owner/name` or a fork of it; true if its repository is unknown. */
export function isOfRepository({ repository }: ClonedSource, ownName: string): boolean {
  const baseName = (path: string) => path.split('/').at(-1)?.toLowerCase()
  return repository === undefined || baseName(repository) === baseName(ownName)
}

function fetchedBy(dockerfile: Dockerfile, instruction: Instruction) {
  const { keyword, words } = instruction
  if (keyword === 'ADD') {
    return words.slice(0, -1).flatMap(({ text }) => {
      const fetchedUrl = addedSource(text.replace(/^["'[]+|(?<!["',\]])["',\]]+$/g, ''))
      return fetchedUrl === undefined || fixedCommit.test(fetchedUrl.url)
        ? []
        : [{ fetchedUrl, command: undefined }]
    })
  }
  if (keyword !== 'RUN') return []
  const commands = runCommands(dockerfile, instruction)
  const isFixed = commands.some(
    ({ words }) => words.includes('git') && words.some(word => /^[0-9a-f]{40}$/.test(word)),
  )
  return commands.flatMap(command => {
    const fetchedUrl = fetchedByCommand(command)
    const isSameEveryTime =
      fetchedUrl === undefined || fixedCommit.test(fetchedUrl.url) || (fetchedUrl.kind === 'clone' && isFixed)
    return isSameEveryTime ? [] : [{ fetchedUrl, command }]
  })
}

function addedSource(url: string): FetchedUrl | undefined {
  if (findArchive(url) !== undefined) return { kind: 'archive', url }
  return /^git@|^git:\/\/|^https?:\/\/\S+\.git(?:#|$)/.test(url) ? { kind: 'clone', url } : undefined
}

/** Returns the URL of an archive of a repository in a word. */
function findArchive(word: string): string | undefined {
  const url = webUrl.exec(word)?.[0]
  return url !== undefined && archiveUrl.test(url) ? url : undefined
}

function fetchedByCommand(command: ShellCommand): FetchedUrl | undefined {
  const [program = '', ...words] = programWords(command)
  if (programsWithoutFetch.has(program)) return undefined
  if (program === 'gh' && words[0] === 'repo' && words[1] === 'clone' && words[2] !== undefined) {
    return { kind: 'clone', url: words[2] }
  }
  const gitAddress = program === 'git' ? findGitAddress(words) : undefined
  if (gitAddress !== undefined) return { kind: 'clone', url: gitAddress }
  for (const word of words) {
    const [url] = packageUrl.exec(word) ?? []
    if (url !== undefined) return { kind: 'package', url }
    const archive = findArchive(word)
    if (archive !== undefined) return { kind: 'archive', url: archive }
  }
  return undefined
}

function findGitAddress(words: readonly string[]): string | undefined {
  const [subcommand = '', ...others] = afterOptions(words)
  if (subcommand === 'clone') {
    const url = positionals(others)[0]
    return url !== undefined && (gitUrl.test(url) || url.includes('$')) ? url : undefined
  }
  return ['fetch', 'pull', 'remote', 'submodule'].includes(subcommand)
    ? others.find(word => gitUrl.test(word))
    : undefined
}

/** Returns the words after the options of git itself. Two of these take a value: `-C directory` and `-c name=value`. */
function afterOptions(words: readonly string[]): readonly string[] {
  const isValue = (index: number) => words[index - 1] === '-C' || words[index - 1] === '-c'
  const start = words.findIndex((word, index) => !word.startsWith('-') && !isValue(index))
  return start < 0 ? [] : words.slice(start)
}

const optionWithValue =
  /^(?:-b|-o|-c|-u|-j|--branch|--origin|--config|--depth|--jobs|--reference|--template|--upload-pack|--filter|--revision|--separate-git-dir|--shallow-since)$/

/** Returns the words of `git clone` that are neither options nor their values. */
function positionals(words: readonly string[]): string[] {
  return words.filter((word, index) => !word.startsWith('-') && !optionWithValue.test(words[index - 1] ?? ''))
}

/** Returns the directory that `git clone` creates; undefined for other commands, and if `-C` sets git's directory. */
export function cloneDirectory({ command, url }: ClonedSource): string | undefined {
  const words = command === undefined ? [] : programWords(command)
  const index = words.indexOf('clone')
  if (words[0] !== 'git' || index < 0 || words.slice(0, index).includes('-C')) return undefined
  return positionals(words.slice(index + 1))[1] ?? defaultDirectory(url)
}

/** Returns the directory that `git clone` creates if no directory is given. */
function defaultDirectory(url: string): string {
  return (url.split('/').at(-1) ?? url).replace(/\.git$/, '')
}

/** Returns `owner/name` of a URL; undefined if a variable in the repository's name has no known value. */
function repositoryPath(
  { url }: FetchedUrl,
  values: ReadonlyMap<string, string>,
  escapeChar: string,
): string | undefined {
  const text = substituteKnown(url, values, escapeChar)
  const bareUrl = text.replace(/^git\+/, '').replace(/[?#].*/s, '')
  const path = bareUrl.replace(/^[a-z]+:\/\/[^/]*\//, '').replace(/^[\w.-]+@[\w.-]+:/, '')
  const segments = path
    .replace(/^repos\//, '')
    .replace(/@.*/s, '')
    .split('/')
  // The path of a repository may be longer than on GitHub. The path of an archive continues after the repository.
  const end = findArchive(bareUrl) !== undefined ? 2 : segments.length
  const repository = segments
    .slice(Math.max(0, end - 2), end)
    .join('/')
    .replace(/\.git$/, '')
  return repository.includes('$') || repository === '' ? undefined : repository
}

function substituteKnown(text: string, values: ReadonlyMap<string, string>, escapeChar: string): string {
  try {
    return substitute(text, escapeChar, name => values.get(name) ?? unknownValue).text
  } catch {
    return text
  }
}

/** Returns the values of ARG and ENV instructions, and of the build arguments. */
function knownValues(
  { instructions, escapeChar }: Dockerfile,
  buildArgs: ReadonlyMap<string, string>,
): Map<string, string> {
  const values = new Map<string, string>()
  for (const { keyword, words } of instructions) {
    if (keyword !== 'ARG' && keyword !== 'ENV') continue
    for (const { text } of words) {
      const [name = '', ...value] = text.split('=')
      if (value.length > 0) values.set(name, substituteKnown(value.join('='), values, escapeChar))
      const argument = keyword === 'ARG' ? buildArgs.get(name) : undefined
      if (argument !== undefined) values.set(name, argument)
    }
  }
  return values
}
