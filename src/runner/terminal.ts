import { escapeInvisible } from '../invisible-characters.ts'

/** Standard output and error, for text that may contain untrusted names. */
export const terminal = {
  out: (text: string) => process.stdout.write(`${escapeInvisible(text)}\n`),
  err: (text: string) => process.stderr.write(`${escapeInvisible(text)}\n`),
}
