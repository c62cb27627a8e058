import { parseExecForm } from './exec-form.ts'
import type { Dockerfile, Instruction } from './parse-dockerfile.ts'
import { splitShellWords } from './split-shell-words.ts'

/** Simple command of a shell script, such as `git clone URL`. */
export interface ShellCommand {
  /** Words without quotes, with variables as written. */
  readonly words: readonly string[]
  /** Source text. */
  readonly text: string
  /** Operator that follows, such as `&&`, `;` or `|`; empty at the end. */
  readonly operator: string
}

/** Words that can precede the program name of a command. */
const prefixes = new Set('! { } if then elif else while until do time exec sudo command env retry'.split(' '))
const shells = /^(?:.*\/)?(?:ba|da|z|k)?sh$|^(?:.*\/)?su$/

/** Returns the commands that a RUN instruction executes, including the commands of here-documents and of `sh -c "…"`. */
export function runCommands(dockerfile: Dockerfile, instruction: Instruction): ShellCommand[] {
  const { argumentText } = instruction
  const words = parseExecForm(argumentText)
  if (words !== undefined) return insertNestedCommands([{ words, text: argumentText, operator: '' }])
  const commands = shellCommands(argumentText)
  const [firstCommand] = commands
  const canReadScript =
    argumentText.startsWith('<<') || (firstCommand !== undefined && shells.test(programName(firstCommand)))
  const body = canReadScript && argumentText.includes('<<') ? heredocText(dockerfile, instruction) : ''
  return insertNestedCommands([...commands, ...shellCommands(body)])
}

/** Returns the commands of a script, without those that are passed to another shell. */
export function shellCommands(script: string): ShellCommand[] {
  const commands: ShellCommand[] = []
  let from = 0
  const add = (to: number, operator: string) => {
    const text = script.slice(from, to).trim()
    if (text !== '') commands.push({ text, words: splitWords(text), operator })
    from = to + operator.length
  }
  for (const { index, text } of operators(script)) add(index, text)
  add(script.length, '')
  return commands
}

/** Returns the name of the program, without `sudo`, assignments and keywords; empty if there is none. */
export function programName(command: ShellCommand): string {
  return programWords(command)[0] ?? ''
}

/** Returns the name of the program and the words after it. */
export function programWords({ words }: ShellCommand): readonly string[] {
  const start = words.findIndex(word => !prefixes.has(word) && !/^\w+=/.test(word) && !word.startsWith('-'))
  return start < 0 ? [] : words.slice(start)
}

/** Matches quoted text, escapes, comments and `>&`, which are skipped, or an operator, which is captured. */
const token =
  /\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|(?<![^\s;&|()])#[^\n]*|>&|&>|\$\{[^}]*(?:\}|$)|(&&|\|\||;;|[;|&\n()])/g

function operators(script: string): { index: number; text: string }[] {
  return [...script.matchAll(token)].flatMap(({ index, 1: text }) =>
    text === undefined ? [] : { index, text },
  )
}

function splitWords(text: string): string[] {
  try {
    return splitShellWords(text, false)
  } catch {
    return text.split(/\s+/).filter(word => word !== '')
  }
}

/** Inserts the commands of a script that is passed to a shell after the command that starts the shell. */
function insertNestedCommands(commands: readonly ShellCommand[]): ShellCommand[] {
  const allCommands: ShellCommand[] = []
  let pendingCommands = [...commands]
  for (let command = pendingCommands.shift(); command !== undefined; command = pendingCommands.shift()) {
    allCommands.push(command)
    const script = nestedScript(command)
    if (script !== undefined) pendingCommands = [...shellCommands(script), ...pendingCommands]
  }
  return allCommands
}

function nestedScript({ words }: ShellCommand): string | undefined {
  if (!words.some(word => shells.test(word))) return undefined
  const option = words.findIndex(word => /^-[a-z]*c$/.test(word))
  return option < 0 ? undefined : words[option + 1]
}

function heredocText({ bytes }: Dockerfile, { logical, end }: Instruction): string {
  const from = (logical.offsets.at(-1) ?? end) + 1
  return Buffer.from(bytes.subarray(from, end)).toString('utf8')
}
