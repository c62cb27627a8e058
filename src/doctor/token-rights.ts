import type { Facts } from './facts.ts'
import { type Finding, well } from './finding.ts'

const check = 'token-rights'

/** The token that this command was given should be the one that the source sends events with. */
export function checkTokenRights({ launcher: { name, mayWrite } }: Facts): Finding[] {
  if (mayWrite.isKnown && mayWrite.value) return [well(check, `The token may send events to ${name}`)]
  const why =
    'The source repository tells the launcher of a new image with this token; without the right nothing arrives.'
  if (!mayWrite.isKnown) {
    const what = `Whether the token may send events to ${name} did not become clear: ${mayWrite.reason}`
    return [{ check, level: 'yellow', what, why, fix: 'Run this again later.' }]
  }
  return [
    {
      check,
      level: 'red',
      what: `The token may not send events to ${name}`,
      why,
      fix:
        `Make a token for ${name} alone with "Contents: Read and write" (a GitHub App's, or a fine-grained one at ` +
        'https://github.com/settings/personal-access-tokens/new), store it in the source repository under Settings → ' +
        'Secrets and variables → Actions as LAUNCHER_TOKEN, and run this with GITHUB_TOKEN set to it.',
    },
  ]
}
