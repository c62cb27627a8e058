import type { Dockerfile } from './parse-dockerfile.ts'

/** Returns the names of all build arguments that ARG declares, before the first FROM or in a stage. */
export function declaredArguments(dockerfile: Dockerfile): Set<string> {
  return new Set(declarations(dockerfile).map(text => text.replace(/=.*/s, '')))
}

/** Returns the names of the build arguments that no ARG gives a default. */
export function argumentsWithoutDefault(dockerfile: Dockerfile): Set<string> {
  const texts = declarations(dockerfile)
  return new Set(
    texts.filter(name => !name.includes('=') && !texts.some(text => text.startsWith(`${name}=`))),
  )
}

function declarations({ instructions }: Dockerfile): string[] {
  return instructions
    .filter(({ keyword }) => keyword === 'ARG')
    .flatMap(({ words }) => words.map(({ text }) => text))
}
