import { readMark } from '../../dockerfile/mark.ts'
import { parseDockerfile } from '../../dockerfile/parse-dockerfile.ts'
import type { Branch } from '../../github/branch-state.ts'
import { Conflict } from '../../github/write-failure.ts'
import { chooseBranches, isExact } from '../../launcher/choose-branches.ts'
import { readPinned } from '../../launcher/pin-image.ts'
import { formatImageRepository } from '../../oci/reference.ts'
import { inParallel } from '../../parallel/in-parallel.ts'
import { decidePin, inFile, readHeld } from './decide-pin.ts'
import type { Inputs, Work } from './inputs.ts'
import type { Parts } from './launcher-access.ts'
import { type Decision, isPlanned, type Update } from './update.ts'
import { commitPlan, updateBranch } from './update-branch.ts'

type Repinning = Work & { readonly kind: 'branches' }

/** Branches whose images are asked for at a time. */
const width = 16
/** Milliseconds between two writes. @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests */
const pause = 1000

/**
 * Pins every chosen branch to what its tag holds in the registry now. Reads run side by side, writes one after another.
 * A branch that is broken is reported and does not stop the others.
 */
export async function repinBranches(inputs: Inputs, work: Repinning, parts: Parts): Promise<Update[]> {
  const { branches, tags } = await parts.listBranches(inputs.repository, inputs.dockerfile)
  const choice = chooseBranches(
    branches.map(({ name }) => name),
    work.patterns,
  )
  const chosen = branches.filter(({ name }) => choice.chosen.includes(name))
  const decisions = await inParallel(chosen, width, async branch => ({
    branch,
    decision: await decideOrFail(inputs, work, { branch, isTag: tags.has(branch.name) }, parts),
  }))
  const updates: Update[] = choice.unmatched.map(pattern =>
    failed(
      pattern,
      new Error('no branch has this name: `branches` takes names, patterns such as "release-*", or "all"'),
    ),
  )
  let writes = 0
  for (const { branch, decision } of decisions) {
    if (isPlanned(decision) && !inputs.dryRun && writes++ > 0) await parts.sleep(pause)
    updates.push(await finish(inputs, work, { branch, decision }, parts))
  }
  return updates
}

interface Candidate {
  readonly branch: Branch
  readonly isTag: boolean
}

function decideOrFail(
  inputs: Inputs,
  work: Repinning,
  candidate: Candidate,
  parts: Parts,
): Promise<Decision> {
  return decideRepin(inputs, work, candidate, parts).catch((error: unknown) =>
    failed(candidate.branch.name, error),
  )
}

async function decideRepin(
  inputs: Inputs,
  { patterns, imageTag }: Repinning,
  { branch: { name: branch, readFile }, isTag }: Candidate,
  parts: Parts,
): Promise<Decision> {
  const bytes = await readFile()
  if (bytes === undefined) {
    const reason = `it has no ${inputs.dockerfile}`
    // What was named is expected to be a launcher branch; what merely fits a pattern need not be one.
    if (patterns.some(pattern => isExact(pattern) && pattern === branch))
      throw new Error(`${reason}: put a Dockerfile there, or say in \`dockerfile\` where it is`)
    return { branch, outcome: 'skipped', reason }
  }
  const left = readLeftAlone(inputs, branch, bytes)
  if (left !== undefined) return left
  const { digest: _digest, ...current } = inFile(inputs.dockerfile, () =>
    readPinned(bytes, inputs.allowedImage),
  )
  const tag = imageTag ?? current.tag
  if (tag === undefined)
    return {
      branch,
      outcome: 'skipped',
      reason: 'its FROM names no tag to follow: write one there, or give `image-tag`',
    }
  const image = { ...current, tag }
  const digest = await parts.images.digestOf(image)
  if (digest === undefined)
    throw new Error(
      `${formatImageRepository(image)} has no tag "${tag}": push it, or name another in \`image-tag\` or in FROM`,
    )
  return decidePin(inputs, { branch, bytes, isTag }, { launcherBranch: branch, digest, image }, parts)
}

function readLeftAlone(inputs: Inputs, branch: string, bytes: Uint8Array): Update | undefined {
  return inFile(inputs.dockerfile, () => {
    const frozen = readMark(parseDockerfile(bytes), 'frozen')
    if (frozen !== undefined && !inputs.allowRetag)
      return { branch, outcome: 'frozen', reason: `line ${frozen.line}: ${frozen.reason || 'a release'}` }
    return readHeld(branch, bytes)
  })
}

async function finish(
  inputs: Inputs,
  work: Repinning,
  { branch, decision }: { readonly branch: Branch; readonly decision: Decision },
  parts: Parts,
): Promise<Update> {
  if (!isPlanned(decision)) return decision
  const { name } = branch
  const { pin, event } = decision
  if (inputs.dryRun) return { branch: name, outcome: 'would-pin', pin, event }
  try {
    return {
      branch: name,
      outcome: 'pinned',
      pin,
      event,
      commit: await commitPlan(inputs, branch, decision, parts),
    }
  } catch (error) {
    return error instanceof Conflict ? again(inputs, work, name, parts) : failed(name, error)
  }
}

/** The branch has moved since all were listed: it is read by itself. */
async function again(inputs: Inputs, work: Repinning, name: string, parts: Parts): Promise<Update> {
  return updateBranch(inputs, name, parts, {
    decide: (branch, { isTag }) => decideRepin(inputs, work, { branch, isTag }, parts),
    decideAbsent: async () => ({ branch: name, outcome: 'skipped', reason: 'it was deleted meanwhile' }),
  }).catch((error: unknown) => failed(name, error))
}

function failed(branch: string, error: unknown): Update {
  return { branch, outcome: 'failed', reason: error instanceof Error ? error.message : String(error) }
}
