import type { Facts, LauncherFacts } from '../facts/facts.ts'
import { type Finding, passed } from '../report/finding.ts'

const check = 'token-rights'
const why =
  'The source repository notifies the launcher of a new image with this token. Without the permission, no event arrives.'

/**
 * Checks the permissions of the token that the source sends events with. Without the token, checks the last run that an
 * event started.
 */
export function checkTokenRights({ launcher }: Facts): Finding[] {
  const { name, sender, isArchived, startedWorkflow } = launcher
  // An archived repository rejects every token, so its response does not show the permissions of this token.
  if (isArchived) return []
  if (sender === undefined) return [evaluateLastRun(launcher)]
  const { maySend } = sender
  if (maySend.isKnown && maySend.value)
    return [passed(check, `The token is allowed to send events to ${name}`)]
  if (!maySend.isKnown) {
    const what = `Could not determine whether the token is allowed to send events to ${name}: ${maySend.reason}`
    return [{ check, verdict: 'warn', what, why, fix: 'Run the doctor again later.' }]
  }
  return [
    {
      check,
      verdict: 'fail',
      what: `The token is not allowed to send events to ${name}`,
      why,
      fix:
        `Create a token for only ${name} with "${startedWorkflow === undefined ? 'Contents' : 'Actions'}: Read and write" (a GitHub App's, or a fine-grained one at ` +
        'https://github.com/settings/personal-access-tokens/new), store it in the source repository under Settings → ' +
        'Secrets and variables → Actions under the name that its workflow uses (`LAUNCHER_PAT` in the examples), and run the doctor again with ' +
        '`launcher-token` (on the command line: the environment variable LAUNCHER_TOKEN) set to it.',
    },
  ]
}

function evaluateLastRun({ name, lastRun }: LauncherFacts): Finding {
  const run = lastRun.isKnown ? lastRun.value : undefined
  if (run !== undefined) {
    return passed(
      check,
      `Events reach ${name}: the last event arrived on ${run.createdAt.toISOString().slice(0, 10)}`,
    )
  }
  return {
    check,
    verdict: 'warn',
    what: lastRun.isKnown
      ? `No event has started a run in ${name} yet, and the token that the source sends events with was not provided`
      : `Could not determine whether events reach ${name}: ${lastRun.reason}`,
    why,
    fix: "Run the source's build once, or set `launcher-token` (on the command line: the environment variable LAUNCHER_TOKEN) to the token that the source sends events with.",
  }
}
