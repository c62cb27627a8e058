import { UserError } from '../../user-error.ts'

export function parseTagSuffix(text: string): string {
  if (!/^[A-Za-z0-9._-]{1,100}$/.test(text)) {
    throw new UserError('invalid-input', 'expected letters, digits, "_", "." and "-", such as "-slim"')
  }
  return text
}
