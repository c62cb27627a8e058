import type { Dockerfile, Instruction } from './parse-dockerfile.ts'
import { readStages, type Stage } from './stages.ts'

/** The images that a build takes content from and does not make itself. */
export type OutsideImages = {
  /** References as the file says them, variables replaced, each once. */
  readonly known: readonly string[]
  /** FROMs that only the build can read, as written. */
  readonly unknown: readonly string[]
}

/**
 * The images of FROM, of `COPY --from` and of `RUN --mount=from`, in whichever stage.
 * Source: Dockerfile reference, "FROM", "COPY --from", "RUN --mount".
 *
 * @param given build arguments, which win over the defaults in the file.
 * @throws DockerfileError as readStages() does.
 */
export function outsideImages(dockerfile: Dockerfile, given: ReadonlyMap<string, string>): OutsideImages {
  const stages = readStages(dockerfile, given)
  const bases = stages.filter(({ kind }) => kind === 'image')
  const taken = dockerfile.instructions.flatMap(namesTakenFrom).filter(name => !isStage(name, stages))
  const known = [...bases.flatMap(({ resolved }) => resolved ?? []), ...taken]
  return {
    known: [...new Set(known)],
    unknown: bases.filter(({ resolved }) => resolved === undefined).map(({ base }) => base),
  }
}

function isStage(name: string, stages: readonly Stage[]): boolean {
  const isIndex = /^\d+$/.test(name) && Number(name) < stages.length
  return isIndex || name === 'scratch' || stages.some(stage => stage.name === name.toLowerCase())
}

function namesTakenFrom({ keyword, flags }: Instruction): string[] {
  const values = flags.map(({ value }) => value)
  if (keyword === 'COPY') return values.flatMap(value => afterPrefix(value, '--from='))
  if (keyword !== 'RUN') return []
  return values
    .flatMap(value => afterPrefix(value, '--mount='))
    .flatMap(mount => mount.split(','))
    .flatMap(field => afterPrefix(field.trim(), 'from='))
}

/** BuildKit replaces no variables there: a name with one is nothing that could be looked up. */
function afterPrefix(text: string, prefix: string): string[] {
  const value = text.startsWith(prefix) ? text.slice(prefix.length) : ''
  return value === '' || (prefix !== '--mount=' && value.includes('$')) ? [] : [value]
}
