import { UserError } from '../user-error.ts'

/** Default number of pinned images that are kept for each branch. */
export const defaultKeep = '5'
/** Default minimum age of images that are deleted. */
export const defaultMinAge = '7d'
/** Length of an hour, in milliseconds. */
const hour = 3_600_000

/** Parses the number of images to keep for each branch. @throws Error with the accepted form. */
export function parseKeep(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text))
    throw new UserError('invalid-input', 'expected a whole number from 1 to 9999, such as "5"')
  return Number(text)
}

/** Parses an age, such as `12h` or `7d`. @returns milliseconds. @throws Error with the accepted form. */
export function parseMinAge(text: string): number {
  const [, count, unit] = /^(\d{1,5})([hd])$/.exec(text) ?? []
  if (count === undefined)
    throw new UserError('invalid-input', 'expected hours or days, such as "12h" or "7d"')
  return Number(count) * (unit === 'd' ? 24 * hour : hour)
}
