import { atLine, DockerfileError } from './dockerfile-error.ts'
import { readGlobalArguments } from './global-argument.ts'
import type { Dockerfile, Instruction } from './parse-dockerfile.ts'
import type { GlobalArgument } from './reference-place.ts'
import { readStages, type Stage } from './stages.ts'
import { substitute } from './substitute.ts'
import { type Lookup, limitLookups, unknownValue } from './variable-lookup.ts'

/** Value of an environment variable, and the line that sets it. */
export type EnvValue = { readonly value: string; readonly line: number }

/** Environment of a stage: `env` goes into the image; `scope`, which also includes ARGs, is used for substitution. */
type StageEnv = {
  readonly env: Map<string, EnvValue>
  readonly scope: Map<string, string>
  readonly lookup: Lookup
}

/**
 * Reads the environment that the last stage sets or inherits from earlier stages of the file. Variables from the base
 * image are unknown and kept as written.
 * Source: Dockerfile reference, "ENV", "Environment replacement", "Scope" of ARG.
 * @throws DockerfileError for an ENV with invalid syntax, and as `readStages()` does.
 */
export function readEnv(dockerfile: Dockerfile): Map<string, EnvValue> {
  const globalArguments = readGlobalArguments(dockerfile)
  const bodies = splitStages(dockerfile)
  const scope = new Map<string, string>()
  const result: StageEnv = { env: new Map(), scope, lookup: limitLookups(lookupIn(scope)) }
  for (const index of lineage(readStages(dockerfile))) {
    for (const instruction of bodies[index] ?? []) {
      if (instruction.keyword === 'ENV') {
        applyEnv(result, instruction, dockerfile.escapeChar)
      } else if (instruction.keyword === 'ARG') {
        applyArg(result, instruction, dockerfile.escapeChar, globalArguments)
      }
    }
  }
  return result.env
}

function splitStages({ instructions }: Dockerfile): Instruction[][] {
  const bodies: Instruction[][] = []
  for (const instruction of instructions) {
    if (instruction.keyword === 'FROM') {
      bodies.push([])
    } else {
      bodies.at(-1)?.push(instruction)
    }
  }
  return bodies
}

/** Returns the indexes of the last stage and its ancestors, oldest first. */
function lineage(stages: readonly Stage[]): number[] {
  const indexes: number[] = []
  for (
    let index: number | undefined = stages.length - 1;
    index !== undefined;
    index = stages[index]?.parent
  ) {
    indexes.push(index)
  }
  return indexes.reverse()
}

// All pairs of one ENV are substituted with the values that are set before this ENV.
function applyEnv({ env, scope, lookup }: StageEnv, instruction: Instruction, escapeChar: string): void {
  const pairs = readPairs(instruction).map(({ key, value, line }) => ({
    key: atLine(line, () => substitute(key, escapeChar, lookup).text),
    value: atLine(line, () => substitute(value, escapeChar, lookup).text),
    line,
  }))
  for (const { key, value, line } of pairs) {
    env.set(key, { value, line })
    scope.set(key, value)
  }
}

// As in BuildKit, an ARG overrides an ENV of the same name in the instructions below it, but not in the image.
function applyArg(
  { scope, lookup }: StageEnv,
  { words }: Instruction,
  escapeChar: string,
  globalArguments: ReadonlyMap<string, GlobalArgument>,
): void {
  for (const { text, line } of words) {
    const equals = text.indexOf('=')
    const name = equals === -1 ? text : text.slice(0, equals)
    const value =
      equals === -1
        ? globalArguments.get(name)?.text
        : atLine(line, () => substitute(text.slice(equals + 1), escapeChar, lookup).text)
    if (value !== undefined) {
      scope.set(name, value)
    }
  }
}

type Pair = { readonly key: string; readonly value: string; readonly line: number }

/** Reads both forms: `ENV a=b c="d e"`, and `ENV a b c`, in which everything after the name is the value. */
function readPairs({ words, argumentText, startLine }: Instruction): Pair[] {
  const [firstWord] = words
  if (firstWord === undefined) {
    throw new DockerfileError(startLine, 'ENV has no variable name: write ENV name=value')
  }
  if (!firstWord.text.includes('=')) {
    return [readLegacyPair(argumentText, firstWord.line)]
  }
  return words.map(({ text, line }) => {
    const equals = text.indexOf('=')
    if (equals < 1) {
      const quotedText = JSON.stringify(text)
      throw new DockerfileError(
        line,
        `${quotedText} is not of the form name=value: put quotes around values with spaces`,
      )
    }
    return { key: text.slice(0, equals), value: text.slice(equals + 1), line }
  })
}

function readLegacyPair(argumentText: string, line: number): Pair {
  const [, key = '', value] = /^([^\t\v\f\r ]+)[\t\v\f\r ]+(.*)$/s.exec(argumentText) ?? []
  if (value === undefined) {
    throw new DockerfileError(line, `ENV ${argumentText} has no value: write ENV name=value`)
  }
  return { key, value, line }
}

function lookupIn(scope: ReadonlyMap<string, string>): Lookup {
  return name => scope.get(name) ?? unknownValue
}
