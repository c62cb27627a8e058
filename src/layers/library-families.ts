import { addTo, type Bulk, emptyBulk } from './bulk.ts'
import type { StoredPath } from './layer-content.ts'

/** Libraries in one directory that belong together by name. */
export interface LibraryFamily extends Bulk {
  /** Empty for the root. */
  readonly directory: string
  /** As a person would write it, to be read: `libvtk*`. Another family's names may match as well. */
  readonly pattern: string
}

interface Library {
  readonly item: StoredPath
  /** Without `lib` and what follows the name: `vtkCommonCore-9.1` of `libvtkCommonCore-9.1.so.9.1.0`. */
  readonly stem: string
  /** `9.1.0` of the same; empty for a version of one number, which says too little to compare by. */
  readonly version: string
}

const form = /^lib(.+?)\.(?:so(?:\.([0-9.]+))?$|a$|so\b)/
const shortestPrefix = 3

/**
 * Library families, largest first. Within a directory, libraries are one family when their names begin with the same word
 * (`libvtkCommonCore`, `libvtkIOXML`; `libboost_regex`, `libboost_system`), when one's word continues another's
 * (`libpango`, `libpangocairo`), or when three or more of one version begin alike (`libicudata`, `libicui18n`, `libicuuc`).
 */
export function libraryFamilies(stored: Iterable<StoredPath>, count: number): LibraryFamily[] {
  const families: LibraryFamily[] = []
  for (const [directory, libraries] of byDirectory(stored)) {
    const prefixOf = familyPrefixes(libraries)
    const found = new Map<string, LibraryFamily>()
    for (const { item, stem } of libraries) {
      const prefix = prefixOf(stem)
      const family = found.get(prefix) ?? {
        directory,
        pattern: `lib${prefix}${isTelling(prefix) ? '*' : '.*'}`,
        ...emptyBulk(),
      }
      addTo(family, item)
      found.set(prefix, family)
    }
    for (const family of found.values()) families.push(family)
  }
  return families
    .sort((a, b) => b.tarSize - a.tarSize || compare(a.directory + a.pattern, b.directory + b.pattern))
    .slice(0, count)
}

function byDirectory(stored: Iterable<StoredPath>): Map<string, Library[]> {
  const directories = new Map<string, Library[]>()
  for (const item of stored) {
    const slash = item.path.lastIndexOf('/')
    const [, stem, version = ''] = item.type === 'file' ? (form.exec(item.path.slice(slash + 1)) ?? []) : []
    if (stem === undefined) continue
    const directory = item.path.slice(0, Math.max(0, slash))
    const libraries = directories.get(directory) ?? []
    libraries.push({ item, stem, version: version.includes('.') ? version : '' })
    directories.set(directory, libraries)
  }
  return directories
}

/** @returns for a stem the beginning that it shares with its family. */
function familyPrefixes(libraries: readonly Library[]): (stem: string) => string {
  const stems = [...new Set(libraries.map(({ stem }) => stem))]
  const counts = new Map<string, number>()
  for (const word of stems.flatMap(possibleWords)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const firstWord = (stem: string) =>
    possibleWords(stem).reduce((best, word) =>
      (counts.get(word) ?? 0) > (counts.get(best) ?? 0) ? word : best,
    )
  const shared = sharedByVersion(libraries)
  const candidates = new Set([...stems.map(firstWord), ...shared].filter(isTelling))
  return stem => {
    const word = firstWord(stem)
    for (let length = 1; length <= stem.length; length += 1) {
      const start = stem.slice(0, length)
      if (candidates.has(start) && (shared.has(start) || length <= word.length)) return start
    }
    return word
  }
}

/** `TK` and `KF` are names; two small letters begin a thousand. */
function isTelling(prefix: string): boolean {
  return prefix.length >= shortestPrefix || /^[A-Z]{2}$/.test(prefix)
}

/**
 * `vtk` of `vtkCommonCore-9.1`, `LLVM` of `LLVM-14`, `Qt` of `Qt5Core`. Capitals before small letters can be read in two
 * ways: `TK|Math`, `LLVM|ipo`. A name without such a beginning, as `X11` or `c`, is its own word.
 */
function possibleWords(stem: string): [string, ...string[]] {
  const [, capitals] = /^([A-Z]{2,})[a-z]/.exec(stem) ?? []
  if (capitals !== undefined) {
    return capitals.length === 2 ? [capitals] : [capitals.slice(0, -1), capitals]
  }
  const [word = ''] = /^(?:[A-Z]{2,}|[A-Z]?[a-z]+)/.exec(stem) ?? []
  return [word.length >= 2 ? word : (/^[\w+]+/.exec(stem)?.[0] ?? stem)]
}

/** Beginnings that three or more libraries of one version have in common. */
function sharedByVersion(libraries: readonly Library[]): Set<string> {
  const groups = new Map<string, Set<string>>()
  for (const { stem, version } of libraries) {
    const start = stem.slice(0, shortestPrefix)
    // 0.0.0, 1.0.0 and their like are where everybody's libtool begins.
    if (!/^[A-Za-z]+$/.test(start) || /^[01](?:\.0)*$/.test(version) || version === '') continue
    const key = `${version} ${start}`
    groups.set(key, (groups.get(key) ?? new Set()).add(stem))
  }
  const alike = [...groups.values()].filter(stems => stems.size >= 3)
  return new Set(alike.map(stems => commonLetters([...stems])))
}

function commonLetters(texts: readonly string[]): string {
  const [first = '', ...others] = texts
  let length = 0
  while (length < first.length && others.every(text => text[length] === first[length])) length += 1
  return /^[A-Za-z]*/.exec(first.slice(0, length))?.[0] ?? ''
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
