import type { BuildValues } from './build-values.ts'
import type { Dockerfile, Instruction } from './parse-dockerfile.ts'
import { readStages, type Stage } from './stages.ts'

/** Images outside the Dockerfile whose content a build uses. */
export type ExternalImages = {
  /** References with variables substituted, without duplicates. */
  readonly known: readonly string[]
  /** Bases that cannot be resolved before the build, as written. */
  readonly unknown: readonly string[]
}

/**
 * Returns the external images of FROM, `COPY --from` and `RUN --mount=from` in all stages.
 * Source: Dockerfile reference, "FROM", "COPY --from", "RUN --mount".
 * @throws DockerfileError as `readStages()` does.
 */
export function externalImages(dockerfile: Dockerfile, values: BuildValues): ExternalImages {
  const stages = readStages(dockerfile, values)
  const bases = stages.filter(({ kind }) => kind === 'image')
  const copiedNames = dockerfile.instructions.flatMap(referencedNames).filter(name => !isStage(name, stages))
  const references = [...bases.flatMap(({ resolved }) => resolved ?? []), ...copiedNames]
  return {
    known: [...new Set(references)],
    unknown: bases.filter(({ resolved }) => resolved === undefined).map(({ base }) => base),
  }
}

function isStage(name: string, stages: readonly Stage[]): boolean {
  const isIndex = /^\d+$/.test(name) && Number(name) < stages.length
  return isIndex || name === 'scratch' || stages.some(stage => stage.name === name.toLowerCase())
}

function referencedNames({ keyword, flags }: Instruction): string[] {
  const values = flags.map(({ value }) => value)
  if (keyword === 'COPY') return values.flatMap(value => afterPrefix(value, '--from='))
  if (keyword !== 'RUN') return []
  return values
    .flatMap(value => afterPrefix(value, '--mount='))
    .flatMap(mount => mount.split(','))
    .flatMap(field => afterPrefix(field.trim(), 'from='))
}

/**
 * Returns the text after the prefix, if any. A name with a variable is omitted, because BuildKit does not substitute
 * variables there.
 */
function afterPrefix(text: string, prefix: string): string[] {
  const value = text.startsWith(prefix) ? text.slice(prefix.length) : ''
  return value === '' || (prefix !== '--mount=' && value.includes('$')) ? [] : [value]
}
