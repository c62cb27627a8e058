import { asMapping, asTexts, type Mapping, type Template } from './template.ts'

/** Event in a repository. */
export interface Event {
  readonly name:
    | 'push'
    | 'pull_request'
    | 'workflow_run'
    | 'workflow_dispatch'
    | 'repository_dispatch'
    | 'schedule'
  readonly ref: string
  readonly sha: string
  readonly actor: string
  /** Webhook payload, which is `github.event`. */
  readonly payload: Readonly<Record<string, unknown>>
  /**
   * Whether the run has a read-only token and no secrets, as for a pull request from a fork or Dependabot. Default: false.
   * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflows-in-forked-repositories
   */
  readonly isRestricted?: boolean
}

/** Returns `on` as a mapping from events to their filters. */
export function readTriggers(on: Template | undefined): Mapping {
  if (typeof on === 'string' || Array.isArray(on))
    return Object.fromEntries(asTexts(on).map(name => [name, null]))
  return asMapping(on, 'on')
}

/** Returns whether an event starts a workflow with the triggers `on`: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows */
export function isTriggered(on: Template | undefined, event: Event): boolean {
  const triggers = readTriggers(on)
  if (!(event.name in triggers)) return false
  if (event.name === 'schedule') return true
  const filters = asMapping(triggers[event.name] as Template, event.name)
  const unknownFilters = Object.keys(filters).filter(
    key => !['branches', 'tags', 'types', 'workflows', 'inputs'].includes(key),
  )
  if (unknownFilters.length > 0)
    throw new Error(
      `this runner does not support these filters: ${unknownFilters.join(', ')}. Extend triggers.ts`,
    )
  if (event.name === 'push') return matchesPush(filters, event.ref)
  if (event.name === 'workflow_run' && !asTexts(filters.workflows).includes(triggeringWorkflow(event)))
    return false
  const types = filters.types ?? (event.name === 'pull_request' ? defaultPullRequestTypes : undefined)
  return types === undefined || asTexts(types).includes(String(event.payload.action))
}

const defaultPullRequestTypes = ['opened', 'synchronize', 'reopened']

/** Returns the name of the workflow whose run triggered this event. */
function triggeringWorkflow({ payload }: Event): string {
  return String((payload.workflow_run as { readonly name?: unknown } | undefined)?.name)
}

/**
 * Returns whether a push matches the filters. With a filter for only one kind of ref, the other kind does not match.
 */
function matchesPush(filters: Mapping, ref: string): boolean {
  const [, kind, name = ''] = /^refs\/(heads|tags)\/(.+)$/.exec(ref) ?? []
  const patterns = kind === 'tags' ? filters.tags : filters.branches
  if (filters.tags === undefined && filters.branches === undefined) return true
  return patterns !== undefined && matchesPatterns(asTexts(patterns), name)
}

/** Returns whether a name matches the patterns. The last pattern that matches applies, and `!` excludes a name. */
function matchesPatterns(patterns: readonly string[], name: string): boolean {
  const lastMatch = patterns.findLast(pattern => asRegExp(pattern.replace(/^!/, '')).test(name))
  return lastMatch !== undefined && !lastMatch.startsWith('!')
}

function asRegExp(pattern: string): RegExp {
  if (/[?+[\]\\]/.test(pattern))
    throw new Error(`this runner does not support "?", "+" and "[]" in patterns: ${pattern}`)
  const source = pattern
    .replace(/[.^$(){}|]/g, '\\$&')
    .replace(/\*{1,2}/g, stars => (stars === '**' ? '.*' : '[^/]*'))
  return new RegExp(`^${source}$`)
}
