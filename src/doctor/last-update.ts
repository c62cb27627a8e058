import type { Facts } from './facts.ts'
import { type Finding, well } from './finding.ts'

const check = 'last-update'
const unlucky: ReadonlySet<string> = new Set(['failure', 'timed_out', 'startup_failure', 'action_required'])

/** A run of the launcher that fails is seen by nobody who looks at the source, unless the build waits for it. */
export function checkLastUpdate({ launcher }: Facts): Finding[] {
  const run = launcher.lastRun.isKnown ? launcher.lastRun.value : undefined
  if (run?.conclusion === undefined) return []
  if (!unlucky.has(run.conclusion))
    return [well(check, `The last event that came to ${launcher.name} was handled`)]
  return [
    {
      check,
      level: 'red',
      what: `The last event that came to ${launcher.name} was not carried out: its run ended with "${run.conclusion}"`,
      why: 'The launcher goes on with the image that it had. In the source all looks well, unless its build waits for the launcher (`wait: true`).',
      fix: `Read the error at ${run.url}, mend what it says, and run the source's workflow again.`,
    },
  ]
}
