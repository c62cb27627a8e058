import type { BuildValues } from './build-values.ts'
import { atLine, DockerfileError } from './dockerfile-error.ts'
import { lookupIn, readGlobalArguments } from './global-argument.ts'
import type { Word } from './logical-line.ts'
import type { Dockerfile, Instruction } from './parse-dockerfile.ts'
import { findReferencePlace, type GlobalArgument, type ReferencePlace } from './reference-place.ts'
import { substitute } from './substitute.ts'
import { type Lookup, limitLookups } from './variable-lookup.ts'

/** Build stage of a Dockerfile. */
export type Stage = {
  /** Line of the FROM instruction, 1-based. */
  readonly line: number
  /** Base as written, including quotes and variables. */
  readonly base: string
  /**
   * Base without quotes and with global arguments substituted; undefined if it is empty or depends on the builder.
   */
  readonly resolved: string | undefined
  readonly kind: 'image' | 'stage' | 'scratch'
  /** Index of the parent stage; set only for kind `stage`. */
  readonly parent: number | undefined
  /** Platform as written, without quotes. */
  readonly platform: string | undefined
  /** Name in lower case. */
  readonly name: string | undefined
  readonly place: ReferencePlace
  readonly instruction: Instruction
}

/**
 * Reads the build stages in order. Stage names are case-insensitive, as in the Dockerfile reference and the classic
 * builder; BuildKit rejects upper-case references to stages.
 * Source: Dockerfile reference, "FROM".
 *
 * @throws DockerfileError for a FROM with invalid syntax, and as `readGlobalArguments()` does.
 */
export function readStages(dockerfile: Dockerfile, values: BuildValues = {}): Stage[] {
  const globalArguments = readGlobalArguments(dockerfile, values)
  const unlimitedLookup = lookupIn(globalArguments, values)
  const lookup = limitLookups(unlimitedLookup)
  const indexes = new Map<string, number>()
  return dockerfile.instructions
    .filter(({ keyword }) => keyword === 'FROM')
    .map((instruction, index) => {
      const stage = readStage(dockerfile, instruction, { globalArguments, lookup, unlimitedLookup, indexes })
      if (stage.name !== undefined) {
        indexes.set(stage.name, index)
      }
      return stage
    })
}

/** Names that a FROM can use: global arguments, and the indexes of earlier stages by name. */
type FromScope = {
  readonly globalArguments: ReadonlyMap<string, GlobalArgument>
  readonly lookup: Lookup
  readonly unlimitedLookup: Lookup
  readonly indexes: ReadonlyMap<string, number>
}

function readStage(
  dockerfile: Dockerfile,
  instruction: Instruction,
  { globalArguments, lookup, unlimitedLookup, indexes }: FromScope,
): Stage {
  const { logical } = instruction
  const { word, name } = readArguments(instruction)
  const { text, isKnown } = atLine(word.line, () => substitute(word.text, dockerfile.escapeChar, lookup))
  const resolved = isKnown && text !== '' ? text : undefined
  const parent = indexes.get(resolved?.toLowerCase() ?? '')
  return {
    line: instruction.startLine,
    base: word.text,
    resolved,
    kind: stageKind(resolved, parent),
    parent,
    platform: readPlatform(instruction),
    name,
    place: findReferencePlace(word, {
      kind: 'from',
      dockerfile,
      logical,
      globalArguments,
      lookup: unlimitedLookup,
    }),
    instruction,
  }
}

function stageKind(resolved: string | undefined, parent: number | undefined): Stage['kind'] {
  if (parent !== undefined) {
    return 'stage'
  }
  return resolved === 'scratch' ? 'scratch' : 'image'
}

function readArguments({ words, startLine }: Instruction): { word: Word; name: string | undefined } {
  const [word, as, name, ...others] = words
  if (word === undefined || others.length > 0 || (as !== undefined && name === undefined)) {
    throw new DockerfileError(
      startLine,
      `FROM has ${words.length} arguments: write FROM image, or FROM image AS name`,
    )
  }
  if (as === undefined || name === undefined) {
    return { word, name: undefined }
  }
  if (as.text.toLowerCase() !== 'as') {
    throw new DockerfileError(
      startLine,
      `expected AS instead of ${JSON.stringify(as.text)}: write FROM image AS name`,
    )
  }
  const lowerCaseName = name.text.toLowerCase()
  if (!/^[a-z][a-z0-9-_.]*$/.test(lowerCaseName)) {
    throw new DockerfileError(
      startLine,
      `${JSON.stringify(name.text)} is not a valid stage name: expected a letter, then letters, digits, "-", "_" and "."`,
    )
  }
  return { word, name: lowerCaseName }
}

function readPlatform({ flags, startLine }: Instruction): string | undefined {
  const prefix = '--platform='
  const [flag, ...others] = flags
  const invalidFlag = others[0] ?? (flag?.value.startsWith(prefix) ? undefined : flag)
  if (invalidFlag !== undefined) {
    throw new DockerfileError(
      startLine,
      `FROM accepts one flag, --platform=…: remove ${JSON.stringify(invalidFlag.value)}`,
    )
  }
  return flag?.value.slice(prefix.length) || undefined
}
