/**
 * Finds a FROM that is written twice, as in `FROM FROM name:tag`. The Dockerfile parser reads the second FROM as the
 * name of an image.
 *
 * @returns a description of the line and its fix; undefined if there is none.
 */
export function findDuplicateFrom(dockerfile: Uint8Array): string | undefined {
  const lines = Buffer.from(dockerfile).toString('utf8').split(/\r?\n/)
  const index = lines.findIndex(line => /^\s*FROM\s+FROM\s/i.test(line))
  if (index < 0) return undefined
  const line = lines[index]?.trim() ?? ''
  const correctedLine = line.replace(/^FROM\s+(?=FROM\s)/i, '')
  return `line ${index + 1} has FROM twice, \`${line}\`: write \`${correctedLine}\``
}
