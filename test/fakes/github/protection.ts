import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { appliesTo } from './ref-condition.ts'
import type { GitHubToken, Protection, Repository, RuleType } from './state.ts'

const blockingRuleTypes: readonly RuleType[] = ['pull_request', 'required_status_checks', 'update']

function isBlocking({ rules, blocksCreation }: Protection): boolean {
  return blocksCreation || rules.some(type => blockingRuleTypes.includes(type))
}

/** Returns the rules that apply to a branch, which need not exist. */
export function branchProtections({ protections, defaultBranch }: Repository, branch: string): Protection[] {
  return protections.filter(({ condition }) => appliesTo(condition, branch, defaultBranch))
}

/** Returns the rule that prevents the token from writing to the branch, if any. */
export function blockingRule(
  repository: Repository,
  branch: string,
  token: GitHubToken | undefined,
): Protection | undefined {
  return branchProtections(repository, branch).find(
    rule => isBlocking(rule) && !rule.allow.includes(token?.login ?? ''),
  )
}

/** Returns the rule that prevents the token from creating the branch, if any. */
export function creationRule(
  repository: Repository,
  branch: string,
  token: GitHubToken | undefined,
): Protection | undefined {
  return branchProtections(repository, branch).find(
    ({ blocksCreation, allow }) => blocksCreation && !allow.includes(token?.login ?? ''),
  )
}

/**
 * Returns the message with which both APIs report a ruleset violation:
 * https://github.com/satisfactory-factories/application/issues/67
 */
export function ruleViolation({ reason }: Protection): string {
  return `Repository rule violations found\n\n${reason}\n\n`
}

/**
 * Returns the rejection that git prints:
 * https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository
 */
function pushRejection(ref: string, rule: Protection): string {
  return rule.by === 'ruleset'
    ? `error: GH013: Repository rule violations found for ${ref}.\n\n- ${rule.reason}\n`
    : `error: GH006: Protected branch update failed for ${ref}.\nerror: ${rule.reason}`
}

const updateHook = `#!/bin/sh
# Rejects pushes to protected branches. Seeding and the API move references without hooks.
rule="$GIT_DIR/protected/$(printf %s "$1" | sed 's:/:%2F:g')"
case "$2" in *[!0]*) ;; *) rule="$rule.creation" ;; esac
[ -f "$rule" ] || exit 0
cat "$rule" >&2
exit 1
`

export async function installHook(directory: string): Promise<void> {
  await writeFile(join(directory, 'hooks', 'update'), updateHook, { mode: 0o755 })
}

/** Writes the rejections of pushes to these branches to files that the bare repository's hook reads. */
export async function writeRejections(
  repository: Repository,
  refs: readonly string[],
  token: GitHubToken | undefined,
): Promise<void> {
  const folder = join(repository.directory, 'protected')
  await mkdir(folder, { recursive: true })
  for (const ref of refs) {
    const branch = ref.slice('refs/heads/'.length)
    const file = join(folder, ref.replaceAll('/', '%2F'))
    await writeRejection(file, ref, blockingRule(repository, branch, token))
    await writeRejection(`${file}.creation`, ref, creationRule(repository, branch, token))
  }
}

async function writeRejection(file: string, ref: string, rule: Protection | undefined): Promise<void> {
  await (rule === undefined ? rm(file, { force: true }) : writeFile(file, `${pushRejection(ref, rule)}\n`))
}
