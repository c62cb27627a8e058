import * as v from 'valibot'
import { FormatError } from './user-error.ts'

/**
 * Parses bytes or text as JSON and validates it against a schema.
 *
 * @throws FormatError that names `label`, and the start of invalid JSON or the places that do not match the schema.
 */
export function parseJson<T>(
  schema: v.GenericSchema<unknown, T>,
  content: Uint8Array | string,
  label: string,
): T {
  let value: unknown
  try {
    const isText = typeof content === 'string'
    value = JSON.parse(isText ? content : new TextDecoder('utf-8', { fatal: true }).decode(content))
  } catch {
    throw new FormatError(`${label} is not JSON: it starts with ${JSON.stringify(excerpt(content))}`)
  }
  return parseShape(schema, value, label)
}

/**
 * Validates a value against a schema.
 *
 * @throws FormatError that names `label` and up to five places where the value does not match.
 */
export function parseShape<T>(schema: v.GenericSchema<unknown, T>, value: unknown, label: string): T {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  const problems = result.issues
    .slice(0, 5)
    .map(issue => `${v.getDotPath(issue) ?? '(top)'}: ${issue.message}`)
  throw new FormatError(`${label} is malformed: ${problems.join('; ')}`)
}

function excerpt(content: Uint8Array | string): string {
  return typeof content === 'string'
    ? content.slice(0, 60)
    : new TextDecoder().decode(content.subarray(0, 60))
}
