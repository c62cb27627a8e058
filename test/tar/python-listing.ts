import { execFileSync } from 'node:child_process'
import type { TarEntry } from '../../src/tar/tar-entry.ts'

/** Fields of an entry that Python also reads. */
export type ListedEntry = Pick<TarEntry, 'path' | 'type' | 'size' | 'mode' | 'uid' | 'gid' | 'mtime'> & {
  readonly linkTarget: string | null
}

const script = `
import json, sys, tarfile
types = {tarfile.DIRTYPE: 'directory', tarfile.SYMTYPE: 'symlink', tarfile.LNKTYPE: 'hardlink',
         tarfile.CHRTYPE: 'character', tarfile.BLKTYPE: 'block', tarfile.FIFOTYPE: 'fifo'}
def entries(archive):
  for entry in tarfile.open(archive):
    path = entry.name.strip('/')
    isLink = entry.issym() or entry.islnk()
    yield {'path': '' if path == '.' else path[2:] if path.startswith('./') else path,
                    'type': types.get(entry.type, 'file'), 'size': entry.size, 'mode': entry.mode,
                    'uid': entry.uid, 'gid': entry.gid, 'mtime': entry.mtime,
                    'linkTarget': entry.linkname if isLink else None}
print(json.dumps([[archive, list(entries(archive))] for archive in sys.argv[1:]]))`

/** Lists the entries of archives with Python, which decodes bytes that are not UTF-8 in the same way. */
export function listWithPython(paths: readonly string[]): ReadonlyMap<string, readonly ListedEntry[]> {
  const listing = execFileSync('python3', ['-c', script, ...paths], { encoding: 'utf8', maxBuffer: 2 ** 28 })
  return new Map(JSON.parse(listing) as [string, ListedEntry[]][])
}

/** Returns the fields of an entry that Python also reads. */
export function listedEntry({ tarSize: _, xattrs: __, linkTarget, ...fields }: TarEntry): ListedEntry {
  return { ...fields, linkTarget: linkTarget ?? null }
}
