import type { Contract } from '../../contract/contract.ts'
import { cloneFix } from '../../dockerfile/clone-fix.ts'
import { type RevisionUse, revisionUse } from '../../dockerfile/clone-revision.ts'
import { type ClonedSource, clonedSources, isOfRepository } from '../../dockerfile/cloned-sources.ts'
import { withDependents } from '../../dockerfile/dependent-stages.ts'
import { isCheapStage } from '../../dockerfile/install-commands.ts'
import type { Dockerfile } from '../../dockerfile/parse-dockerfile.ts'
import { readStages } from '../../dockerfile/stages.ts'
import type { Recipe } from '../request/recipe.ts'

/** Code of the built repository that its Dockerfile clones, so that its context does not determine the image. */
export interface ClonedCode {
  readonly dockerfile: Dockerfile
  readonly clones: readonly OwnClone[]
}

interface OwnClone {
  readonly source: ClonedSource
  readonly use: RevisionUse
}

/** Name of the build argument that is suggested if `revision-arg` is not set. */
const suggestedArgument = 'REVISION'

/**
 * Finds the steps that clone the built repository. Clones of other repositories do not count: the commit that is built
 * does not determine their code.
 *
 * @param repository `owner/name` on GitHub.
 */
export function findClonedCode(
  dockerfile: Dockerfile,
  { revisionArg }: Pick<Recipe, 'revisionArg'>,
  repository: string,
  given: ReadonlyMap<string, string>,
): ClonedCode {
  const own = clonedSources(dockerfile, given).filter(source => isOfRepository(source, repository))
  return {
    dockerfile,
    clones: own.map(source => ({ source, use: revisionUse(dockerfile, source, revisionArg) })),
  }
}

/**
 * Whether the image certainly holds the code of the commit: nothing is cloned, the clones select it by `revision-arg`,
 * or the contract's `revision-check` must pass before the image is pushed.
 */
export function holdsCommit(
  { clones }: ClonedCode,
  { revisionCheck }: Pick<Contract, 'revisionCheck'>,
  { checkContract }: { readonly checkContract: boolean },
): boolean {
  return clones.every(({ use }) => use === 'used') || (checkContract && revisionCheck !== undefined)
}

/** Parts of a build that run without a cache. */
export interface Uncached {
  /** The whole build. */
  readonly all: boolean
  /** Names of stages. */
  readonly stages: readonly string[]
}

/**
 * Returns what to build without a cache, because a cached clone is the code of an earlier commit: only stages that have
 * no expensive step. They include those that use the clone: BuildKit has one cache entry for all results of a step that
 * runs again, so that a later stage would get the newest result even after a commit that restores older code. An unnamed
 * stage cannot be selected, so the whole build runs without a cache if no stage is expensive.
 */
export function uncachedParts({ dockerfile, clones }: ClonedCode): Uncached {
  const stages = readStages(dockerfile)
  const isCheap = (index: number) => isCheapStage(dockerfile, index)
  const stale = clones
    .filter(isStale)
    .map(({ source }) => source.stage)
    .filter(isCheap)
  const selected = withDependents(dockerfile, stale).filter(isCheap)
  const isNamed = (index: number) => stages[index]?.name !== undefined
  return {
    all: !selected.every(isNamed) && stages.every((_, index) => isCheap(index)),
    stages: selected.flatMap(index => stages[index]?.name ?? []),
  }
}

/** Whether BuildKit may return the cached step of an earlier commit. It looks up the remote of ADD on every build. */
function isStale({ source, use }: OwnClone): boolean {
  return use === 'absent' && source.command !== undefined
}

/**
 * Describes each clone that does not select the commit, with the change of the Dockerfile that makes it do so.
 *
 * @param manifests files of the repository that declare an environment.
 */
export function describeClones(
  code: ClonedCode,
  { file, revisionArg }: Pick<Recipe, 'file' | 'revisionArg'>,
  manifests: readonly string[],
): string[] {
  const { dockerfile, clones } = code
  const argument = revisionArg ?? suggestedArgument
  const input = revisionArg === undefined ? ` and set \`revision-arg: ${argument}\`` : ''
  return clones
    .filter(({ use }) => use !== 'used')
    .map(clone => {
      const fix = cloneFix(dockerfile, clone.source, { argument, use: clone.use, manifests })
      const line = clone.source.instruction.startLine
      return `${file}, line ${line}, clones this repository. ${problem(clone, code)}. Change the Dockerfile${input}:\n${fix}`
    })
}

function problem(clone: OwnClone, code: ClonedCode): string {
  if (!isStale(clone))
    return 'It fetches the head of a branch, which may be newer than the commit that is built'
  const { all, stages } = uncachedParts(code)
  const known = readStages(code.dockerfile)
  const isUncached = (index: number) => all || stages.includes(known[index]?.name ?? '')
  const { stage } = clone.source
  if (withDependents(code.dockerfile, [stage]).every(isUncached))
    return 'A cached step would hold the code of an earlier commit, so it runs again in every build'
  return isUncached(stage)
    ? 'It runs again in every build, but the stages that use it may come from the build cache, with the code of another commit'
    : 'The step may come from the build cache, with the code of an earlier commit'
}
