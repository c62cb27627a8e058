import { createHash } from 'node:crypto'
import type { EntryComponent } from './entry-components.ts'
import type { LayerSizeCounter } from './layer-size-counter.ts'

/** Components that stay together, such as those of one folder. */
export interface NamedComponents {
  /** Name that determines the part; equal in every image. */
  readonly name: string
  readonly components: readonly EntryComponent[]
}

/** Part of a group of components. */
export interface ComponentPart {
  /** Suffix that distinguishes the part from the others of its group; empty if the group is not divided. */
  readonly suffix: string
  readonly components: readonly EntryComponent[]
  /** Bytes of a layer that contains only this part. */
  readonly size: number
}

interface HashedComponents extends NamedComponents {
  readonly hash: Uint8Array
}

interface PendingPart {
  readonly members: readonly HashedComponents[]
  /** Bits of the hash that all members share. */
  readonly bits: string
}

/**
 * Divides components into parts of at most `target` bytes, unless a single component is larger. Parts are halved by the
 * next bit of a hash of the name until they are small enough: a member that grows changes only its own part.
 */
export function divideByName(
  members: readonly NamedComponents[],
  newCounter: () => LayerSizeCounter,
  target: number,
): ComponentPart[] {
  const hashedMembers = members.map(member => ({
    ...member,
    hash: createHash('sha256').update(member.name).digest(),
  }))
  const parts: ComponentPart[] = []
  const waitingParts: PendingPart[] = [{ members: hashedMembers, bits: '' }]
  for (let part = waitingParts.pop(); part !== undefined; part = waitingParts.pop()) {
    const { bits, members: inPart } = part
    const suffix = bits === '' ? '' : ` (${bits})`
    const components = inPart.flatMap(member => member.components)
    const size = measure(components, newCounter())
    if (size <= target) parts.push({ suffix, components, size })
    else if (new Set(inPart.map(({ name }) => name)).size > 1)
      for (const half of halve(part)) waitingParts.push(half)
    else for (const cut of cutComponents(components, { suffix, newCounter, target })) parts.push(cut)
  }
  return parts
}

/**
 * Divides by the next bit in which the hashes differ; returns the halves in reverse because the caller uses a stack.
 */
function halve({ members, bits }: PendingPart): PendingPart[] {
  for (let prefix = bits; ; prefix += bit(members[0], prefix.length)) {
    const [zeros, ones] = ['0', '1'].map(value =>
      members.filter(member => bit(member, prefix.length) === value),
    )
    if (!zeros?.length || !ones?.length) continue
    return [
      { members: ones, bits: `${prefix}1` },
      { members: zeros, bits: `${prefix}0` },
    ]
  }
}

function bit(member: HashedComponents | undefined, index: number): string {
  return String(((member?.hash[index >> 3] ?? 0) >> (7 - (index & 7))) & 1)
}

function measure(components: readonly EntryComponent[], counter: LayerSizeCounter): number {
  for (const component of components) counter.add(component)
  return counter.size
}

/** Cuts components of one name into consecutive runs. */
function cutComponents(
  components: readonly EntryComponent[],
  { suffix, newCounter, target }: { suffix: string; newCounter: () => LayerSizeCounter; target: number },
): ComponentPart[] {
  const runs: { components: EntryComponent[]; counter: LayerSizeCounter }[] = []
  for (const component of components) {
    let run = runs.at(-1)
    if (run === undefined || run.counter.size + run.counter.addedSize(component) > target) {
      run = { components: [], counter: newCounter() }
      runs.push(run)
    }
    run.counter.add(component)
    run.components.push(component)
  }
  return runs.map((run, index) => ({
    suffix: index === 0 ? suffix : `${suffix} (part ${index + 1})`,
    components: run.components,
    size: run.counter.size,
  }))
}
