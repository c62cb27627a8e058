import type { fc } from './fast-check.ts'

/** Parser of untrusted input, and inputs for it that are valid, almost valid or arbitrary. */
export interface FuzzedParser<T = unknown> {
  /** Value of `--parser`. */
  readonly name: string
  readonly input: fc.Arbitrary<T>
  /** Parses the input. @throws UserError or FormatError if it rejects the input. Any other error is a defect. */
  readonly parse: (input: T) => unknown
  /** Whether a case takes several milliseconds. */
  readonly isSlow: boolean
}

/** Hides the type of the input, so that parsers with different inputs fit into one list. */
export function fuzzed<T>(
  name: string,
  input: fc.Arbitrary<T>,
  parse: (input: T) => unknown,
  isSlow = false,
): FuzzedParser {
  return { name, input, parse: parse as (input: unknown) => unknown, isSlow }
}

/** Asserts a property of a parser's result. */
export function assertHolds(condition: boolean, property: string): void {
  if (!condition) throw new TypeError(`the property does not hold: ${property}`)
}
