import { expressionsIn } from '../../workflows/expressions.ts'
import type { WorkflowStep } from '../../workflows/workflow.ts'
import type { Facts } from '../facts/facts.ts'
import { hasUntrustedValue } from '../facts/untrusted-values.ts'
import { type Finding, passedIfListed } from '../report/finding.ts'

const check = 'shell-injection'
/** Maximum length of a quoted expression, in characters. */
const maxQuoteLength = 120

/**
 * Reports untrusted values in scripts. GitHub inserts the value of an expression into the script before the shell
 * parses it.
 */
export function checkShellInjection({ source, launcher }: Facts): Finding[] {
  const findings = [source, launcher].flatMap(({ name, workflows }) =>
    workflows.flatMap(({ path, steps }) =>
      steps.flatMap((step): Finding[] => {
        const { text, isShell } = stepScript(step)
        const expression = expressionsIn(text).find(hasUntrustedValue)
        if (expression === undefined) return []
        const value = quote(expression)
        return [
          {
            check,
            verdict: 'fail',
            what: `${path} of ${name} puts ${value} into a ${isShell ? 'shell' : 'script'}`,
            why: 'Whoever may send an event, or name a branch, runs commands there with the token of the workflow.',
            fix: `Give it to the step by \`env: {VALUE: '${value.replaceAll("'", "''")}'}\` and ${isShell ? 'write "$VALUE" in the script' : 'read VALUE from the environment there'}; update-launcher-sha needs no script at all.`,
          },
        ]
      }),
    ),
  )
  return findings.length > 0
    ? findings
    : passedIfListed(check, [source, launcher], 'No workflow puts what others chose into a shell')
}

function stepScript({ uses = '', run, with: { script } }: WorkflowStep): { text: string; isShell: boolean } {
  if (run !== undefined) return { text: run, isShell: true }
  const isScript = /^actions\/github-script@/i.test(uses) && typeof script === 'string'
  return { text: isScript ? script : '', isShell: false }
}

function quote(expression: string): string {
  return expression.length <= maxQuoteLength ? expression : `${expression.slice(0, maxQuoteLength)}…`
}
