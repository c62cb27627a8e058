import { errorMessage } from './error-message.ts'

const maxQuotedLength = 200

/**
 * Describes an invalid value of an input or an option.
 *
 * @param error error of the parser. Its message usually starts with what was expected.
 */
export function describeInvalidValue(name: string, text: string, error: unknown): string {
  const reason = errorMessage(error)
  // JSON and texts of several lines are not quoted, because quoting would escape their quotation marks and line breaks.
  if (/^\s*[[{]|\n/.test(text)) return `${name}: ${reason}`
  const shortened = text.length > maxQuotedLength ? `${text.slice(0, maxQuotedLength - 1)}…` : text
  const quoted = JSON.stringify(shortened)
  // The errors of many parsers already quote the text.
  const isQuoted = [quoted, JSON.stringify(text)].some(form => reason.includes(form))
  return isQuoted ? `${name}: ${reason}` : `${name} is ${quoted}: ${reason}`
}
