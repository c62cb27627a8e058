import { type Digest, digestOfText } from '../oci/digest.ts'
import { formatPlatform, type Platform } from '../oci/platform.ts'

/** A file of the commit, as `git ls-tree` lists it. */
export interface TreeEntry {
  readonly mode: string
  readonly objectId: string
  readonly path: string
}

/** Everything that decides what a build produces, as far as it is known before building. */
export interface BuildIngredients {
  readonly entries: readonly TreeEntry[]
  /** Path of the Dockerfile. */
  readonly file: string
  readonly target: string | undefined
  readonly platform: Platform
  readonly buildArgs: ReadonlyMap<string, string>
  /** Labels that the user gave; ours follow from the commit and must not count. */
  readonly labels: ReadonlyMap<string, string>
  /** What the Dockerfile builds on or copies from, by its name there; undefined where nobody could tell the digest. */
  readonly bases: ReadonlyMap<string, Digest | undefined>
  /** Those of the dependency image below. */
  readonly dependencies?: BuildIngredients | undefined
}

/** Raised when the same ingredients must no longer be taken for the same image. */
const format = 2

/** The same ingredients give the same fingerprint, in whatever order they come. */
export function fingerprintOf(ingredients: BuildIngredients): Digest {
  const { entries, file, target, platform, buildArgs, labels, bases, dependencies } = ingredients
  const others = {
    file,
    target: target ?? null,
    platform: formatPlatform(platform),
    buildArgs: [...buildArgs].sort(byFirst),
    labels: [...labels].sort(byFirst),
    bases: [...bases].map(([name, digest]) => [name, digest ?? '']).sort(byFirst),
    dependencies: dependencies === undefined ? null : fingerprintOf(dependencies),
  }
  return digestOfText(canonicalText(entries, JSON.stringify(others)))
}

/** A JSON object, piece by piece: in one, that of 200,000 files takes hundreds of megabytes. */
function* canonicalText(entries: readonly TreeEntry[], others: string): Iterable<string> {
  yield `{"format":${format},"entries":[`
  let separator = ''
  for (const { path, mode, objectId } of sortedByPath(entries)) {
    yield separator + JSON.stringify([path, mode, objectId])
    separator = ','
  }
  yield `],${others.slice(1)}`
}

/** In the order of code units, whatever the locale. */
export function sortedByPath(entries: readonly TreeEntry[]): TreeEntry[] {
  return entries.toSorted((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0))
}

function byFirst([one = '']: readonly string[], [other = '']: readonly string[]): number {
  return one < other ? -1 : one > other ? 1 : 0
}
