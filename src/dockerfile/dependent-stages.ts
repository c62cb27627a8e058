import { namesTakenFrom } from './outside-images.ts'
import type { Dockerfile } from './parse-dockerfile.ts'
import { readStages } from './stages.ts'

/** Returns the indexes of these stages and of all stages that build on them or copy from them, directly or not. */
export function withDependents(dockerfile: Dockerfile, indexes: readonly number[]): number[] {
  const stages = readStages(dockerfile)
  const found = new Set(indexes)
  let current = -1
  // A stage can use only earlier ones, so one pass finds indirect dependents too.
  for (const instruction of dockerfile.instructions) {
    if (instruction.keyword === 'FROM') {
      current += 1
      const parent = stages[current]?.parent
      if (parent !== undefined && found.has(parent)) found.add(current)
    }
    for (const name of namesTakenFrom(instruction)) {
      const used = stages.findIndex(
        (stage, index) => stage.name === name.toLowerCase() || String(index) === name,
      )
      if (found.has(used)) found.add(current)
    }
  }
  return [...found].sort((one, other) => one - other)
}
