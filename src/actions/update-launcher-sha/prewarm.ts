import type { GlobalFetch } from '../../binderhub/watch-build.ts'
import { escapeMarkdown } from '../../markdown.ts'
import type { WriteSummary } from '../../runner/job-summary.ts'
import type { Log } from '../../runner/log.ts'
import {
  type PrewarmCommit,
  type PrewarmTimeouts,
  type WarmupResult,
  warmUpMember,
} from './warm-up-member.ts'

/** Services required to request builds. */
export interface PrewarmServices {
  readonly fetch: GlobalFetch
  readonly log: Log
  readonly writeSummary: WriteSummary
}

/** Default timeouts in milliseconds. A build continues without a client, so a long watch only uses runner minutes. */
const defaultTimeouts: PrewarmTimeouts = {
  total: 600_000,
  idle: 90_000,
  health: 20_000,
  unknownRefCache: 300_000,
}
const maxLinesInWarning = 15
const icons = { building: '🔨', built: '✅', failed: '⚠️' } as const

/** Commits to build, and the BinderHubs that build them. */
export interface PrewarmRequest {
  /** `owner/name` of the launcher. */
  readonly repository: string
  readonly commits: readonly PrewarmCommit[]
  readonly members: readonly URL[]
}

/**
 * Requests a build of the launcher's new commits from each member of mybinder.org, so that launches do not wait for the
 * build. Failures are only warnings, because the first launch builds a missing image.
 */
export async function prewarm(
  { repository, commits, members }: PrewarmRequest,
  { fetch, log, writeSummary }: PrewarmServices,
  timeouts: PrewarmTimeouts = defaultTimeouts,
): Promise<readonly WarmupResult[]> {
  if (commits.length === 0 || members.length === 0) return []
  log.info(`Requesting builds of ${repository} from ${members.map(member => member.host).join(', ')}`)
  const options = {
    repository,
    fetch,
    timeouts,
    deadline: performance.now() + timeouts.total,
    signal: AbortSignal.timeout(timeouts.total),
    onProgress: log.info,
  }
  const memberResults = await Promise.all(members.map(member => warmUpMember(member, commits, options)))
  const results = memberResults.flat()
  for (const group of groupEqualResults(results)) await logResults(group, log)
  await writeSummary(formatSummary(results))
  return results
}

/** Groups the equal results of a member. Each group is one warning, because GitHub shows only 10 warnings per step. */
function groupEqualResults(results: readonly WarmupResult[]): (readonly [WarmupResult, ...WarmupResult[]])[] {
  const groups = new Map<string, [WarmupResult, ...WarmupResult[]]>()
  for (const result of results) {
    const key = JSON.stringify([result.member, result.state, result.note, result.builderLog])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [result])
    else group.push(result)
  }
  return [...groups.values()]
}

async function logResults(results: readonly [WarmupResult, ...WarmupResult[]], log: Log): Promise<void> {
  const { member, state, note, builderLog } = results[0]
  const isSingle = results.length === 1
  const branches = `${isSingle ? 'branch' : 'branches'} ${results.map(({ branch }) => `"${branch}"`).join(', ')}`
  if (state !== 'failed') {
    const images = isSingle ? `the image of ${branches} is` : `the images of ${branches} are`
    log.info(`${icons[state]} ${member}: ${images} ${state}: ${note}`)
    return
  }
  const lines = builderLog.slice(-maxLinesInWarning).map(escapeLogLine)
  const excerpt = lines.length === 0 ? '' : `\nThe builder's log ends with:\n${lines.join('\n')}`
  log.warning(
    `${member} has not built ${branches}: ${note}. The first launch on this member waits for the build${excerpt}`,
  )
  if (builderLog.length > maxLinesInWarning) {
    await log.group(`The builder's log of ${member}`, async () => {
      for (const line of builderLog) log.info(escapeLogLine(line))
    })
  }
}

/** Prefixes a line so that the runner does not interpret it as a workflow command. */
function escapeLogLine(line: string): string {
  return `| ${line}`
}

function formatSummary(results: readonly WarmupResult[]): string {
  const rows = results.map(({ member, branch, state, note }) => {
    return `| ${escapeMarkdown(member)} | ${escapeMarkdown(branch)} | ${icons[state]} ${state} | ${escapeMarkdown(note)} |`
  })
  const heading = [
    '### Builds requested from mybinder.org',
    '',
    '| member | branch | image | note |',
    '| --- | --- | --- | --- |',
  ]
  return [...heading, ...rows, ''].join('\n')
}
