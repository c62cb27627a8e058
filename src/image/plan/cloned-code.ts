import type { Contract } from '../../contract/contract.ts'
import { cloneFix } from '../../dockerfile/clone-fix.ts'
import { type ClonedSource, clonedSources, isOfRepository } from '../../dockerfile/cloned-sources.ts'
import { isCheapStage } from '../../dockerfile/install-commands.ts'
import type { Dockerfile } from '../../dockerfile/parse-dockerfile.ts'
import { type RevisionUse, revisionUse } from '../../dockerfile/revision-use.ts'
import type { Recipe } from '../request/recipe.ts'

/** Code of the built repository that its Dockerfile clones. The build context then does not determine the image. */
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
 * Finds the instructions that clone the built repository. Clones of other repositories do not count: the commit that
 * is built does not determine their code.
 *
 * @param repository `owner/name` on GitHub.
 */
export function findClonedCode(
  dockerfile: Dockerfile,
  { revisionArg }: Pick<Recipe, 'revisionArg'>,
  repository: string,
  buildArgs: ReadonlyMap<string, string>,
): ClonedCode {
  const ownSources = clonedSources(dockerfile, buildArgs).filter(source => isOfRepository(source, repository))
  return {
    dockerfile,
    clones: ownSources.map(source => ({ source, use: revisionUse(dockerfile, source, revisionArg) })),
  }
}

/**
 * Returns whether the image certainly contains the code of the commit: nothing is cloned, the clones select it by
 * `revision-arg`, or the contract's `revision-check` must pass before the image is pushed.
 */
export function containsCommit(
  { clones }: ClonedCode,
  { revisionCheck }: Pick<Contract, 'revisionCheck'>,
  { checkContract }: { readonly checkContract: boolean },
): boolean {
  return clones.every(({ use }) => use === 'used') || (checkContract && revisionCheck !== undefined)
}

/** Name of the build argument that makes a cached clone run again. */
export const commitArgument = 'BINDER_ACTIONS_COMMIT'

/**
 * Returns the Dockerfile with an ARG for the commit before each clone that BuildKit would otherwise take from the
 * cache, with the code of an earlier commit. Stages with an expensive step are not changed. `--no-cache-filter` is not
 * sufficient: BuildKit keeps one cache entry for every result of a step that runs without a cache, and a later
 * `COPY --from` may then return newer code for a commit that restores older code.
 *
 * @returns undefined if there is no such clone.
 */
export function withCommitArgument({ dockerfile, clones }: ClonedCode): Uint8Array | undefined {
  const instructions = new Set(
    clones.filter(clone => runsAgain(clone, dockerfile)).map(({ source }) => source.instruction),
  )
  if (instructions.size === 0) return undefined
  const declaration = Buffer.from(`ARG ${commitArgument}${dockerfile.newline === 'crlf' ? '\r\n' : '\n'}`)
  const segments: Uint8Array[] = []
  let from = 0
  for (const { start } of instructions) {
    segments.push(dockerfile.bytes.subarray(from, start), declaration)
    from = start
  }
  return Buffer.concat([...segments, dockerfile.bytes.subarray(from)])
}

function runsAgain(clone: OwnClone, dockerfile: Dockerfile): boolean {
  return isStale(clone) && isCheapStage(dockerfile, clone.source.stage)
}

/**
 * Returns whether BuildKit may reuse the cached step of an earlier commit. It checks the remote of ADD on every build.
 */
function isStale({ source, use }: OwnClone): boolean {
  return use === 'absent' && source.command !== undefined
}

/**
 * Describes each clone that does not select the commit, with the change to the Dockerfile that fixes it.
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
      return `${file}, line ${line}, clones this repository. ${describeProblem(clone, code)}. Change the Dockerfile${input}:\n${fix}`
    })
}

function describeProblem(clone: OwnClone, { dockerfile }: ClonedCode): string {
  if (!isStale(clone))
    return 'It fetches the head of a branch, which may be newer than the commit that is built'
  return runsAgain(clone, dockerfile)
    ? 'A cached step would contain the code of an earlier commit, so it runs again for every commit'
    : 'The step may come from the build cache, with the code of an earlier commit'
}
