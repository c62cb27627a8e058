import type { Facts, LauncherFacts } from '../facts/facts.ts'
import { type Finding, passed } from '../report/finding.ts'

const check = 'token-rights'
const why =
  'The source repository tells the launcher of a new image with this token; without the right nothing arrives.'

/**
 * Checks the token that the source sends events with: its permissions if it was given, otherwise the last run started
 * by an event.
 */
export function checkTokenRights({ launcher }: Facts): Finding[] {
  const { name, sender, isArchived } = launcher
  // An archived repository rejects every token, so its answer says nothing about this one.
  if (isArchived) return []
  if (sender === undefined) return [evaluateTraces(launcher)]
  const { mayWrite } = sender
  if (mayWrite.isKnown && mayWrite.value) return [passed(check, `The token may send events to ${name}`)]
  if (!mayWrite.isKnown) {
    const what = `Whether the token may send events to ${name} did not become clear: ${mayWrite.reason}`
    return [{ check, verdict: 'warn', what, why, fix: 'Run this again later.' }]
  }
  return [
    {
      check,
      verdict: 'fail',
      what: `The token may not send events to ${name}`,
      why,
      fix:
        `Make a token for ${name} alone with "Contents: Read and write" (a GitHub App's, or a fine-grained one at ` +
        'https://github.com/settings/personal-access-tokens/new), store it in the source repository under Settings → ' +
        'Secrets and variables → Actions under the name that its workflow reads (`LAUNCHER_PAT` in our examples), and look again with ' +
        '`launcher-token` (on a laptop the environment variable LAUNCHER_TOKEN) set to it.',
    },
  ]
}

function evaluateTraces({ name, lastRun }: LauncherFacts): Finding {
  const found = lastRun.isKnown ? lastRun.value : undefined
  if (found !== undefined) {
    return passed(
      check,
      `Events reach ${name}: the last one came on ${found.createdAt.toISOString().slice(0, 10)}`,
    )
  }
  return {
    check,
    verdict: 'warn',
    what: lastRun.isKnown
      ? `No event has started a run in ${name} yet, and the token that the source sends them with was not given`
      : `Whether events reach ${name} did not become clear: ${lastRun.reason}`,
    why,
    fix: "Run the source's build once, or give `launcher-token` (on a laptop the environment variable LAUNCHER_TOKEN): the token that the source sends events with.",
  }
}
