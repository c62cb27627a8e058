import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { errorMessage } from '../error-message.ts'
import { describeInvalidValue } from '../invalid-value.ts'
import { didYouMean } from '../suggest.ts'
import { oneOf } from '../wording.ts'
import { UsageError } from './command.ts'

type ParsedArguments<T extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ readonly args: string[]; readonly options: T; readonly allowPositionals: true }>
>

/**
 * Parses the options and positional arguments of a command line.
 *
 * @throws UsageError with an unknown option and the nearest known option.
 */
export function readArguments<const T extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: T,
): ParsedArguments<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(explain(error, Object.keys(options)))
  }
}

/** Returns a message in one line. Unlike the message of Node.js, it suggests a known option for an unknown one. */
function explain(error: unknown, knownOptions: readonly string[]): string {
  const message = errorMessage(error)
  const option = /^Unknown option '(--?[^']*)'/.exec(message)?.[1]
  if (option !== undefined) return unknownOption(option, knownOptions)
  const [, namedOption = ''] = /^Option '(?:-\w, )?(--[^' ]+)/.exec(message) ?? []
  if (namedOption === '') return message.split('\n', 1)[0] ?? message
  return message.includes('does not take an argument')
    ? `${namedOption} takes no value: write ${namedOption} alone`
    : missingValue(namedOption)
}

/** Returns the message for an unknown option. @param knownOptions names of the options, without dashes. */
export function unknownOption(option: string, knownOptions: readonly string[]): string {
  return `unknown option ${option}${didYouMean(
    option,
    knownOptions.map(name => `--${name}`),
  )}`
}

/** Returns the message for an option without a value. */
export function missingValue(option: string): string {
  return `${option} has no value: write ${option}=VALUE`
}

/**
 * Returns the only positional argument.
 *
 * @throws UsageError when there is none or more than one.
 */
export function singlePositional(positionals: readonly string[], name: string): string {
  const [value, ...others] = positionals
  if (value === undefined) throw new UsageError(`${name} is missing: pass it as an argument`)
  if (others.length > 0)
    throw new UsageError(`expected one ${name}, but got ${positionals.length}: ${positionals.join(', ')}`)
  return value
}

/** Rejects arguments that are not options. @throws UsageError with the first one. */
export function rejectPositionals([first]: readonly string[], advice: string): void {
  if (first !== undefined) throw new UsageError(`unexpected argument ${JSON.stringify(first)}: ${advice}`)
}

/** Returns the value of an option with a fixed set of values. @throws UsageError with the accepted and nearest values. */
export function chooseValue<T extends string>(option: string, values: readonly T[], text: string): T {
  const choice = values.find(value => value === text)
  if (choice !== undefined) return choice
  throw new UsageError(
    `${option} is ${JSON.stringify(text)}${didYouMean(text, values)}: expected ${oneOf(values)}`,
  )
}

/** Returns the parsed value of an option. @throws UsageError with the option and its value, and the parser's reason. */
export function parseOption<T>(option: string, text: string, parse: (text: string) => T): T {
  try {
    return parse(text)
  } catch (error) {
    throw new UsageError(describeInvalidValue(option, text, error))
  }
}

/** Runs `parse` and converts its errors to a `UsageError`. */
export function withUsageErrors<T>(parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(errorMessage(error))
  }
}
