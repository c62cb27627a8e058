import { baseName, parentDirectory } from '../../tar/path-tree.ts'
import { type InstalledPackage, isValid } from './package.ts'
import { resolvePath } from './relative-path.ts'

/** Matches the list of a package's files. Source: Python packaging user guide, "Recording installed projects". */
const recordPath = /(?:^|\/)[^/]+\.dist-info\/RECORD$/

/** Returns whether a path is that of a package's list of files. */
export function isPythonMetadata(path: string): boolean {
  return recordPath.test(path)
}

/** Reads a package installed by pip. @returns undefined if the path is not that of a package's list of files. */
export function readPythonPackage(path: string, content: Uint8Array): InstalledPackage[] | undefined {
  if (!recordPath.test(path)) return undefined
  const folder = parentDirectory(path)
  const place = parentDirectory(folder)
  const [, name = '', version = ''] = /^(.+)-([^-]+)\.dist-info$/.exec(baseName(folder)) ?? []
  const files = Buffer.from(content)
    .toString('utf8')
    .split('\n')
    .flatMap(line => resolvePath(place, firstColumn(line.replace(/\r$/, ''))) ?? [])
  const installedPackage: InstalledPackage = {
    manager: 'pip',
    name: name.toLowerCase().replaceAll(/[._]/g, '-'),
    ...{ version, build: '', place, metadata: path },
    // The whole folder belongs to the package, because installers add files such as `REQUESTED` that the record may
    // omit.
    ...{ files: files.filter(file => file !== place), folders: [folder] },
  }
  return [installedPackage].filter(isValid)
}

/** Returns the first column of a line of comma-separated values. */
function firstColumn(line: string): string {
  if (!line.startsWith('"')) return line.split(',', 1)[0] ?? ''
  const [, quoted = ''] = /^"((?:[^"]|"")*)"/.exec(line) ?? []
  return quoted.replaceAll('""', '"')
}
