import type { ClonedSource } from './cloned-sources.ts'
import type { Dockerfile } from './parse-dockerfile.ts'
import { programWords, runCommands, type ShellCommand } from './shell-commands.ts'

const installers =
  /^(?:.*\/)?(?:pip[\d.]*|conda|mamba|micromamba|pixi|poetry|uv|apt|apt-get|apk|dnf|yum|npm|yarn|pnpm)$/
/** Matches the command of littler, whose arguments are only options and packages. */
const packageInstaller = /^(?:.*\/)?install2\.r$/
const pip = /^(?:.*\/)?(?:pip[\d.]*|uv)$/
const python = /^(?:.*\/)?python[\d.]*$/
const interpreters = /^(?:.*\/)?(?:R|Rscript|julia)$/
/** Matches arguments with which a command installs the cloned code itself instead of its environment. */
const ownCode = /^(?:\.{1,2}(?:[/[].*)?|--editable|--no-deps)$/
/** Matches expressions of R and Julia that install packages. */
const installExpression = /\b(?:install[._](?!local)\w|restore\b|Pkg\.(?:add|instantiate|update)\b)/
/** Programs that take only seconds. Any other program is considered expensive. */
const cheapPrograms = new Set(
  `git gh cd mkdir rm rmdir mv cp ln chmod chown echo printf test [ true : set export unset cat touch ls tar unzip gunzip gzip
  curl wget sed awk grep find install umask date sha256sum id whoami sleep useradd adduser groupadd update-ca-certificates`.split(
    /\s+/,
  ),
)
/** Packages that are needed only to fetch code. */
const fetchTools = new Set('git git-lfs ca-certificates curl wget unzip tar openssh-client gnupg'.split(' '))

/** Returns whether the command installs packages that the cloned code needs. */
export function isInstaller(command: ShellCommand): boolean {
  const [program = '', ...words] = programWords(command)
  if (packageInstaller.test(program)) return true
  if (interpreters.test(program)) return words.some(word => installExpression.test(word))
  const isPip = pip.test(program) || (python.test(program) && words[0] === '-m' && words[1] === 'pip')
  if (!installers.test(program) && !isPip) return false
  const isInstalling = words.some(word => /^(?:install|sync|add|create|ci|update|upgrade)$/.test(word))
  // In pixi, `-e` names an environment.
  return isInstalling && !words.some(word => ownCode.test(word) || (isPip && word === '-e'))
}

/** Returns whether the instruction that clones also installs the environment, which takes minutes for every commit. */
export function installsEnvironment(dockerfile: Dockerfile, { instruction }: ClonedSource): boolean {
  return runCommands(dockerfile, instruction).some(command => isInstaller(command) && !isCheap(command))
}

/** Returns whether every RUN of a stage takes only seconds and can therefore run again for every commit. */
export function isCheapStage(dockerfile: Dockerfile, stage: number): boolean {
  let index = -1
  const runInstructions = dockerfile.instructions.filter(({ keyword }) => {
    if (keyword === 'FROM') index += 1
    return index === stage && keyword === 'RUN'
  })
  return runInstructions.flatMap(instruction => runCommands(dockerfile, instruction)).every(isCheap)
}

function isCheap(command: ShellCommand): boolean {
  const [program = '', ...words] = programWords(command)
  if (program === '' || cheapPrograms.has(program)) return true
  if (!/^(?:apt|apt-get|apk)$/.test(program)) return false
  const verb = words.find(word => !word.startsWith('-'))
  const packages = words.filter(word => !word.startsWith('-') && word !== verb)
  return verb === 'update' || verb === 'clean' || packages.every(name => fetchTools.has(name))
}
