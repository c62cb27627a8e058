import { createHash } from 'node:crypto'
import type { Bond } from './entry-bonds.ts'
import type { Scale } from './unit-scale.ts'

/** Bonds that stay together, such as those of one folder. */
export interface NamedBonds {
  /** Name that determines the part; equal in every image. */
  readonly name: string
  readonly bonds: readonly Bond[]
}

/** Part of a group of bonds. */
export interface BondPart {
  /** Suffix that distinguishes the part from the others of its group; empty if the group is not divided. */
  readonly suffix: string
  readonly bonds: readonly Bond[]
  /** Bytes of a layer that contains only this part. */
  readonly weight: number
}

interface HashedBonds extends NamedBonds {
  readonly hash: Uint8Array
}

interface PendingPart {
  readonly members: readonly HashedBonds[]
  /** Bits of the hash that all members share. */
  readonly bits: string
}

/**
 * Divides bonds into parts of at most `target` bytes, unless a single bond is larger. Parts are halved by the next bit of
 * a hash of the name until they are small enough: a member that grows changes only its own part.
 */
export function divideByName(
  members: readonly NamedBonds[],
  newScale: () => Scale,
  target: number,
): BondPart[] {
  const hashed = members.map(member => ({
    ...member,
    hash: createHash('sha256').update(member.name).digest(),
  }))
  const parts: BondPart[] = []
  const waiting: PendingPart[] = [{ members: hashed, bits: '' }]
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const { bits, members: inPart } = part
    const suffix = bits === '' ? '' : ` (${bits})`
    const bonds = inPart.flatMap(member => member.bonds)
    const weight = weigh(bonds, newScale())
    if (weight <= target) parts.push({ suffix, bonds, weight })
    else if (new Set(inPart.map(({ name }) => name)).size > 1)
      for (const half of halve(part)) waiting.push(half)
    else for (const cut of cutBonds(bonds, { suffix, newScale, target })) parts.push(cut)
  }
  return parts
}

/** Divides by the next bit in which the hashes differ; returns the halves in reverse because the caller uses a stack. */
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

function bit(member: HashedBonds | undefined, index: number): string {
  return String(((member?.hash[index >> 3] ?? 0) >> (7 - (index & 7))) & 1)
}

function weigh(bonds: readonly Bond[], scale: Scale): number {
  for (const bond of bonds) scale.add(bond)
  return scale.weight
}

/** Cuts bonds of one name into consecutive runs. */
function cutBonds(
  bonds: readonly Bond[],
  { suffix, newScale, target }: { suffix: string; newScale: () => Scale; target: number },
): BondPart[] {
  const runs: { bonds: Bond[]; scale: Scale }[] = []
  for (const bond of bonds) {
    let run = runs.at(-1)
    if (run === undefined || run.scale.weight + run.scale.measure(bond) > target) {
      run = { bonds: [], scale: newScale() }
      runs.push(run)
    }
    run.scale.add(bond)
    run.bonds.push(bond)
  }
  return runs.map((run, index) => ({
    suffix: index === 0 ? suffix : `${suffix} (part ${index + 1})`,
    bonds: run.bonds,
    weight: run.scale.weight,
  }))
}
