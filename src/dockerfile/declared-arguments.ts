import type { Dockerfile } from './parse-dockerfile.ts'

/** Returns the names of all build arguments that ARG declares, before the first FROM or in a stage. */
export function declaredArguments({ instructions }: Dockerfile): Set<string> {
  const words = instructions.filter(({ keyword }) => keyword === 'ARG').flatMap(({ words }) => words)
  return new Set(words.map(({ text }) => text.split('=', 1)[0] ?? ''))
}
