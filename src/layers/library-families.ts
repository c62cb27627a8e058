import type { StoredPath } from './layer-content.ts'
import { addToTotals, emptyTotals, type SizeTotals } from './size-totals.ts'

/** Libraries in one directory with related names. */
export interface LibraryFamily extends SizeTotals {
  /** Path of the directory; empty for the root. */
  readonly directory: string
  /** Human-readable pattern such as `libvtk*`. The pattern may also match names of another family. */
  readonly pattern: string
}

interface Library {
  readonly item: StoredPath
  /** Name without `lib` and the extension: `vtkCommonCore-9.1` for `libvtkCommonCore-9.1.so.9.1.0`. */
  readonly stem: string
  /** Version, such as `9.1.0`; empty for a single number, because unrelated libraries often have the same one. */
  readonly version: string
}

const libraryName = /^lib(.+?)\.(?:so(?:\.([0-9.]+))?$|a$|so\b)/
const minPrefixLength = 3

/**
 * Returns library families, largest first. Libraries of one directory form a family if their names begin with the same
 * word (`libvtkCommonCore`, `libvtkIOXML`; `libboost_regex`, `libboost_system`), if the word of one continues that of
 * another (`libpango`, `libpangocairo`), or if three or more with the same version share a prefix (`libicudata`,
 * `libicui18n`, `libicuuc`).
 */
export function libraryFamilies(stored: Iterable<StoredPath>, count: number): LibraryFamily[] {
  const families: LibraryFamily[] = []
  for (const [directory, libraries] of byDirectory(stored)) {
    const prefixes = familyPrefixes(libraries)
    const familiesByPrefix = new Map<string, LibraryFamily>()
    for (const { item, stem } of libraries) {
      const prefix = prefixes(stem)
      const family = familiesByPrefix.get(prefix) ?? {
        directory,
        pattern: `lib${prefix}${isDistinctive(prefix) ? '*' : '.*'}`,
        ...emptyTotals(),
      }
      addToTotals(family, item)
      familiesByPrefix.set(prefix, family)
    }
    for (const family of familiesByPrefix.values()) families.push(family)
  }
  return families.sort((a, b) => b.tarSize - a.tarSize || (label(a) < label(b) ? -1 : 1)).slice(0, count)
}

function byDirectory(stored: Iterable<StoredPath>): Map<string, Library[]> {
  const directories = new Map<string, Library[]>()
  for (const item of stored) {
    const slash = item.path.lastIndexOf('/')
    const [, stem, version = ''] =
      item.type === 'file' ? (libraryName.exec(item.path.slice(slash + 1)) ?? []) : []
    if (stem === undefined) continue
    const directory = item.path.slice(0, Math.max(0, slash))
    const libraries = directories.get(directory) ?? []
    libraries.push({ item, stem, version: version.includes('.') ? version : '' })
    directories.set(directory, libraries)
  }
  return directories
}

/** Returns a function that maps a stem to the prefix of its family. */
function familyPrefixes(libraries: readonly Library[]): (stem: string) => string {
  const stems = [...new Set(libraries.map(({ stem }) => stem))]
  const counts = new Map<string, number>()
  for (const word of stems.flatMap(possibleWords)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const firstWord = (stem: string) =>
    possibleWords(stem).reduce((best, word) =>
      (counts.get(word) ?? 0) > (counts.get(best) ?? 0) ? word : best,
    )
  const sharedPrefixes = sharedByVersion(libraries)
  const candidates = new Set([...stems.map(firstWord), ...sharedPrefixes].filter(isDistinctive))
  return stem => {
    const word = firstWord(stem)
    for (let length = 1; length <= stem.length; length += 1) {
      const start = stem.slice(0, length)
      if (candidates.has(start) && (sharedPrefixes.has(start) || length <= word.length)) return start
    }
    return word
  }
}

/**
 * Returns whether a prefix identifies a family. Two capitals such as `TK` and `KF` do; two lowercase letters are
 * ambiguous.
 */
function isDistinctive(prefix: string): boolean {
  return prefix.length >= minPrefixLength || /^[A-Z]{2}$/.test(prefix)
}

/**
 * Returns possible first words of a stem: `vtk` for `vtkCommonCore-9.1`, `LLVM` for `LLVM-14`, `Qt` for `Qt5Core`.
 * Capitals followed by lowercase letters are ambiguous: `TK|Math`, `LLVM|ipo`. A stem without such a word, such as
 * `X11` or `c`, is its own word.
 */
function possibleWords(stem: string): [string, ...string[]] {
  const [, capitals] = /^([A-Z]{2,})[a-z]/.exec(stem) ?? []
  if (capitals !== undefined) {
    return capitals.length === 2 ? [capitals] : [capitals.slice(0, -1), capitals]
  }
  const [word = ''] = /^(?:[A-Z]{2,}|[A-Z]?[a-z]+)/.exec(stem) ?? []
  return [word.length >= 2 ? word : (/^[\w+]+/.exec(stem)?.[0] ?? stem)]
}

/** Returns prefixes shared by three or more libraries of the same version. */
function sharedByVersion(libraries: readonly Library[]): Set<string> {
  const groups = new Map<string, Set<string>>()
  for (const { stem, version } of libraries) {
    const start = stem.slice(0, minPrefixLength)
    // 0.0.0, 1.0.0 and similar versions are libtool's defaults and therefore too common.
    if (!/^[A-Za-z]+$/.test(start) || /^[01](?:\.0)*$/.test(version) || version === '') continue
    const key = `${version} ${start}`
    groups.set(key, (groups.get(key) ?? new Set()).add(stem))
  }
  const largeGroups = [...groups.values()].filter(stems => stems.size >= 3)
  return new Set(largeGroups.map(stems => commonLetters([...stems])))
}

function commonLetters(texts: readonly string[]): string {
  const [first = '', ...others] = texts
  let length = 0
  while (length < first.length && others.every(text => text[length] === first[length])) length += 1
  return /[A-Za-z]*/.exec(first.slice(0, length))?.[0] ?? ''
}

function label({ directory, pattern }: LibraryFamily): string {
  return directory + pattern
}
