import { type BuildValues, builderArguments, targetArguments } from './build-values.ts'
import { atLine, DockerfileError } from './dockerfile-error.ts'
import { makeWord } from './logical-line.ts'
import type { Dockerfile } from './parse-dockerfile.ts'
import { findReferencePlace, type GlobalArgument, type ReferencePlace } from './reference-place.ts'
import { substitute } from './substitute.ts'
import { type Lookup, limitLookups, unknownValue } from './variable-lookup.ts'

/**
 * Reads the arguments before the first FROM. The value of an argument is the value in `values`, otherwise the default. A
 * later ARG of the same name overrides an earlier ARG, unless the later ARG has no default.
 * Source: Dockerfile reference, "Understand how ARG and FROM interact".
 * @throws DockerfileError for an ARG without a name, for unclosed quotes or braces, and for variables that expand to
 * too much text.
 */
export function readGlobalArguments(
  dockerfile: Dockerfile,
  values: BuildValues = {},
): Map<string, GlobalArgument> {
  const globalArguments = new Map<string, GlobalArgument>()
  const unlimitedLookup = lookupIn(globalArguments, values)
  const lookup = limitLookups(unlimitedLookup)
  for (const { keyword, words, logical, startLine } of dockerfile.instructions) {
    if (keyword === 'FROM') {
      break
    }
    for (const word of words) {
      const equals = word.text.indexOf('=')
      if (equals === 0) {
        throw new DockerfileError(startLine, 'ARG has no name before the "=": write ARG name=value')
      }
      const name = equals === -1 ? word.text : word.text.slice(0, equals)
      const text = values.buildArgs?.get(name)
      if (text !== undefined) {
        globalArguments.set(name, { text, isKnown: true, place: givenPlace(name, word.line) })
      } else if (equals !== -1) {
        const value = makeWord(logical, word.from + equals + 1, word.from + word.text.length)
        const { text, isKnown } = atLine(word.line, () =>
          substitute(value.text, dockerfile.escapeChar, lookup),
        )
        const place = findReferencePlace(value, {
          kind: 'argument',
          dockerfile,
          logical,
          globalArguments,
          lookup: unlimitedLookup,
        })
        globalArguments.set(name, { text, isKnown, place })
      }
    }
  }
  return globalArguments
}

function givenPlace(name: string, line: number): ReferencePlace {
  return { kind: 'composed', line, reason: `${name} is given as a build argument`, composition: undefined }
}

/**
 * Returns a lookup for FROM: global arguments, then platform arguments. Platform arguments of the builder are unknown.
 */
export function lookupIn(globalArguments: ReadonlyMap<string, GlobalArgument>, values: BuildValues): Lookup {
  const targets = targetArguments(values)
  return name => {
    const argument = globalArguments.get(name)
    if (argument !== undefined) {
      return argument.isKnown ? argument.text : unknownValue
    }
    return builderArguments.has(name) ? unknownValue : targets.get(name)
  }
}
