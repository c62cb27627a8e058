import { formatList } from '../../wording.ts'
import type { Workflow } from '../../workflows/workflow.ts'
import { atLine } from '../facts/at-line.ts'
import type { Facts } from '../facts/facts.ts'
import { namedBranches } from '../facts/named-branches.ts'
import { launchableRefs, startsOnPush } from '../facts/pushed-refs.ts'
import type { Finding } from '../report/finding.ts'

const maxListedNames = 10

/**
 * Returns the source branches that the launcher launches but no push builds. Excludes releases, which are built once,
 * and held branches, which need no new image.
 *
 * @param pushBuilders workflows that build on push.
 */
export function unbuiltBranches({ source, launcher }: Facts, pushBuilders: readonly Workflow[]): string[] {
  const { names, hasExpressions } = namedBranches(source.workflows)
  if (hasExpressions) return []
  const refs = launchableRefs(source)
  return launcher.branches.flatMap(({ name, launches }) => {
    const isKept = !launches.isKnown || launches.value.held !== undefined || launches.value.isFrozen
    if (isKept || names.has(name)) return []
    const matchingRefs = refs.filter(({ launcherBranch }) => launcherBranch === name)
    const isBuilt = matchingRefs.some(({ full }) => pushBuilders.some(builder => startsOnPush(builder, full)))
    return isBuilt ? [] : matchingRefs.filter(({ kind }) => kind === 'branch').map(({ short }) => short)
  })
}

/**
 * Describes launched branches that no push builds.
 *
 * @param pushBuilders workflows that build on push; the fix names the first of them.
 */
export function describeUnbuilt(
  { source, launcher }: Facts,
  branches: readonly string[],
  [first]: readonly Workflow[],
): Pick<Finding, 'what' | 'why' | 'fix'> {
  const names = formatList(
    branches.map(name => `"${name}"`),
    maxListedNames,
  )
  const patterns = formatList(
    branches.map(name => `\`${name}\``),
    maxListedNames,
  )
  const isSingle = branches.length === 1
  const place = (key: string) => first && `${first.path}${atLine(first, key, 'on.push', 'on')}`
  return {
    what: `${launcher.name} launches ${isSingle ? 'branch' : 'branches'} ${names} of ${source.name}, but no push to ${isSingle ? 'it' : 'them'} builds an image`,
    why: 'Pushes do not change the image, so users launch the image that was last built manually.',
    fix:
      (first?.events.get('push')?.['branches-ignore'] === undefined
        ? `Add ${patterns} to \`on.push.branches\` in ${place('on.push.branches')}`
        : `Remove ${patterns} from \`on.push.branches-ignore\` in ${place('on.push.branches-ignore')}`) +
      ', and make the same change on the branch itself, because GitHub reads the workflow from the branch that is pushed.',
  }
}
