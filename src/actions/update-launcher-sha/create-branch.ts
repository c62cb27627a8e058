import type { BranchState } from '../../github/branch-state.ts'
import type { Commit } from '../../github/commit-on-branch.ts'
import { Conflict, type WriteTarget } from '../../github/write-failure.ts'
import { temporaryPrefix } from '../../launcher/choose-branches.ts'
import type { ImageUpdated } from '../../launcher/image-updated-event.ts'
import { newLauncher } from '../../launcher/new-launcher.ts'
import { formatGitHubRepository } from '../../refs/github-repository.ts'
import { inFile, planned, readVerified, refuseTag } from './decide-pin.ts'
import type { Inputs } from './inputs.ts'
import type { Parts } from './launcher-access.ts'
import type { PlannedPin } from './update.ts'

/** What a launcher branch that does not exist is to begin with: a release always, another branch when asked to. */
export async function decideNew(
  inputs: Inputs,
  event: ImageUpdated,
  state: BranchState,
  { images, log }: Parts,
): Promise<PlannedPin> {
  const { repository, dockerfile, template, branchVariable, allowedImage } = inputs
  const { launcherBranch: branch, ref } = event
  const name = formatGitHubRepository(repository)
  if (ref?.kind !== 'tag' && !inputs.createBranch) {
    throw new Error(
      `${name} has no branch "${branch}": let \`create-branch: true\` create it, or create it yourself, with a Dockerfile at ` +
        dockerfile,
    )
  }
  if (state.isTag) refuseTag(branch)
  if (state.base === undefined)
    throw new Error(`${name} has no default branch to begin a new one at: push a first commit`)
  const bytes = template === undefined ? undefined : await state.readTemplate()
  if (template !== undefined && bytes === undefined) {
    throw new Error(
      `The template ${template} is not on branch "${state.base.name}" of ${name}: put it there, or leave \`template\` out`,
    )
  }
  const base = await state.base.readFile()
  const pin = inFile(template ?? `The Dockerfile for "${branch}"`, () =>
    newLauncher({ event, template: bytes, base, branchVariable, allowedImage }),
  )
  return planned(pin, event, await readVerified(pin, event, images, log))
}

/** A launcher branch to create, and what its Dockerfile is to be. */
export interface NewBranch {
  readonly branch: string
  readonly plan: PlannedPin
}

/**
 * Commits on a branch that nobody launches, lets the real one begin at that commit, and removes the first: whoever asks
 * for the branch at any moment finds none or the finished one.
 *
 * @throws Conflict when somebody else does the same.
 */
export async function createLauncherBranch(
  { repository, dockerfile }: Inputs,
  { branch, plan: { pin, message } }: NewBranch,
  { base, hasOther }: BranchState,
  parts: Parts,
): Promise<Commit> {
  if (base === undefined) throw new Error('there is no default branch')
  const temporary = { repository, branch: `${temporaryPrefix}${branch}` }
  if (hasOther) await parts.deleteBranch(temporary)
  await parts.createBranch(temporary, base.head)
  const change = { path: dockerfile, bytes: pin.dockerfile.bytes }
  const commit = await parts
    .commit({ ...temporary, expectedHead: base.head, ...message, change })
    .catch(async (error: unknown) => {
      // In a conflict it is somebody else's by now.
      if (!(error instanceof Conflict)) await removeTemporary(temporary, parts)
      throw error
    })
  try {
    await parts.createBranch({ repository, branch }, commit.sha)
  } finally {
    await removeTemporary(temporary, parts)
  }
  return commit
}

/** Nobody launches it: to leave it there is untidy, not wrong. */
export async function removeTemporary(temporary: WriteTarget, parts: Parts): Promise<void> {
  await parts.deleteBranch(temporary).catch((error: unknown) => {
    if (error instanceof Conflict) return
    parts.log.warning(
      `Branch "${temporary.branch}" could not be deleted, delete it by hand: ${String(error)}`,
    )
  })
}
