import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Protection, Repository, RuleType, Token } from './state.ts'

const keepingAway: readonly RuleType[] = ['pull_request', 'required_status_checks', 'update']

function isBlocking({ rules, blocksCreation }: Protection): boolean {
  return blocksCreation || rules.some(type => keepingAway.includes(type))
}

/** The rule that keeps the token from writing the branch, if one does. */
export function blockingRule(
  repository: Repository,
  branch: string,
  token: Token | undefined,
): Protection | undefined {
  const rule = repository.protections.get(branch)
  return rule === undefined || !isBlocking(rule) || rule.allow.includes(token?.login ?? '') ? undefined : rule
}

/** As git prints it: https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository */
function pushRefusal(ref: string, rule: Protection): string {
  return rule.by === 'ruleset'
    ? `error: GH013: Repository rule violations found for ${ref}.\n\n- ${rule.reason}\n`
    : `error: GH006: Protected branch update failed for ${ref}.\nerror: ${rule.reason}`
}

const updateHook = `#!/bin/sh
# Refuses pushes to protected branches; seeding and the API move references without hooks.
rule="$GIT_DIR/protected/$(printf %s "$1" | sed 's:/:%2F:g')"
[ -f "$rule" ] || exit 0
case "$2" in *[!0]*) ;; *) [ -f "$rule.creation" ] || exit 0 ;; esac
grep -qxF -- "$REMOTE_USER" "$rule.allow" && exit 0
cat "$rule" >&2
exit 1
`

export async function installHook(directory: string): Promise<void> {
  await writeFile(join(directory, 'hooks', 'update'), updateHook, { mode: 0o755 })
}

/** Leaves the rules where the hook of the bare repository finds them. */
export async function writeRules(repository: Repository): Promise<void> {
  const folder = join(repository.directory, 'protected')
  await mkdir(folder, { recursive: true })
  for (const [branch, rule] of repository.protections) {
    const ref = `refs/heads/${branch}`
    const file = join(folder, ref.replaceAll('/', '%2F'))
    if (!isBlocking(rule)) {
      await rm(file, { force: true })
      continue
    }
    await writeFile(file, `${pushRefusal(ref, rule)}\n`)
    await writeFile(`${file}.allow`, `${rule.allow.join('\n')}\n`)
    if (rule.blocksCreation) {
      await writeFile(`${file}.creation`, '')
    }
  }
}
