import { errorMessage } from '../error-message.ts'
import { describeInvalidValue } from '../invalid-value.ts'
import { didYouMean } from '../suggest.ts'
import { FormatError, UserError } from '../user-error.ts'
import { oneOf, plural } from '../wording.ts'

/**
 * Form of GitHub's tokens.
 *
 * @see https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
const githubToken = /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/
/** Minimum length of a detected secret, because a shorter one may occur in text by coincidence. */
const minSecretLength = 8

/** Error with all problems of the inputs, so that they can be fixed together. */
export class InputError extends UserError {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    const summary = `${plural(problems.length, 'input')} ${problems.length === 1 ? 'is' : 'are'} invalid`
    super('invalid-input', `${summary}:\n${problems.map(problem => `- ${problem}`).join('\n')}`)
    this.problems = problems
  }
}

/**
 * Reads an action's inputs as typed values. The reader collects problems, and `finish` throws an error with all of
 * them. The values are valid only if `finish` throws no error.
 */
export class InputReader {
  readonly #env: NodeJS.ProcessEnv
  readonly #mask: (secret: string) => void
  readonly #problems: string[] = []
  readonly #secrets = new Set<string>()
  readonly #publicValues: [where: string, text: string][] = []

  /**
   * Creates a reader without problems.
   *
   * @param env environment with the inputs as the runner sets them: `INPUT_` and the name in upper case.
   * @param mask receives every secret before anything is printed.
   */
  constructor(env: NodeJS.ProcessEnv, mask: (secret: string) => void) {
    this.#env = env
    this.#mask = mask
  }

  /** Returns the trimmed text of an input; undefined if it is empty or absent. */
  text(name: string): string | undefined {
    // In the name of the environment variable, the runner replaces only spaces and keeps hyphens.
    const value = this.#env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim()
    return value === undefined || value === '' ? undefined : value
  }

  /** Reads a secret, which is masked in logs. */
  secret(name: string): string | undefined {
    const text = this.text(name)
    if (text !== undefined) this.#addSecret(text)
    return text
  }

  /** Reads a required input, converted by `parse`. */
  required<T>(name: string, parse: (text: string) => T): T {
    const text = this.text(name)
    if (text !== undefined) return this.#parse(name, text, parse)
    this.problem(`${name} is missing`)
    return undefined as T
  }

  optional<T>(name: string, parse: (text: string) => T): T | undefined {
    const text = this.text(name)
    return text === undefined ? undefined : this.#parse(name, text, parse)
  }

  withDefault<T>(name: string, parse: (text: string) => T, fallback: T): T {
    return this.optional(name, parse) ?? fallback
  }

  /** Reads a boolean in the core schema of YAML 1.2, as `@actions/core` does. */
  boolean(name: string, fallback: boolean): boolean {
    const parse = (text: string) => {
      if (/^(?:true|True|TRUE)$/.test(text)) return true
      if (/^(?:false|False|FALSE)$/.test(text)) return false
      throw new UserError('invalid-input', `expected true or false${didYouMean(text, ['true', 'false'])}`)
    }
    return this.withDefault(name, parse, fallback)
  }

  choice<T extends string>(name: string, values: readonly T[], fallback: T): T {
    const parse = (text: string) => {
      const match = values.find(value => value === text)
      if (match === undefined) throw new FormatError(`expected ${oneOf(values)}${didYouMean(text, values)}`)
      return match
    }
    return this.withDefault(name, parse, fallback)
  }

  /** Reads lines of `NAME=value`; a value may contain `=`. */
  pairs(name: string): ReadonlyMap<string, string> {
    const parse = (text: string) => new Map(nonEmptyLines(text).map(parsePair))
    return this.withDefault<ReadonlyMap<string, string>>(name, parse, new Map())
  }

  /** Reads one value per line, each converted by `parse`; undefined if there is none. */
  lines<T>(name: string, parse: (text: string) => T): T[] | undefined {
    return this.optional(name, text =>
      nonEmptyLines(text).map(line => {
        try {
          return parse(line.trim())
        } catch (error) {
          throw new UserError(
            'invalid-input',
            `the line ${JSON.stringify(line.trim())}: ${errorMessage(error)}`,
          )
        }
      }),
    )
  }

  /**
   * Computes a value from other inputs, unless there is already a problem, in which case `finish` throws. An error
   * thrown by `compute` is added as a problem.
   */
  derive<T>(compute: () => T): T {
    try {
      if (this.#problems.length === 0) return compute()
    } catch (error) {
      this.problem(errorMessage(error))
    }
    return undefined as T
  }

  /** Reads lines of `NAME=value` whose values are secrets. Problems do not quote the line. */
  secretPairs(name: string): ReadonlyMap<string, string> {
    const lines = nonEmptyLines(this.text(name) ?? '')
    for (const line of lines) this.#addSecret(line.slice(line.indexOf('=') + 1))
    const pairs = lines.map(readPair)
    const wrongLine = pairs.indexOf(undefined) + 1
    if (wrongLine > 0) {
      this.problem(
        `${name}: line ${wrongLine} is not in the form NAME=value. A value cannot contain line breaks: encode it, for example in base64`,
      )
    }
    return new Map(pairs.filter(pair => pair !== undefined))
  }

  /** Reads pairs whose values become public: `finish` rejects a value that contains a secret. */
  visiblePairs(name: string): ReadonlyMap<string, string> {
    const pairs = this.pairs(name)
    for (const [key, value] of pairs ?? []) this.#publicValues.push([`${name}: the value of ${key}`, value])
    return pairs
  }

  /** Adds a problem, for rules that involve several inputs. */
  problem(message: string): void {
    this.#problems.push(message)
  }

  /** Asserts that there is no problem. @throws InputError with all problems. */
  finish(): void {
    for (const [label, text] of this.#publicValues) {
      if (this.#containsSecret(text)) {
        this.problem(
          `${label} is a secret, which would stay visible in the image's history: pass it as a line of \`secrets\`, and read it ` +
            'in the Dockerfile with RUN --mount=type=secret',
        )
      }
    }
    if (this.#problems.length > 0) throw new InputError(this.#problems)
  }

  #addSecret(secret: string): void {
    this.#secrets.add(secret)
    this.#mask(secret)
  }

  #containsSecret(text: string): boolean {
    const secrets = [...this.#secrets].filter(secret => secret.length >= minSecretLength)
    return githubToken.test(text) || secrets.some(secret => text.includes(secret))
  }

  #parse<T>(name: string, text: string, parse: (text: string) => T): T {
    try {
      return parse(text)
    } catch (error) {
      this.problem(describeInvalidValue(name, text, error))
      return undefined as T
    }
  }
}

function nonEmptyLines(text: string): string[] {
  return text.split(/\r?\n/).filter(line => line.trim() !== '')
}

function parsePair(line: string): [string, string] {
  const pair = readPair(line)
  if (pair === undefined)
    throw new UserError(
      'invalid-input',
      `line ${JSON.stringify(line)} is not in the form NAME=value: write one pair on each line`,
    )
  return pair
}

function readPair(line: string): [string, string] | undefined {
  const equals = line.indexOf('=')
  const name = line.slice(0, equals).trim()
  return equals < 1 || name === '' || /\s/.test(name) ? undefined : [name, line.slice(equals + 1)]
}
