/**
 * Lookup result for a variable that is known only at build time, because its value comes from the base image or the
 * command line.
 */
export const unknownValue = Symbol('unknown value')

/** Returns the value of a variable; undefined if it is not set. */
export type Lookup = (name: string) => string | undefined | typeof unknownValue

// Maximum length of all substituted values, in UTF-16 units: more than a build could pass to a process, but low enough
// to bound the memory for parsing a file.
const maxInsertedLength = 256 * 1024

/**
 * Limits the total length of substituted values in one file. Otherwise a few lines of nested variables, or one long
 * variable used on thousands of lines, could exhaust the memory.
 *
 * @throws Error from the lookup that exceeds the limit.
 */
export function limitLookups(lookup: Lookup): Lookup {
  let insertedLength = 0
  return name => {
    const value = lookup(name)
    insertedLength += typeof value === 'string' ? value.length : 0
    if (insertedLength > maxInsertedLength) {
      throw new Error(
        `the values of the variables up to $${name} exceed 256 KiB in total: write the value in place of a variable`,
      )
    }
    return value
  }
}
