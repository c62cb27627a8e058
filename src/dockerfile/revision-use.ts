import type { ClonedSource } from './cloned-sources.ts'
import type { Dockerfile, Instruction } from './parse-dockerfile.ts'
import { programName, runCommands } from './shell-commands.ts'
import { readStages } from './stages.ts'

/**
 * Use of the build argument for the commit in an instruction that clones: `used` if the argument selects the code,
 * `declared` if it only causes BuildKit to run the instruction again for every commit, otherwise `absent`.
 */
export type RevisionUse = 'used' | 'declared' | 'absent'

const programsWithoutSelection = new Set(['echo', 'printf', 'export', ''])

/**
 * Returns the use of the build argument in a clone.
 *
 * @param argument name of the build argument; undefined if there is none.
 */
export function revisionUse(
  dockerfile: Dockerfile,
  clone: ClonedSource,
  argument: string | undefined,
): RevisionUse {
  if (argument === undefined) return 'absent'
  const names = namesInScope(dockerfile, clone, argument)
  if (!names.has(argument)) return 'absent'
  const hasName = (text: string) =>
    [...names].some(name => new RegExp(`\\$(?:${name}(?!\\w)|\\{${name}\\W)`).test(text))
  if (clone.command === undefined) return hasName(clone.url) ? 'used' : 'declared'
  const isSelected = laterRunInstructions(dockerfile, clone).some(instruction => {
    const commands = runCommands(dockerfile, instruction)
    const hasGit = instruction === clone.instruction || commands.some(({ words }) => words.includes('git'))
    return (
      hasGit &&
      commands.some(command => !programsWithoutSelection.has(programName(command)) && hasName(command.text))
    )
  })
  return isSelected ? 'used' : 'declared'
}

/** Returns the RUN instructions of the clone's stage, starting with the clone. */
function laterRunInstructions({ instructions }: Dockerfile, { instruction }: ClonedSource): Instruction[] {
  const after = instructions.slice(instructions.indexOf(instruction))
  const end = after.findIndex(({ keyword }) => keyword === 'FROM')
  return after.slice(0, end < 0 ? undefined : end).filter(({ keyword }) => keyword === 'RUN')
}

/**
 * Returns the names of the argument and of the variables whose values contain it, if they are set before the clone. The
 * result is empty if the argument is not declared before the clone. A stage inherits the arguments of the stage that it
 * is based on.
 * Source: Dockerfile reference, "ARG", "Scope".
 */
function namesInScope(dockerfile: Dockerfile, clone: ClonedSource, argument: string): Set<string> {
  const lineage = new Set(ancestors(dockerfile, clone.stage))
  const names = new Set<string>()
  let stage = -1
  for (const instruction of dockerfile.instructions) {
    if (instruction === clone.instruction) break
    const { keyword, words } = instruction
    if (keyword === 'FROM') stage += 1
    if (!lineage.has(stage) || (keyword !== 'ARG' && keyword !== 'ENV')) continue
    for (const { text } of words) {
      const name = text.replace(/=.*/s, '')
      const isDerived = [...names].some(knownName => new RegExp(`\\$\\{?${knownName}(?!\\w)`).test(text))
      if ((keyword === 'ARG' && name === argument) || isDerived) names.add(name)
    }
  }
  return names
}

function ancestors(dockerfile: Dockerfile, stage: number): number[] {
  const stages = readStages(dockerfile)
  const indexes: number[] = []
  for (let index: number | undefined = stage; index !== undefined; index = stages[index]?.parent)
    indexes.push(index)
  return indexes
}
