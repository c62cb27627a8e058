import { readObject } from './object-store.ts'
import { git, tryGit } from './run-git.ts'

export type GitReference = {
  /** Full name, `refs/heads/x`. */
  readonly name: string
  readonly oid: string
  readonly type: 'commit' | 'tag' | 'tree' | 'blob'
}

/** Object ID that represents a reference that does not exist. */
export const absentOid = '0'.repeat(40)

const fields = '%(refname)%00%(objectname)%00%(objecttype)'

function parseLine(line: string): GitReference {
  const [name = '', oid = '', type = 'commit'] = line.split('\0')
  return { name, oid, type: type as GitReference['type'] }
}

/** Returns the references whose full names start with `prefix`. `refs/heads/rel` also finds `refs/heads/release`. */
export async function listRefs(directory: string, prefix: string): Promise<GitReference[]> {
  const output = await git(directory, ['for-each-ref', `--format=${fields}`])
  return output
    .toString()
    .split('\n')
    .filter(line => line.startsWith(prefix))
    .map(parseLine)
}

/** Characters that revision expressions use and reference names cannot contain. */
const forbiddenCharacters = /[~^:?*[\\\s]|\.\.|@\{/

export async function findRef(directory: string, name: string): Promise<GitReference | undefined> {
  if (!name.startsWith('refs/') || forbiddenCharacters.test(name)) return undefined
  const object = await readObject(directory, name)
  return object === undefined ? undefined : { name, oid: object.oid, type: object.type }
}

/**
 * Returns whether git accepts the full name. For example, it rejects `..`, control characters and a trailing `.lock`.
 */
export async function isRefName(directory: string, name: string): Promise<boolean> {
  return (await tryGit(directory, ['check-ref-format', name])).code === 0
}

/**
 * Moves a reference to `next` if it points to `expected`. Creates the reference if `expected` is `absentOid`, and deletes
 * it if `next` is `absentOid`. git locks the reference, so exactly one of several concurrent callers with the same
 * expectation succeeds.
 *
 * @returns whether the reference was changed.
 */
export async function swapRef(
  directory: string,
  name: string,
  next: string,
  expected: string,
): Promise<boolean> {
  const args =
    next === absentOid ? ['update-ref', '-d', name, expected] : ['update-ref', name, next, expected]
  return (await tryGit(directory, args)).code === 0
}

/** Finds a reference that conflicts with `name`: `refs/heads/a` and `refs/heads/a/b` cannot coexist. */
export async function findConflictingRef(directory: string, name: string): Promise<GitReference | undefined> {
  const refs = await listRefs(directory, 'refs/')
  return refs.find(ref => name.startsWith(`${ref.name}/`) || ref.name.startsWith(`${name}/`))
}

/** Deletes a reference regardless of its target. @returns whether it existed. */
export async function deleteRef(directory: string, name: string): Promise<boolean> {
  for (;;) {
    const ref = await findRef(directory, name)
    if (ref === undefined) return false
    if (await swapRef(directory, name, absentOid, ref.oid)) return true
  }
}

export async function isAncestor(directory: string, ancestor: string, descendant: string): Promise<boolean> {
  return (await tryGit(directory, ['merge-base', '--is-ancestor', ancestor, descendant])).code === 0
}
