import { type ClonedSource, cloneDirectory } from './cloned-sources.ts'
import { installsEnvironment } from './install-commands.ts'
import type { Dockerfile, Instruction } from './parse-dockerfile.ts'
import { type FixSettings, splitStep } from './split-step.ts'

/**
 * Formats a diff that makes an instruction of the Dockerfile fetch the commit that is built. If the instruction also
 * installs the environment, the diff moves the installation before the instruction.
 */
export function cloneFix(dockerfile: Dockerfile, clone: ClonedSource, settings: FixSettings): string {
  const { instruction } = clone
  const lines = sourceLines(dockerfile, instruction)
  const declaration = settings.use === 'absent' ? [`+ARG ${settings.argument}`] : []
  const split = installsEnvironment(dockerfile, clone)
    ? splitStep(clone, settings, findUser(dockerfile, instruction))
    : undefined
  if (split !== undefined) {
    const removedLines = lines.map(line => `-${line}`)
    return [
      ...removedLines,
      ...split.before.map(line => `+${line}`),
      ...declaration,
      ...split.after.map(line => `+${line}`),
    ].join('\n')
  }
  return [...declaration, ...changedLines(lines, clone, settings.argument)].join('\n')
}

/** Returns the user that runs an instruction, if the stage sets a user. */
function findUser({ instructions }: Dockerfile, instruction: Instruction): string | undefined {
  const before = instructions.slice(0, instructions.indexOf(instruction))
  const stage = before.slice(before.findLastIndex(({ keyword }) => keyword === 'FROM') + 1)
  const user = stage.findLast(({ keyword }) => keyword === 'USER')?.argumentText
  return user === 'root' || user === '0' ? undefined : user
}

/** Returns the first line of the instruction, and the change to the line that fetches the code. */
function changedLines(lines: readonly string[], clone: ClonedSource, argument: string): string[] {
  const index = lines.findIndex(line => line.includes(clone.url))
  const line = lines[index]
  const pinnedLine = line === undefined ? undefined : pinLine(line, clone, argument)
  const firstLine = ` ${lines[0]}`
  if (pinnedLine === undefined || pinnedLine === line) return [firstLine]
  const between = index === 0 ? [] : index === 1 ? [firstLine] : [firstLine, ' …']
  return [...between, `-${line}`, `+${pinnedLine}`]
}

/** Returns the line with the commit in place of the branch; undefined if the line cannot be edited safely. */
function pinLine(line: string, clone: ClonedSource, argument: string): string | undefined {
  const { url, kind, command } = clone
  if (command === undefined && kind === 'clone')
    return line.replace(url, () => `${url.replace(/#.*/s, '')}#\${${argument}}`)
  if (kind === 'package') {
    const pinnedUrl = pinPackageUrl(url, argument)
    // Single quotes would keep the variable from being substituted.
    return line.replace(`'${url}'`, () => `"${pinnedUrl}"`).replace(url, () => pinnedUrl)
  }
  if (kind === 'archive') {
    const pinnedUrl = pinArchiveUrl(url, argument)
    return pinnedUrl === undefined ? undefined : line.replace(url, () => pinnedUrl)
  }
  const directory = cloneDirectory(clone)
  const isExecForm = command?.text.startsWith('[')
  if (command === undefined || isExecForm || directory === undefined || /\s/.test(directory)) return undefined
  const git = directory === '.' ? 'git' : `git -C ${directory}`
  const checkout = ` && ${git} fetch origin "$${argument}" && ${git} checkout --detach FETCH_HEAD`
  // The end of the command with its URL, directory and options. It may continue on the next line.
  const end = command.text.slice(command.text.indexOf(url))
  return line.includes(end) ? line.replace(end, () => `${end}${checkout}`) : undefined
}

/** Replaces the ref in the URL of a package, after `@`, or adds it before the fragment. */
function pinPackageUrl(url: string, argument: string): string {
  return url.replace(
    /(\/\/[^/]*\/[^@#]*)(?:@[^#]*)?/,
    (_, repository: string) => `${repository}@\${${argument}}`,
  )
}

function pinArchiveUrl(url: string, argument: string): string | undefined {
  const github = /^(.*\/(?:archive|tarball|zipball|tar\.gz|zip))\/.*?(\.tar\.gz|\.zip|\.tgz)?$/s.exec(url)
  if (github !== null) return `${github[1]}/$${argument}${github[2] ?? ''}`
  const raw = /^(https:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/)(?:refs\/heads\/)?[^/]+(\/.*)/.exec(
    url,
  )
  return raw === null ? undefined : `${raw[1]}$${argument}${raw[2]}`
}

function sourceLines({ bytes }: Dockerfile, { start, end }: Instruction): string[] {
  return Buffer.from(bytes.subarray(start, end)).toString('utf8').split(/\r?\n/)
}
