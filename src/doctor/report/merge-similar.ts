import { formatList } from '../../wording.ts'
import type { Finding } from './finding.ts'

/** A finding about one thing, such as a branch, that is merged with the same finding about other things. */
export interface MergeableFinding extends Finding {
  /** Undefined for a finding that is never merged. */
  readonly similar?: Similar
}

/** Text of the finding about several things. */
interface Similar {
  /** Names the thing in a list, such as `"main"`. */
  readonly item: string
  /** Problem of all of them; the list follows. */
  readonly what: (count: number) => string
  /** Steps to fix all of them. Default: those for the first one. */
  readonly fix?: string
}

/** Maximum number of things that a finding names, so that a report is at most one page. */
const maxNamed = 10

/** Merges equal findings into one that lists its things, in the order of the first ones. */
export function mergeSimilar(findings: readonly MergeableFinding[]): Finding[] {
  const groups = new Map<unknown, [MergeableFinding, ...MergeableFinding[]]>()
  for (const finding of findings) {
    const key = mergeKey(finding)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  return [...groups.values()].map(mergeGroup)
}

/** Returns the finding itself if it is not merged. */
function mergeKey(finding: MergeableFinding): unknown {
  const { check, verdict, why, similar } = finding
  return similar === undefined ? finding : JSON.stringify([check, verdict, why, similar.what(2)])
}

function mergeGroup(group: readonly [MergeableFinding, ...MergeableFinding[]]): Finding {
  const [{ similar, ...first }] = group
  if (similar === undefined || group.length === 1) return first
  const items = group.flatMap(finding => finding.similar?.item ?? [])
  return {
    ...first,
    what: `${similar.what(items.length)}: ${formatList(items, maxNamed)}`,
    fix: similar.fix ?? `For ${items[0]}: ${first.fix}`,
  }
}
