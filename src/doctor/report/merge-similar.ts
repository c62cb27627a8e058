import { formatList } from '../../wording.ts'
import type { Finding } from './finding.ts'

/** Finding about one item, such as a branch, that is merged with the same finding about other items. */
export interface MergeableFinding extends Finding {
  /** Text of the merged finding; undefined for a finding that is never merged. */
  readonly similar?: MergedText
}

/** Text of a finding about several items. */
interface MergedText {
  /** Name of the item in a list, such as `"main"`. */
  readonly item: string
  /** Problem of all items, before the list. */
  readonly what: (count: number) => string
  /** Steps to fix all items. Default: the steps for the first item. */
  readonly fix?: string
}

/** Maximum number of items that a finding names, which limits a report to about one page. */
const maxListedItems = 10

/** Merges similar findings into one finding that lists the items, in the order of the first finding of each group. */
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

/** Returns a key that is equal for findings to merge: the finding itself if it is not merged. */
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
    what: `${similar.what(items.length)}: ${formatList(items, maxListedItems)}`,
    fix: similar.fix ?? `For ${items[0]}: ${first.fix}`,
  }
}
