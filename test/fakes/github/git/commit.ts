import { writeObject } from './object-store.ts'
import { type Person, readCommit } from './objects.ts'
import { type TreeChange, writeTree } from './trees.ts'

export type FileContent = string | Uint8Array | { readonly symlink: string } | { readonly executable: string }
export type GitFileChange = { readonly path: string; readonly mode: string; readonly content: Uint8Array }
export type CommitPlan = {
  /** Parent commit. Undefined for a root commit. */
  readonly parent?: string
  readonly additions: readonly GitFileChange[]
  readonly deletions: readonly string[]
  readonly author: Person
  readonly committer: Person
  readonly message: string
  readonly signature?: string
}

export function fileChange(path: string, content: FileContent): GitFileChange {
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

/** Writes the tree of a planned commit. @returns its ID. @throws InvalidPathError if git rejects a path. */
async function writePlannedTree(directory: string, plan: CommitPlan): Promise<string> {
  const changes = new Map<string, TreeChange>(plan.deletions.map(path => [path, undefined]))
  for (const { path, mode, content } of plan.additions)
    changes.set(path, { mode, oid: await writeObject(directory, 'blob', content) })
  const base = plan.parent === undefined ? undefined : (await readCommit(directory, plan.parent)).tree
  return writeTree(directory, base, changes)
}

function formatPerson({ name, email, date }: Person): string {
  return `${name} <${email}> ${Math.floor(date.getTime() / 1000)} +0000`
}

/**
 * Writes the blobs, the trees and the commit object, without moving a reference.
 *
 * @returns the ID of the commit.
 * @throws InvalidPathError if git rejects a path.
 */
export async function writeCommit(directory: string, plan: CommitPlan): Promise<string> {
  const lines = [`tree ${await writePlannedTree(directory, plan)}`]
  if (plan.parent !== undefined) {
    lines.push(`parent ${plan.parent}`)
  }
  lines.push(`author ${formatPerson(plan.author)}`, `committer ${formatPerson(plan.committer)}`)
  if (plan.signature !== undefined) {
    lines.push(`gpgsig ${plan.signature.replaceAll('\n', '\n ')}`)
  }
  return writeObject(directory, 'commit', Buffer.from(`${lines.join('\n')}\n\n${plan.message}`))
}
