import type { Hold } from '../../dockerfile/hold.ts'
import type { Commit } from '../../github/commit-on-branch.ts'
import { formatGitHubRepository } from '../../github/github-repository.ts'
import { launchBadge } from '../../launcher/launch-link.ts'
import type { Pin } from '../../launcher/pin-image.ts'
import { escapeMarkdown } from '../../markdown/escape-markdown.ts'
import { formatReference } from '../../oci/reference.ts'
import type { WriteSummary } from '../../runner/job-summary.ts'
import type { Log } from '../../runner/log.ts'
import type { Inputs } from './inputs.ts'

export type Outcome = 'pinned' | 'unchanged' | 'stale' | 'held' | 'would-pin'

/** What became of an event on one launcher branch. */
export interface Update {
  readonly pin: Pin
  readonly hold: Hold | undefined
  readonly outcome: Outcome
  readonly commit: Commit | undefined
}

/** Tells the log and the job summary what happened, from what to what, by which build. */
export async function report(
  { event, repository }: Inputs,
  { pin, hold, outcome, commit }: Update,
  { log, writeSummary }: { readonly log: Log; readonly writeSummary: WriteSummary },
): Promise<void> {
  const launcher = formatGitHubRepository(repository)
  const sentence = describeOutcome(event.launcherBranch, pin, outcome, hold)
  if (outcome === 'held') log.warning(sentence)
  else log.info(sentence)
  const isNow = outcome === 'pinned' || outcome === 'unchanged'
  const facts = [
    ['before', formatReference(pin.previous)],
    [isNow ? 'now' : 'announced', formatReference(pin.pinned)],
    ...(event.build === undefined ? [] : [['built by', event.build.runUrl]]),
    ...(commit === undefined ? [] : [['commit', commit.url]]),
  ]
  const table = facts.map(([name, value]) => `| ${name} | ${value} |`)
  const badge = launchBadge(launcher, event.launcherBranch)
  const head = `### ${isNow ? '📌' : '✋'} ${escapeMarkdown(sentence)}`
  await writeSummary([head, '', '| | |', '| --- | --- |', ...table, '', badge, ''].join('\n'))
}

function describeOutcome(branch: string, pin: Pin, outcome: Outcome, hold: Hold | undefined): string {
  const image = formatReference(pin.pinned)
  switch (outcome) {
    case 'pinned':
      return `Branch "${branch}" now launches ${image}`
    case 'would-pin':
      return `dry-run: branch "${branch}" would launch ${image}`
    case 'unchanged':
      return `Branch "${branch}" already launches ${image}: nothing to do`
    case 'stale':
      return `Branch "${branch}" launches an image that was built later than ${image}: left as it is. \`allow-older\` goes back`
    case 'held':
      return `Branch "${branch}" is held (line ${hold?.line}: ${hold?.reason || 'no reason given'}): left as it is. Delete that line to go on`
  }
}
