import { isBotBranch } from '../../refs/bot-branch.ts'
import { findLauncherBranch, parseSourceRef, type SourceRef } from '../../refs/source-ref.ts'
import { matchesPaths } from '../../workflows/path-filter.ts'
import type { Workflow } from '../../workflows/workflow.ts'
import type { SourceFacts } from './facts.ts'

/** Branch or tag of the source, and its launcher branch. */
export interface LaunchableRef extends SourceRef {
  readonly launcherBranch: string
}

/**
 * Lists the source's branches and tags, without the branches of bots. Names that are valid in git but not in an image
 * reference are omitted, because they have no launcher branch.
 */
export function launchableRefs({ branches, tags }: SourceFacts): LaunchableRef[] {
  const fullRefs = [
    ...branches.filter(name => !isBotBranch(name)).map(name => `refs/heads/${name}`),
    ...tags.map(name => `refs/tags/${name}`),
  ]
  return fullRefs.flatMap(full => {
    const launcherBranch = findLauncherBranch(full)
    return launcherBranch === undefined ? [] : [{ ...parseSourceRef(full), launcherBranch }]
  })
}

/**
 * Returns whether a push of the ref starts the workflow, according to this version of the file. GitHub reads the version
 * at the ref itself. A filter for branches alone excludes tags, and vice versa. Path filters are not evaluated for tags.
 *
 * @param ref full ref.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onpushbranchestagsbranches-ignoretags-ignore
 */
export function startsOnPush({ events }: Workflow, ref: string): boolean {
  const push = events.get('push')
  if (push === undefined) return false
  const { branches, tags, 'branches-ignore': ignoredBranches, 'tags-ignore': ignoredTags } = push
  const branchFilter = { patterns: branches, ignoredPatterns: ignoredBranches }
  const tagFilter = { patterns: tags, ignoredPatterns: ignoredTags }
  const [, kind, name = ''] = /^refs\/(heads|tags)\/(.+)$/.exec(ref) ?? []
  const [kindFilter, otherFilter] = kind === 'tags' ? [tagFilter, branchFilter] : [branchFilter, tagFilter]
  if (kindFilter.patterns !== undefined) return matchesPaths(kindFilter.patterns, name)
  if (kindFilter.ignoredPatterns !== undefined) return !matchesPaths(kindFilter.ignoredPatterns, name)
  return otherFilter.patterns === undefined && otherFilter.ignoredPatterns === undefined
}
