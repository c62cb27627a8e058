import type { Facts } from './facts.ts'
import { type Finding, well } from './finding.ts'

const check = 'shell-injection'

/** What others choose freely: the payload of an event, names of branches, titles. */
const foreign =
  /\$\{\{[^}]*\b(?:github\.event\.client_payload|github\.head_ref|github\.event\.(?:pull_request|issue|comment|head_commit)\b[^}]*\.(?:title|body|message|ref))[^}]*\}\}/

/** GitHub puts the value of an expression into the script's text before the shell reads it. */
export function checkShellInjection({ source, launcher }: Facts): Finding[] {
  const findings = [source, launcher].flatMap(({ name, workflows }) =>
    workflows.flatMap(({ path, steps }) =>
      steps.flatMap(({ run = '' }): Finding[] => {
        const expression = foreign.exec(run)?.[0]
        if (expression === undefined) return []
        return [
          {
            check,
            level: 'red',
            what: `${path} of ${name} puts ${expression} into a shell`,
            why: 'Whoever may send an event, or name a branch, runs commands there with the token of the workflow.',
            fix: `Give it to the step by \`env: {VALUE: '${expression}'}\` and write "$VALUE" in the script; update-launcher-sha needs no script at all.`,
          },
        ]
      }),
    ),
  )
  return findings.length > 0 ? findings : [well(check, 'No workflow puts what others chose into a shell')]
}
