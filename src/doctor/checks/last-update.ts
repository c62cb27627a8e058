import type { LastRun } from '../../github/workflow-runs.ts'
import type { Facts } from '../facts/facts.ts'
import { type Finding, passed } from '../report/finding.ts'

const check = 'last-update'
/** Conclusions that may be intentional, because a person or a condition stopped the run. */
const intentionalConclusions: ReadonlySet<string> = new Set(['cancelled', 'skipped', 'stale', 'neutral'])

/** Maximum duration of a job on GitHub, in milliseconds. */
const maxJobDuration = 6 * 60 * 60_000

/**
 * Checks the launcher's last update run. The source repository does not show a failure of this run unless its build
 * waits for it.
 */
export function checkLastUpdate({ launcher: { lastRun, name }, now }: Facts): Finding[] {
  const run = lastRun.isKnown ? lastRun.value : undefined
  if (run === undefined) return []
  if (!run.isCompleted) return [runningUpdateFinding(name, run, now)]
  if (run.conclusion === 'success') return [passed(check, `The last event that ${name} received was handled`)]
  return [
    {
      check,
      verdict: intentionalConclusions.has(run.conclusion ?? '') ? 'warn' : 'fail',
      what: `The last event that ${name} received was not handled: its run ended with "${run.conclusion ?? 'no conclusion'}"`,
      why: 'The launcher keeps its previous image. The failure is not visible in the source unless its build waits for the launcher (`wait: true`).',
      fix: `Open ${run.url}, fix the error in its log, and run the source's workflow again.`,
    },
  ]
}

function runningUpdateFinding(name: string, { url, createdAt }: LastRun, now: number): Finding {
  const what = `The run for the last event that ${name} received has not ended yet`
  if (now - createdAt.getTime() < maxJobDuration) return passed(check, what)
  return {
    check,
    verdict: 'warn',
    what: `${what}. It was created on ${createdAt.toISOString().slice(0, 10)}`,
    why: 'Until the run ends, the launcher keeps its previous image. The run waits for a runner, for another run, or for an approval.',
    fix: `Open ${url} to see what the run waits for, or cancel it and run the source's workflow again.`,
  }
}
