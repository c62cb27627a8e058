import { fc } from '../../random.ts'
import { endOfArchive, header, padded, pax } from '../../tar/make-tar.ts'

const names = fc.constantFrom('a', 'b', 'c', 'lib', 'liba.so', 'libb.so', 'x.py', `${'long'.repeat(40)}`, 'ü')
const paths = fc.array(names, { minLength: 1, maxLength: 4 }).map(parts => parts.join('/'))
const attributes = {
  mode: fc.constantFrom(0o644, 0o755, 0o4755, 0o1777, 0o600),
  uid: fc.constantFrom(0, 1000),
  mtime: fc.nat(2_000_000_000),
  capability: fc.option(fc.constantFrom('one', 'two'), { freq: 5 }),
  fraction: fc.option(fc.constantFrom('1700000000.25'), { freq: 5 }),
}
const file = fc.record({ kind: fc.constant('0'), path: paths, size: fc.nat(4_000), ...attributes })
const specialFile = fc.record({
  kind: fc.constantFrom('3', '4', '6'),
  path: paths,
  size: fc.constant(0),
  ...attributes,
})
const folder = fc.record({ kind: fc.constant('5'), path: paths, size: fc.constant(0), ...attributes })
const link = fc.record({
  kind: fc.constant('1'),
  path: paths,
  target: paths,
  size: fc.constant(0),
  ...attributes,
})
const symlink = fc.record({
  kind: fc.constant('2'),
  path: paths,
  target: fc.oneof(paths, fc.constantFrom('..', '/a', '../lib', 'a', '/nowhere')),
  size: fc.constant(0),
  ...attributes,
})
const whiteout = fc.record({
  kind: fc.constant('0'),
  path: fc
    .tuple(fc.array(names, { maxLength: 2 }), fc.constantFrom('.wh.a', '.wh.b', '.wh.lib', '.wh..wh..opq'))
    .map(([folders, name]) => [...folders, name].join('/')),
  size: fc.constant(0),
  ...attributes,
})

/** Entry of a generated layer. */
export interface GeneratedEntry {
  /** Type flag of the tar header. */
  readonly kind: string
  readonly path: string
  readonly target?: string
  readonly size: number
  readonly mode: number
  readonly uid: number
  /** Modification time in seconds. */
  readonly mtime: number
  readonly capability: string | null
  /** Modification time in seconds with a fraction, for a pax header. */
  readonly fraction: string | null
}

/** Entries in any order, with duplicates, files in place of folders, links through links, and dangling links. */
export const strangeEntries: fc.Arbitrary<GeneratedEntry[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: file },
    { weight: 3, arbitrary: folder },
    { weight: 1, arbitrary: link },
    { weight: 1, arbitrary: symlink },
    { weight: 1, arbitrary: specialFile },
    { weight: 1, arbitrary: whiteout },
  ),
  { maxLength: 40 },
)

/** Entries like those that an engine writes: each path once, and every folder before its content. */
export const ordinaryEntries: fc.Arbitrary<GeneratedEntry[]> = strangeEntries.chain(entries =>
  fc.record(attributes).map(defaults => {
    const entriesByPath = new Map<string, GeneratedEntry>()
    const isFile = (path: string) => ![undefined, '5'].includes(entriesByPath.get(path)?.kind)
    for (const entry of entries) {
      const folders = parents(entry.path)
      if (entriesByPath.has(entry.path) || folders.some(isFile)) continue
      if (entry.kind === '1' && entriesByPath.get(entry.target ?? '')?.kind !== '0') continue
      for (const path of folders)
        if (!entriesByPath.has(path))
          entriesByPath.set(path, { ...defaults, kind: '5', path, size: 0, mode: 0o750 })
      entriesByPath.set(entry.path, entry)
    }
    return [...entriesByPath.values()]
  }),
)

/** Returns the paths of the folders above a path, outermost first. */
export function parents(path: string): string[] {
  const parts = path.split('/')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
}

/** Returns a tar with pax headers for long names, capabilities and fractions of seconds. */
export function makeLayerTar(entries: readonly GeneratedEntry[]): Buffer {
  return Buffer.concat([...entries.flatMap(entryBytes), endOfArchive])
}

/** Maximum bytes of a path or link target in a tar header. */
const maxHeaderPath = 100

function entryBytes(entry: GeneratedEntry): Buffer[] {
  const { kind, path, target = '', size, mode, uid, mtime, capability, fraction } = entry
  const name = kind === '5' ? `${path}/` : path
  const isLong = Buffer.byteLength(name) > maxHeaderPath || Buffer.byteLength(target) > maxHeaderPath
  const records = {
    ...(isLong ? { path: name, ...(target === '' ? {} : { linkpath: target }) } : {}),
    ...(capability === null ? {} : { 'SCHILY.xattr.security.capability': capability }),
    ...(fraction === null ? {} : { mtime: fraction }),
  }
  const headerName = isLong ? 'long' : name
  const fields = { name: headerName, flag: kind, size, mode, uid, mtime, linkName: isLong ? 'long' : target }
  const extendedHeaders = Object.keys(records).length === 0 ? [] : [pax(records)]
  return [...extendedHeaders, header(fields), padded(Buffer.alloc(size, path))]
}
