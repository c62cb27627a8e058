import { launchBadge } from '../../launcher/launch-link.ts'
import { isPreviewBranch } from '../../launcher/preview-branch.ts'
import { isRunAddress, knownServers } from '../../launcher/run-address.ts'
import { escapeExceptCode, escapeMarkdown, factList } from '../../markdown.ts'
import { digestHex, shortenDigests } from '../../oci/digest.ts'
import { formatReference, type Reference } from '../../oci/reference.ts'
import { formatGitHubRepository } from '../../refs/github-repository.ts'
import type { WriteSummary } from '../../runner/job-summary.ts'
import type { Log } from '../../runner/log.ts'
import { joinParagraph, plural } from '../../wording.ts'
import type { UpdateInputs } from './inputs.ts'
import { isChanged, type Update } from './update-outcome.ts'

/** Writes the result of every branch to the log and the job summary. */
export async function report(
  inputs: UpdateInputs,
  updates: readonly Update[],
  { log, writeSummary }: { readonly log: Log; readonly writeSummary: WriteSummary },
): Promise<void> {
  for (const update of updates) {
    const sentence = describeUpdate(update)
    if (update.outcome === 'held') log.warning(sentence)
    else log.info(sentence)
  }
  const [only] = updates
  const isSingle = inputs.work.kind === 'event' && only !== undefined
  await writeSummary(isSingle ? formatBranchSummary(inputs, only) : formatTable(inputs, updates))
}

function formatBranchSummary({ repository, serverUrl, maxPreviews }: UpdateInputs, update: Update): string {
  const { branch, outcome, pin, event, commit, deletedPreviews = [] } = update
  const isLaunched = isChanged(update) || outcome === 'unchanged'
  const { build, ref } = event ?? {}
  const facts: [string, string][] = []
  if (pin !== undefined && outcome !== 'created') facts.push(['before', formatCode(pin.previousText)])
  if (pin !== undefined)
    facts.push([isLaunched ? 'now' : 'announced', formatCode(formatReference(pin.pinned))])
  if (event?.image !== undefined && event.isTagMoved === true)
    facts.push([
      'tag',
      `${formatCode(event.image.tag)} no longer points to the announced image, so FROM keeps its tag`,
    ])
  if (build !== undefined) {
    facts.push([
      'source',
      `${build.repository}@${build.revision.slice(0, 12)} (${escapeMarkdown(ref?.full ?? '')})`,
    ])
    const { runUrl } = build
    const isRun = isRunAddress(runUrl, build.repository, knownServers(serverUrl))
    facts.push(['built by', isRun ? `<${runUrl}>` : formatCode(runUrl.replaceAll('`', '%60'))])
  }
  if (commit !== undefined) facts.push(['commit', `[${commit.sha.slice(0, 12)}](${commit.url})`])
  if (deletedPreviews.length > 0)
    facts.push([
      'deleted',
      `${deletedPreviews.map(formatCode).join(', ')}: \`max-previews\` is ${maxPreviews}`,
    ])
  const badge = launchBadge(formatGitHubRepository(repository), branch)
  const [sentence = '', ...advice] = shortenDigests(describeUpdate(update)).split(
    /(?<=\)?, so it was not changed)\. /,
  )
  const heading = `### ${isLaunched ? '📌' : '✋'} ${escapeExceptCode(sentence)}`
  const fix = advice.flatMap(text => [escapeExceptCode(text), ''])
  return [heading, '', ...fix, ...factList(facts), '', badge, ''].join('\n')
}

function formatTable({ repository }: UpdateInputs, updates: readonly Update[]): string {
  const launcher = formatGitHubRepository(repository)
  const rows = updates.map(update => {
    const { branch, outcome, pin, commit, reason } = update
    const imageCell = pin === undefined ? '' : formatCode(shortReference(pin.pinned))
    const outcomeCell = commit === undefined ? outcome : `[${outcome}](${commit.url})`
    const isLaunchable = outcome !== 'failed' && outcome !== 'skipped' && outcome !== 'not-attempted'
    const badge = isLaunchable ? launchBadge(launcher, branch) : ''
    return `| ${escapeMarkdown(branch)} | ${outcomeCell} | ${imageCell} | ${escapeExceptCode(shortenDigests(joinParagraph(reason ?? '')))} | ${badge} |`
  })
  return [
    `### ${formatHeading(updates)}`,
    '',
    '| branch | outcome | image | reason | try it |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

function formatHeading(updates: readonly Update[]): string {
  const failed = updates.filter(({ outcome }) => outcome === 'failed').length
  const changed = updates.filter(isChanged).length
  const all = plural(updates.length, 'launcher branch')
  const remaining = updates.filter(({ outcome }) => outcome === 'not-attempted').length
  const launch = changed === 1 ? 'launches' : 'launch'
  const notAttempted =
    remaining === 0 ? '' : `, ${remaining} ${remaining === 1 ? 'was' : 'were'} not attempted`
  if (failed > 0)
    return updates.length === 1
      ? '❌ The launcher branch could not be updated'
      : `❌ ${failed} of ${all} could not be updated${notAttempted}, ${changed} now ${launch} another image`
  if (updates.length === 1 && changed === 1) return '📌 The launcher branch now launches another image'
  return changed === 0
    ? `📌 Nothing to change in ${all}`
    : `📌 ${changed} of ${all} now ${launch} another image`
}

/** Returns a short form of a reference. The outputs contain the full reference. */
function shortReference({ digest, ...image }: Reference): string {
  const name = formatReference(image)
  return digest === undefined ? name : `${name.split('/').at(-1)}@${digestHex(digest).slice(0, 12)}`
}

function formatCode(text: string): string {
  return `\`${text}\``
}

/** Describes the result for a branch and, if the branch was not changed, how to change it. */
export function describeUpdate({ branch, outcome, pin, reason = '' }: Update): string {
  const image = pin === undefined ? '' : formatReference(pin.pinned)
  // A run with `branches` skips previews.
  const isPreview = pin !== undefined && isPreviewBranch(branch, pin.dockerfile)
  const resumeByRun = isPreview ? '' : ', or run `update-launcher-sha` with `branches` and `resume: true`'
  switch (outcome) {
    case 'pinned':
      return `Branch "${branch}" now launches ${image}`
    case 'created':
      return `Branch "${branch}" was created and launches ${image}`
    case 'would-pin':
      return `dry-run: branch "${branch}" would launch ${image}`
    case 'unchanged':
      return `Branch "${branch}" already launches ${image}: nothing to do`
    case 'stale':
      return `Branch "${branch}" launches an image that was built later than ${image}, so it was not changed. Set \`allow-older: true\` to pin the older image`
    case 'held':
      return `Branch "${branch}" is held (${reason}), so it was not changed. Delete that line to resume updates${resumeByRun}`
    case 'frozen':
      return `Branch "${branch}" is frozen (${reason}), so it was not changed`
    case 'skipped':
      return `Branch "${branch}" was skipped: ${reason}`
    case 'not-attempted':
      return `Branch "${branch}" was not attempted: ${reason}`
    case 'failed':
      return `Branch "${branch}" could not be updated: ${reason}`
  }
}
