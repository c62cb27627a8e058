import { type ObjectType, readObject } from './object-store.ts'
import { git } from './run-git.ts'
import { parseTree, type TreeLine } from './trees.ts'

export type { ObjectType } from './object-store.ts'

export type Person = { readonly name: string; readonly email: string; readonly date: Date }
export type GitCommit = {
  readonly oid: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Person
  readonly committer: Person
  readonly message: string
  readonly signature: string | undefined
  /** Signed content: the commit object without its signature. */
  readonly payload: string
}
export type GitTreeEntry = {
  readonly mode: string
  readonly type: 'blob' | 'tree' | 'commit'
  readonly oid: string
  readonly size: number
  readonly path: string
  readonly name: string
}

/** Returns the ID of the object of a revision expression (`main`, `main:path`, an oid). */
export async function resolveRevision(directory: string, revision: string): Promise<string | undefined> {
  return (await readObject(directory, revision))?.oid
}

export async function resolveCommit(directory: string, revision: string): Promise<string | undefined> {
  return resolveRevision(directory, `${revision}^{commit}`)
}

export async function objectType(directory: string, oid: string): Promise<ObjectType | undefined> {
  return (await readObject(directory, oid))?.type
}

async function requireObject(directory: string, oid: string, type: ObjectType): Promise<Buffer> {
  const object = await readObject(directory, oid)
  if (object?.type !== type) throw new Error(`${oid} is not a ${type} of ${directory}`)
  return object.content
}

/** Returns the content of a blob. @throws Error if the object is not a blob. */
export async function readBlob(directory: string, oid: string): Promise<Buffer> {
  return requireObject(directory, oid, 'blob')
}

function parsePerson(text: string): Person {
  const [, name = '', email = '', seconds = '0'] = /^(.*?) ?<(.*)> (\d+) [+-]\d{4}$/.exec(text) ?? []
  return { name, email, date: new Date(Number(seconds) * 1000) }
}

/** Returns header values by name. Continuation lines of a value (gpgsig) begin with a space. */
function parseHeader(header: string): Map<string, string[]> {
  const values = new Map<string, string[]>()
  for (const line of header.replaceAll('\n ', '\0').split('\n')) {
    const [name = '', ...words] = line.split(' ')
    values.set(name, [...(values.get(name) ?? []), words.join(' ').replaceAll('\0', '\n')])
  }
  return values
}

/** Returns the fields of a commit. @throws Error if the object is not a commit. */
export async function readCommit(directory: string, oid: string): Promise<GitCommit> {
  const text = (await requireObject(directory, oid, 'commit')).toString()
  const end = text.indexOf('\n\n')
  const header = parseHeader(text.slice(0, end))
  const firstValue = (name: string): string => header.get(name)?.[0] ?? ''
  return {
    oid,
    tree: firstValue('tree'),
    parents: header.get('parent') ?? [],
    author: parsePerson(firstValue('author')),
    committer: parsePerson(firstValue('committer')),
    message: text.slice(end + 2),
    signature: header.get('gpgsig')?.[0],
    payload: text.replace(/^gpgsig .*\n(?: .*\n)*/m, ''),
  }
}

function modeType(mode: string): GitTreeEntry['type'] {
  if (mode === '040000') return 'tree'
  return mode === '160000' ? 'commit' : 'blob'
}

async function makeEntry(
  directory: string,
  { mode, name, oid }: TreeLine,
  folder: string,
): Promise<GitTreeEntry> {
  const type = modeType(mode)
  const size = type === 'blob' ? (await readBlob(directory, oid)).length : 0
  return { mode, type, oid, size, name, path: folder === '' ? name : `${folder}/${name}` }
}

/** Returns the entries of a directory, or undefined if the tree has no such directory. `path` is `''` for the root. */
export async function listTree(
  directory: string,
  tree: string,
  path: string,
): Promise<GitTreeEntry[] | undefined> {
  const object = await readObject(directory, path === '' ? tree : `${tree}:${path}`)
  if (object?.type !== 'tree') return undefined
  return Promise.all(parseTree(object.content).map(line => makeEntry(directory, line, path)))
}

export async function findEntry(
  directory: string,
  tree: string,
  path: string,
): Promise<GitTreeEntry | undefined> {
  const parent = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
  const entries = await listTree(directory, tree, parent)
  return entries?.find(entry => entry.path === path)
}

/** Returns the commits reachable from `oid`, newest first. With `path`, returns only the commits that change the path. */
export async function listHistory(directory: string, oid: string, path?: string): Promise<string[]> {
  const output = await git(directory, ['rev-list', oid, '--', ...(path === undefined ? [] : [path])])
  return output.toString().split('\n').filter(Boolean)
}

export async function changedPaths(directory: string, oid: string): Promise<string[]> {
  const args = ['diff-tree', '-z', '-r', '--root', '--no-commit-id', '--name-only', '-m', oid]
  return (await git(directory, args)).toString().split('\0').filter(Boolean)
}
