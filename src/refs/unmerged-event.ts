/** Events whose run may build code that nobody has merged, also if it runs on the default branch. */
const unmergedEvents = new Set(['merge_group', 'workflow_run'])

/** Whether a run of this event may build unmerged code, so that by default it publishes nothing. */
export function mayBuildUnmergedCode(eventName: string): boolean {
  return eventName.startsWith('pull_request') || unmergedEvents.has(eventName)
}
