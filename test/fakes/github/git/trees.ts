import { readObject, writeObject } from './object-store.ts'

/** Length of an object ID in a tree object, in bytes. */
const oidLength = 20

/** Line of a tree object. */
export type TreeLine = { readonly mode: string; readonly name: string; readonly oid: string }

/** File to add to a tree; undefined to remove the path. */
export type TreeChange = { readonly mode: string; readonly oid: string } | undefined

/** Error for a path that git rejects: with `..`, `.git` or an empty part. */
export class InvalidPathError extends Error {}

export function parseTree(content: Buffer): TreeLine[] {
  const lines: TreeLine[] = []
  for (let from = 0; from < content.length; ) {
    const blank = content.indexOf(' ', from)
    const end = content.indexOf(0, blank)
    lines.push({
      mode: content.toString('utf8', from, blank).padStart(6, '0'),
      name: content.toString('utf8', blank + 1, end),
      oid: content.toString('hex', end + 1, end + 1 + oidLength),
    })
    from = end + 1 + oidLength
  }
  return lines
}

/** Returns the key by which git sorts: the bytes of the name, with a slash after the name of a directory. */
function sortKey({ mode, name }: TreeLine): Buffer {
  return Buffer.from(mode === '040000' ? `${name}/` : name)
}

function encodeTree(lines: readonly TreeLine[]): Buffer {
  const sortedLines = [...lines].sort((left, right) => sortKey(left).compare(sortKey(right)))
  return Buffer.concat(
    sortedLines.flatMap(({ mode, name, oid }) => [
      Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
      Buffer.from(oid, 'hex'),
    ]),
  )
}

function assertPath(path: string): void {
  if (path.split('/').some(part => ['', '.', '..'].includes(part) || part.toLowerCase() === '.git'))
    throw new InvalidPathError(`Ignoring path ${path}`)
}

/** Applies changes, by full path, to the tree `base`. @returns the ID of the new tree. */
export async function writeTree(
  directory: string,
  base: string | undefined,
  changes: ReadonlyMap<string, TreeChange>,
): Promise<string> {
  for (const path of changes.keys()) assertPath(path)
  return writeObject(directory, 'tree', encodeTree(await changeTree(directory, base, changes)))
}

async function changeTree(
  directory: string,
  base: string | undefined,
  changes: ReadonlyMap<string, TreeChange>,
): Promise<TreeLine[]> {
  const object = base === undefined ? undefined : await readObject(directory, base)
  const lines = new Map(parseTree(object?.content ?? Buffer.alloc(0)).map(line => [line.name, line]))
  const nestedChanges = new Map<string, Map<string, TreeChange>>()
  for (const [path, change] of changes) {
    const [, name = path, subpath] = /^(.*?)\/(.*)$/s.exec(path) ?? []
    if (subpath !== undefined)
      nestedChanges.set(name, (nestedChanges.get(name) ?? new Map()).set(subpath, change))
    else if (change === undefined) lines.delete(name)
    else lines.set(name, { ...change, name })
  }
  for (const [name, nested] of nestedChanges) {
    const existingLine = lines.get(name)
    const tree = existingLine?.mode === '040000' ? existingLine.oid : undefined
    const children = await changeTree(directory, tree, nested)
    // git stores no empty directories.
    if (children.length > 0)
      lines.set(name, {
        mode: '040000',
        name,
        oid: await writeObject(directory, 'tree', encodeTree(children)),
      })
    else if (tree !== undefined) lines.delete(name)
  }
  return [...lines.values()]
}
