import { nearestName } from '../suggest.ts'

/** Inputs of an action, from its action.yml. */
export interface DeclaredInputs {
  readonly names: readonly string[]
  /**
   * Inputs that restrict which images are trusted or what a run changes. Without one of them, a check would be skipped.
   */
  readonly security: readonly string[]
}

/** Input that the action does not have, such as a misspelled one. */
interface UnknownInput {
  readonly message: string
  /** Whether it is probably a misspelled `security` input. */
  readonly isError: boolean
}

/**
 * Environment variables with the prefix `INPUT_` that are not inputs, such as that of a Linux desktop's input method.
 */
const otherVariables = new Set(['INPUT_METHOD'])

/**
 * Finds the inputs of the step that the action does not have. The runner passes them to the action, with only a
 * warning.
 *
 * @param env environment with the inputs as the runner sets them: `INPUT_` and the name in upper case.
 */
export function findUnknownInputs(
  env: NodeJS.ProcessEnv,
  { names, security }: DeclaredInputs,
): UnknownInput[] {
  const knownNames = new Set(names)
  return Object.keys(env)
    .filter(variable => variable.startsWith('INPUT_') && !otherVariables.has(variable))
    .map(variable => variable.slice('INPUT_'.length).toLowerCase())
    .filter(name => name !== '' && !knownNames.has(name))
    .sort()
    .map(name => describe(name, nearestName(name, names), security))
}

function describe(name: string, nearestInput: string | undefined, security: readonly string[]): UnknownInput {
  const suggestion = nearestInput === undefined ? 'remove it' : `did you mean "${nearestInput}"?`
  return {
    message: `There is no input "${name}": ${suggestion}`,
    isError: nearestInput !== undefined && security.includes(nearestInput),
  }
}
