import type { InstalledPackage } from './package.ts'
import { isValid } from './package.ts'
import { resolvePath } from './relative-path.ts'

/**
 * Matches dpkg's list of packages, or a file of the directory `status.d`, which replaces that list in Google's
 * distroless images. Source: dpkg, deb-control(5) and dpkg(1), "FILES".
 */
const statusPath = /^var\/lib\/dpkg\/status(?:\.d\/[^/]+)?$/
const listPath = /^var\/lib\/dpkg\/info\/([^/]+)\.list$/
const infoFolder = 'var/lib/dpkg/info/'

/** Returns whether a path is that of dpkg's status or of a package's list of files. */
export function isDebianMetadata(path: string): boolean {
  return (statusPath.test(path) && !path.endsWith('.md5sums')) || listPath.test(path)
}

type Stanza = ReadonlyMap<string, string>

/**
 * Reads all installed packages. A package whose list of files is missing has no files.
 *
 * @param paths all paths of the image or layer, which contain the scripts and lists of each package.
 */
export function readDebianPackages(
  contents: ReadonlyMap<string, Uint8Array>,
  paths: Iterable<string>,
): InstalledPackage[] {
  const stanzas = [...contents]
    .filter(([path]) => statusPath.test(path))
    .flatMap(([, content]) => parseStanzas(content))
    .filter(isInstalled)
  const counts = new Map<string, number>()
  for (const stanza of stanzas) increment(counts, field(stanza, 'Package'))
  const infoFiles = groupInfoFiles(paths)
  return stanzas
    .map(stanza => {
      const [name, architecture] = [field(stanza, 'Package'), field(stanza, 'Architecture')]
      const isAmbiguous = (counts.get(name) ?? 0) > 1
      const keys = isAmbiguous ? [`${name}:${architecture}`] : [name, `${name}:${architecture}`]
      return {
        manager: 'debian' as const,
        name: isAmbiguous ? `${name}:${architecture}` : name,
        ...splitVersion(field(stanza, 'Version')),
        ...{ place: '', metadata: '', folders: [] },
        files: keys.flatMap(key => [
          ...parseList(contents.get(`${infoFolder}${key}.list`)),
          ...(infoFiles.get(key) ?? []),
        ]),
      }
    })
    .filter(isValid)
}

/** Separates the suffix of a binary-only rebuild: `1.2-3+b1` is a rebuild of version `1.2-3`. */
function splitVersion(text: string): { readonly version: string; readonly build: string } {
  const [, version = text, build = ''] = /^(.*[^+])\+(b\d+)$/.exec(text) ?? []
  return { version, build }
}

function isInstalled(stanza: Stanza): boolean {
  // In `status.d`, all packages are installed and have no status.
  const status = stanza.get('status')
  return status === undefined || / installed$/.test(status)
}

function field(stanza: Stanza, name: string): string {
  return stanza.get(name.toLowerCase()) ?? ''
}

function parseStanzas(content: Uint8Array): Stanza[] {
  const text = Buffer.from(content).toString('utf8')
  return text.split(/\n[ \t]*\n/).map(stanza => {
    const fields = new Map<string, string>()
    for (const line of stanza.split('\n')) {
      const colon = line.indexOf(':')
      if (colon > 0 && !/^[ \t]/.test(line))
        fields.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim())
    }
    return fields
  })
}

/** Returns the paths in a list, which are absolute and include folders. */
function parseList(content: Uint8Array | undefined): string[] {
  if (content === undefined) return []
  return Buffer.from(content)
    .toString('utf8')
    .split('\n')
    .flatMap(line => (line.startsWith('/') ? (resolvePath('', line.slice(1)) ?? []) : []))
}

/** Returns the paths of each package's lists and scripts, by `package` or `package:architecture`. */
function groupInfoFiles(paths: Iterable<string>): Map<string, string[]> {
  const filesByPackage = new Map<string, string[]>()
  for (const path of paths) {
    if (!path.startsWith(infoFolder)) continue
    const key = path.slice(infoFolder.length, path.lastIndexOf('.'))
    const files = filesByPackage.get(key)
    if (files === undefined) filesByPackage.set(key, [path])
    else files.push(path)
  }
  return filesByPackage
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
