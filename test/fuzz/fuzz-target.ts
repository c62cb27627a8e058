import type { fc } from './fast-check.ts'

/** A parser of untrusted input with a generator of valid, almost valid and arbitrary inputs. */
export interface FuzzTarget<T = unknown> {
  /** Value of `--parser`. */
  readonly name: string
  readonly input: fc.Arbitrary<T>
  /** Parses the input. @throws UserError or FormatError if the input is invalid. Any other error is a defect. */
  readonly parse: (input: T) => unknown
  /** Whether one input takes several milliseconds to parse. */
  readonly isSlow: boolean
}

/** Returns a target without the type of its input, so that targets with different inputs can be in one list. */
export function defineTarget<T>(
  name: string,
  input: fc.Arbitrary<T>,
  parse: (input: T) => unknown,
  isSlow = false,
): FuzzTarget {
  return { name, input, parse: parse as (input: unknown) => unknown, isSlow }
}

/** Asserts a property of a parser's result. @throws TypeError if the property does not hold. */
export function assertHolds(condition: boolean, property: string): void {
  if (!condition) throw new TypeError(`the property does not hold: ${property}`)
}
