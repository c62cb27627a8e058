import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Person } from './objects.ts'
import { git, tryGit } from './run.ts'

export type FileContent = string | Uint8Array | { readonly symlink: string } | { readonly executable: string }
export type FileChange = { readonly path: string; readonly mode: string; readonly content: Uint8Array }
export type CommitPlan = {
  /** Parent commit; absent: a root commit. */
  readonly parent?: string
  readonly additions: readonly FileChange[]
  readonly deletions: readonly string[]
  readonly author: Person
  readonly committer: Person
  readonly message: string
  readonly signature?: string
}

/** A change that git itself refuses: a path with `..`, `.git`, or a file where a directory is. */
export class InvalidChange extends Error {}

export function fileChange(path: string, content: FileContent): FileChange {
  if (typeof content === 'string') {
    return { path, mode: '100644', content: Buffer.from(content) }
  }
  if (content instanceof Uint8Array) {
    return { path, mode: '100644', content }
  }
  return 'symlink' in content
    ? { path, mode: '120000', content: Buffer.from(content.symlink) }
    : { path, mode: '100755', content: Buffer.from(content.executable) }
}

async function writeBlob(directory: string, content: Uint8Array): Promise<string> {
  return (await git(directory, ['hash-object', '-w', '--stdin'], { input: content })).toString().trim()
}

/** Builds the tree in an index of its own, so that concurrent commits never see each other's half-made trees. */
async function writeTree(directory: string, plan: CommitPlan): Promise<string> {
  const scratch = await mkdtemp(join(tmpdir(), 'github-index-'))
  const env = { GIT_INDEX_FILE: join(scratch, 'index') }
  try {
    if (plan.parent !== undefined) {
      await git(directory, ['read-tree', plan.parent], { env })
    }
    const lines = plan.deletions.map(path => `0 ${'0'.repeat(40)}\t${path}\0`)
    for (const change of plan.additions) {
      lines.push(`${change.mode} ${await writeBlob(directory, change.content)}\t${change.path}\0`)
    }
    const update = await tryGit(directory, ['update-index', '-z', '--index-info'], {
      env,
      input: lines.join(''),
    })
    // Paths such as ../x and .git/x only make git say that it ignores them.
    if (update.code !== 0 || update.stderr !== '') {
      throw new InvalidChange(update.stderr)
    }
    return (await git(directory, ['write-tree'], { env })).toString().trim()
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

function formatPerson({ name, email, date }: Person): string {
  return `${name} <${email}> ${Math.floor(date.getTime() / 1000)} +0000`
}

/** Writes blobs, tree and commit object, and moves no reference. */
export async function writeCommit(directory: string, plan: CommitPlan): Promise<string> {
  const lines = [`tree ${await writeTree(directory, plan)}`]
  if (plan.parent !== undefined) {
    lines.push(`parent ${plan.parent}`)
  }
  lines.push(`author ${formatPerson(plan.author)}`, `committer ${formatPerson(plan.committer)}`)
  if (plan.signature !== undefined) {
    lines.push(`gpgsig ${plan.signature.replaceAll('\n', '\n ')}`)
  }
  const input = `${lines.join('\n')}\n\n${plan.message}`
  return (await git(directory, ['hash-object', '-t', 'commit', '-w', '--stdin'], { input })).toString().trim()
}
