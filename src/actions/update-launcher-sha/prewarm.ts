import type { Fetch } from '../../binderhub/watch-build.ts'
import { escapeMarkdown } from '../../markdown.ts'
import type { WriteSummary } from '../../runner/job-summary.ts'
import type { Log } from '../../runner/log.ts'
import { type LauncherCommit, type Patience, type Warmth, warmMember } from './warm-member.ts'

export interface PrewarmAdapters {
  readonly fetch: Fetch
  readonly log: Log
  readonly writeSummary: WriteSummary
}

/** The build goes on without us: after ten minutes nothing more is learnt that is worth a runner's time. */
const patient: Patience = {
  overall: 600_000,
  silence: 90_000,
  health: 20_000,
  unknownRefMemory: 300_000,
}
const linesInWarning = 15
const icons = { building: '🔨', built: '✅', failed: '⚠️' } as const

/** The commits to build, and where. */
export interface PrewarmRequest {
  /** `owner/name` of the launcher. */
  readonly repository: string
  readonly commits: readonly LauncherCommit[]
  readonly members: readonly URL[]
}

/**
 * Has each member of mybinder.org build the launcher's new commits, so that nobody waits for that at a launch. What
 * goes wrong here is a warning: the commits are made, and the first launch builds what is missing.
 */
export async function prewarm(
  { repository, commits, members }: PrewarmRequest,
  { fetch, log, writeSummary }: PrewarmAdapters,
  patience: Patience = patient,
): Promise<readonly Warmth[]> {
  if (commits.length === 0 || members.length === 0) return []
  log.info(`Asking ${members.map(member => member.host).join(', ')} to build ${repository}`)
  const watch = {
    repository,
    fetch,
    patience,
    deadline: performance.now() + patience.overall,
    signal: AbortSignal.timeout(patience.overall),
    onProgress: log.info,
  }
  const found = await Promise.all(members.map(member => warmMember(member, commits, watch)))
  const all = found.flat()
  for (const alike of groupAlike(all)) await tell(alike, log)
  await writeSummary(summarise(all))
  return all
}

/** What one member says of several branches in the same words is said once: a step shows ten warnings. */
function groupAlike(all: readonly Warmth[]): (readonly [Warmth, ...Warmth[]])[] {
  const groups = new Map<string, [Warmth, ...Warmth[]]>()
  for (const warmth of all) {
    const key = JSON.stringify([warmth.member, warmth.state, warmth.note, warmth.builderLog])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [warmth])
    else group.push(warmth)
  }
  return [...groups.values()]
}

async function tell(alike: readonly [Warmth, ...Warmth[]], log: Log): Promise<void> {
  const { member, state, note, builderLog } = alike[0]
  const branches = `${alike.length === 1 ? 'branch' : 'branches'} ${alike.map(({ branch }) => `"${branch}"`).join(', ')}`
  if (state !== 'failed') {
    log.info(`${icons[state]} ${member} has ${branches} ${state}: ${note}`)
    return
  }
  const lines = builderLog.slice(-linesInWarning).map(inLog)
  const said = lines.length === 0 ? '' : `\nThe builder's log ends with:\n${lines.join('\n')}`
  log.warning(
    `${member} has not built ${branches}: ${note}. Whoever launches there first waits for the build${said}`,
  )
  if (builderLog.length > linesInWarning) {
    await log.group(`The builder's log at ${member}`, async () => {
      for (const line of builderLog) log.info(inLog(line))
    })
  }
}

/** The mark keeps the runner from taking a line for a command. */
function inLog(line: string): string {
  return `| ${line}`
}

function summarise(all: readonly Warmth[]): string {
  const rows = all.map(({ member, branch, state, note }) => {
    return `| ${escapeMarkdown(member)} | ${escapeMarkdown(branch)} | ${icons[state]} ${state} | ${escapeMarkdown(note)} |`
  })
  const head = ['### Warming mybinder.org', '', '| member | branch | image | |', '| --- | --- | --- | --- |']
  return [...head, ...rows, ''].join('\n')
}
