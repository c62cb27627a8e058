import { DockerfileError } from './dockerfile-error.ts'
import { makeWord } from './logical-line.ts'
import { type Dockerfile, type Instruction, parseDockerfile } from './parse-dockerfile.ts'
import { readEnv } from './read-env.ts'
import { readStages } from './stages.ts'

type ByteRange = { readonly start: number; readonly end: number; readonly line: number }

/**
 * Sets a variable in the last ENV of the last stage that sets it, or in a new ENV at the end of the file. All other bytes
 * are unchanged.
 * The result is parsed again to verify that only this value changed.
 * @throws DockerfileError when the value cannot be written in this place, and as `readEnv()` does.
 */
export function replaceEnv(dockerfile: Dockerfile, variable: string, value: string): Dockerfile {
  const { bytes } = dockerfile
  const quotedValue = quote(value, dockerfile.escapeChar)
  const range = findValue(dockerfile, variable)
  const editedBytes =
    range === undefined
      ? append(dockerfile, `ENV ${variable}=${quotedValue}`)
      : Buffer.concat([bytes.subarray(0, range.start), Buffer.from(quotedValue), bytes.subarray(range.end)])
  const after = parseDockerfile(new Uint8Array(editedBytes))
  verifyEdit(dockerfile, after, { variable, value, line: range?.line })
  return after
}

function findValue({ instructions }: Dockerfile, variable: string): ByteRange | undefined {
  const from = instructions.findLastIndex(({ keyword }) => keyword === 'FROM')
  const ranges = instructions
    .slice(from + 1)
    .flatMap(instruction => (instruction.keyword === 'ENV' ? findAssignments(instruction, variable) : []))
  return ranges.at(-1)
}

/** Returns the values of the variable in both forms: `ENV a=b c="d e"` and `ENV a b c`. */
function findAssignments({ words, logical }: Instruction, variable: string): ByteRange[] {
  const [name, firstWord] = words
  const lastWord = words.at(-1)
  if (name?.text === variable && firstWord !== undefined && lastWord !== undefined) {
    return [{ start: firstWord.start, end: lastWord.end, line: firstWord.line }]
  }
  const prefix = `${variable}=`
  return words
    .filter(({ text }) => text.startsWith(prefix))
    .map(({ from, text }) => makeWord(logical, from + prefix.length, from + text.length))
}

function quote(value: string, escapeChar: string): string {
  if (/^[\w./@+:,-]+$/.test(value)) {
    return value
  }
  return `"${[...value].map(char => (`"$${escapeChar}`.includes(char) ? escapeChar + char : char)).join('')}"`
}

function append({ bytes, newline }: Dockerfile, line: string): Buffer {
  const ending = newline === 'crlf' ? '\r\n' : '\n'
  const isEnded = bytes.at(-1) === 0x0a
  return Buffer.concat([bytes, Buffer.from(`${isEnded ? '' : ending}${ending}${line}${ending}`)])
}

type EnvChange = { readonly variable: string; readonly value: string; readonly line: number | undefined }

function verifyEdit(before: Dockerfile, after: Dockerfile, { variable, value, line }: EnvChange): void {
  const expectedValues = [...valuesIn(before).set(variable, value)].sort()
  const isOnlyChange =
    JSON.stringify(expectedValues) === JSON.stringify([...valuesIn(after)].sort()) &&
    JSON.stringify(basesIn(before)) === JSON.stringify(basesIn(after))
  if (!isOnlyChange) {
    throw new DockerfileError(
      line ?? after.instructions.at(-1)?.endLine ?? 1,
      `ENV ${variable} cannot be set to ${JSON.stringify(value)} here: set it manually in a separate ENV`,
      { kind: 'dockerfile-not-editable' },
    )
  }
}

function valuesIn(dockerfile: Dockerfile): Map<string, string> {
  return new Map([...readEnv(dockerfile)].map(([name, { value }]) => [name, value]))
}

function basesIn(dockerfile: Dockerfile): unknown[] {
  return readStages(dockerfile).map(({ resolved, kind, parent, name }) => ({ resolved, kind, parent, name }))
}
