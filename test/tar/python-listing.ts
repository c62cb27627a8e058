import { execFileSync } from 'node:child_process'
import type { TarEntry } from '../../src/tar/tar-entry.ts'

export type Listed = Pick<TarEntry, 'path' | 'type' | 'size' | 'mode' | 'uid' | 'gid' | 'mtime'> & {
  readonly linkTarget: string | null
}

const script = `
import json, sys, tarfile
types = {tarfile.DIRTYPE: 'directory', tarfile.SYMTYPE: 'symlink', tarfile.LNKTYPE: 'hardlink',
         tarfile.CHRTYPE: 'character', tarfile.BLKTYPE: 'block', tarfile.FIFOTYPE: 'fifo'}
entries = []
for entry in tarfile.open(sys.argv[1]):
    path = entry.name.strip('/')
    isLink = entry.issym() or entry.islnk()
    entries.append({'path': '' if path == '.' else path[2:] if path.startswith('./') else path,
                    'type': types.get(entry.type, 'file'), 'size': entry.size, 'mode': entry.mode,
                    'uid': entry.uid, 'gid': entry.gid, 'mtime': entry.mtime,
                    'linkTarget': entry.linkname if isLink else None})
print(json.dumps(entries))`

/** What Python's own reader finds; it puts bytes that are not UTF-8 where we do. */
export function listWithPython(path: string): Listed[] {
  return JSON.parse(
    execFileSync('python3', ['-c', script, path], { encoding: 'utf8', maxBuffer: 2 ** 28 }),
  ) as Listed[]
}

export function asListed({ tarSize: _, xattrs: __, linkTarget, ...rest }: TarEntry): Listed {
  return { ...rest, linkTarget: linkTarget ?? null }
}
