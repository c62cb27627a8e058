import { expressionsIn } from '../../workflows/expressions.ts'
import type { WorkflowStep } from '../../workflows/workflow.ts'
import type { Facts } from '../facts/facts.ts'
import { hasUntrustedValue } from '../facts/untrusted-values.ts'
import { passedIfListed } from '../report/finding.ts'
import type { MergeableFinding } from '../report/merge-similar.ts'

const check = 'shell-injection'
/** Maximum length of a quoted expression, in characters. */
const maxQuoteLength = 120

/**
 * Reports untrusted values in scripts, because GitHub inserts the value of an expression into the script before the
 * shell parses it.
 */
export function checkShellInjection({ source, launcher }: Facts): MergeableFinding[] {
  const findings = [source, launcher].flatMap(({ name, workflows }) =>
    workflows.flatMap(({ path, steps }) =>
      steps.flatMap((step): MergeableFinding[] => {
        const { text, isShell } = stepScript(step)
        const expression = expressionsIn(text).find(hasUntrustedValue)
        if (expression === undefined) return []
        const value = shorten(expression)
        const place = step.line === undefined ? path : `${path}:${step.line}`
        return [
          {
            check,
            verdict: 'fail',
            what: `${place} of ${name} inserts ${value} into a ${isShell ? 'shell ' : ''}script`,
            why: "Anyone who can send an event or name a branch can run commands in the script with the workflow's token.",
            fix: `In ${place}, pass the value to the step with \`env: {VALUE: '${value.replaceAll("'", "''")}'}\` and ${isShell ? 'use "$VALUE" in the script' : 'read VALUE from the environment in the script'}. update-launcher-sha needs no script.`,
            similar: {
              item: place,
              what: count => `${count} steps of ${name} insert untrusted values into a script`,
            },
          },
        ]
      }),
    ),
  )
  return findings.length > 0
    ? findings
    : passedIfListed(check, [source, launcher], 'No workflow inserts untrusted values into a script')
}

function stepScript({ uses = '', run, with: { script } }: WorkflowStep): { text: string; isShell: boolean } {
  if (run !== undefined) return { text: run, isShell: true }
  const isScript = /^actions\/github-script@/i.test(uses) && typeof script === 'string'
  return { text: isScript ? script : '', isShell: false }
}

function shorten(expression: string): string {
  return expression.length <= maxQuoteLength ? expression : `${expression.slice(0, maxQuoteLength)}…`
}
