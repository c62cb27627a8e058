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

/** Default timeouts. A build continues without a client, so watching for over 10 minutes wastes runner time. */
const patient: Patience = {
  overall: 600_000,
  silence: 90_000,
  health: 20_000,
  unknownRefMemory: 300_000,
}
const linesInWarning = 15
const icons = { building: '🔨', built: '✅', failed: '⚠️' } as const

/** Commits to build, and the BinderHubs that build them. */
export interface PrewarmRequest {
  /** `owner/name` of the launcher. */
  readonly repository: string
  readonly commits: readonly LauncherCommit[]
  readonly members: readonly URL[]
}

/**
 * Requests a build of the launcher's new commits from each member of mybinder.org, so that launches need not wait for
 * it. Failures are only warnings: the commits exist, and the first launch builds a missing image.
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

/** Groups equal results of one member to report them once, because GitHub shows only 10 warnings per step. */
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

/** Prefixes a line so that the runner does not interpret it as a workflow command. */
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
