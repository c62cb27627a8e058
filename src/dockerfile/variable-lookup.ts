import { FormatError } from '../user-error.ts'

/**
 * Result of a lookup for a variable whose value is known only during the build, because it comes from the base image or
 * the command line.
 */
export const unknownValue = Symbol('unknown value')

/** Returns the value of a variable; undefined if it is not set. */
export type Lookup = (name: string) => string | undefined | typeof unknownValue

// Maximum total length of substituted values, in UTF-16 code units. It exceeds the length that a build can pass to a
// process, and limits the memory that parsing a file uses.
const maxInsertedLength = 256 * 1024

/**
 * Returns a lookup that limits the total length of the values that it returns for one file. Without a limit, a few lines
 * of nested variables, or one long variable used on thousands of lines, could exhaust memory.
 *
 * @returns a lookup that throws FormatError when the limit is exceeded.
 */
export function limitLookups(lookup: Lookup): Lookup {
  let insertedLength = 0
  return name => {
    const value = lookup(name)
    insertedLength += typeof value === 'string' ? value.length : 0
    if (insertedLength > maxInsertedLength) {
      throw new FormatError(
        `the values of the variables up to $${name} exceed 256 KiB in total: write the value in place of a variable`,
      )
    }
    return value
  }
}
