import { createRequire } from 'node:module'
import type { checkSync, Parameters } from 'recheck'

/** JavaScript build of recheck. The main entry point would run a native program if such a program is installed. */
const recheck: { readonly checkSync: typeof checkSync } = createRequire(import.meta.url)(
  'recheck/lib/browser.js',
)

/** Settings that limit characters instead of milliseconds, so that the result is the same on every machine. */
export const recheckParameters: Parameters = {
  randomSeed: 1,
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  attackLimit: 10_000_000,
  maxAttackStringSize: 20_000,
}

/**
 * Returns the complexity of a regular expression and an input that takes more than linear time to match. Returns undefined
 * if every input takes linear time.
 *
 * @param literal regular expression as in source code, such as `/a+$/m`.
 */
export function findSlowInput(literal: string): string | undefined {
  const end = literal.lastIndexOf('/')
  const [source, flags] = [literal.slice(1, end), literal.slice(end + 1)]
  // Without repetition, the time for each position of the input is constant.
  if (!/[*+{]/.test(source)) return undefined
  const result = recheck.checkSync(source, flags, recheckParameters)
  if (result.status === 'safe') return undefined
  if (result.status === 'vulnerable') return `${result.complexity.summary}, such as ${result.attack.pattern}`
  throw new Error(`recheck cannot check ${literal}: ${result.error.kind}: simplify the regular expression`)
}
