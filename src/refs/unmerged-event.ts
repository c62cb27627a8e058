/** Events for which a run may build unmerged code, even if it runs on the default branch. */
const unmergedEvents = new Set(['merge_group', 'workflow_run'])

/** Returns whether a run of this event may build unmerged code. By default, such a run publishes nothing. */
export function mayBuildUnmergedCode(eventName: string): boolean {
  return eventName.startsWith('pull_request') || unmergedEvents.has(eventName)
}
