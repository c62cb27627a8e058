import { InputError, InputReader } from '../runner/input-reader.ts'
import { UsageError } from './command.ts'
import { missingValue, unknownOption } from './read-arguments.ts'

/** Option of a command that takes the inputs of an action. */
interface InputOption {
  readonly name: string
  /** Whether the option is a flag, which takes a value only after `=`. */
  readonly isFlag: boolean
}

/** Command line of a command that takes the inputs of an action. */
export interface ActionArguments {
  readonly positionals: readonly string[]
  /** Values by name of the input. A repeated option is one value with several lines. */
  readonly inputs: ReadonlyMap<string, string>
}

/**
 * Parses `--input VALUE`, `--input=VALUE` and `--flag`.
 *
 * @param help help of the options, one per line: `  --input VALUE  …` or `  --flag  …`.
 * @throws UsageError with an unknown option and the nearest known option.
 */
export function readActionArguments(args: readonly string[], help: string): ActionArguments {
  const options = readOptions(help)
  const positionals: string[] = []
  const inputs = new Map<string, string>()
  const words = args.values()
  for (const word of words) {
    const [, name = '', inlineValue] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? []
    if (!word.startsWith('--')) {
      positionals.push(word)
      continue
    }
    const option = options.find(item => item.name === name)
    if (option === undefined)
      throw new UsageError(
        unknownOption(
          `--${name}`,
          options.map(item => item.name),
        ),
      )
    const value = inlineValue ?? (option.isFlag ? 'true' : words.next().value)
    // As in `parseArgs` of Node.js, an option that follows an option means that the value is missing.
    if (value === undefined || (inlineValue === undefined && value.startsWith('--')))
      throw new UsageError(missingValue(`--${name}`))
    const previousValue = inputs.get(name)
    inputs.set(name, previousValue === undefined || option.isFlag ? value : `${previousValue}\n${value}`)
  }
  return { positionals, inputs }
}

function readOptions(help: string): InputOption[] {
  return [...help.matchAll(/^ {2}--([a-z-]+)( [A-Z])?/gm)].map(([, name = '', value]) => ({
    name,
    isFlag: value === undefined,
  }))
}

/** Reads inputs as the action does. @throws UsageError that names every invalid option. */
export function readAsAction<T>(inputs: ReadonlyMap<string, string>, read: (reader: InputReader) => T): T {
  const env = Object.fromEntries([...inputs].map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
  const reader = new InputReader(env, () => {})
  try {
    const values = read(reader)
    reader.finish()
    return values
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    throw new UsageError(
      error.problems.map(problem => problem.replace(/^(?=[a-z-]+(?: is |: ))/, '--')).join('; '),
    )
  }
}

/** Returns the value of a flag. @throws UsageError if the value is neither `true` nor `false`. */
export function readFlag(inputs: ReadonlyMap<string, string>, name: string): boolean {
  const value = inputs.get(name) ?? 'false'
  if (value !== 'true' && value !== 'false')
    throw new UsageError(`--${name} takes no value: write --${name} alone`)
  return value === 'true'
}

/** Returns the help without the lines that mark the generated part. */
export function withoutMarks(help: string): string {
  return help
    .split('\n')
    .filter(line => !line.startsWith('# ') && line !== '')
    .join('\n')
}
