import { type Digest, sha256DigestOfText } from '../oci/digest.ts'
import { formatPlatform, type Platform } from '../oci/platform.ts'

/** File of the commit, as listed by `git ls-tree`. */
export interface TreeEntry {
  readonly mode: string
  readonly objectId: string
  readonly path: string
}

/** Inputs that determine the result of a build and are known before it. */
export interface BuildIngredients {
  readonly entries: readonly TreeEntry[]
  /** Path to the Dockerfile. */
  readonly file: string
  readonly target: string | undefined
  readonly platform: Platform
  readonly buildArgs: ReadonlyMap<string, string>
  /** Labels set by the user. The action's own labels are derived from the commit and do not count. */
  readonly labels: ReadonlyMap<string, string>
  /** Digests of the images that the Dockerfile builds on or copies from, by name; undefined if unknown. */
  readonly bases: ReadonlyMap<string, Digest | undefined>
  /** Commit whose code the Dockerfile clones; undefined if the other ingredients determine the code. */
  readonly clonedCommit?: string | undefined
  /** Ingredients of the dependency image. */
  readonly dependencies?: BuildIngredients | undefined
}

/**
 * Version of the fingerprint format. Increment it if existing images must be rebuilt although their ingredients are the
 * same.
 */
const formatVersion = 2

/** Returns the fingerprint of the ingredients, which does not depend on their order. */
export function computeFingerprint(ingredients: BuildIngredients): Digest {
  const { entries, file, target, platform, buildArgs, labels, bases, clonedCommit, dependencies } =
    ingredients
  const settings = {
    file,
    target: target ?? null,
    platform: formatPlatform(platform),
    buildArgs: [...buildArgs].sort(byFirst),
    labels: [...labels].sort(byFirst),
    bases: [...bases].map(([name, digest]) => [name, digest ?? ''] as const).sort(byFirst),
    // JSON omits this property if it is undefined, so that the fingerprints of images without cloned code do not change.
    clonedCommit,
    dependencies: dependencies === undefined ? null : computeFingerprint(dependencies),
  }
  return sha256DigestOfText(canonicalText(entries, JSON.stringify(settings)))
}

/** Yields a JSON object in pieces, because one string would use hundreds of megabytes for 200,000 files. */
function* canonicalText(entries: readonly TreeEntry[], settings: string): Iterable<string> {
  yield `{"format":${formatVersion},"entries":[`
  let separator = ''
  for (const { path, mode, objectId } of sortByPath(entries)) {
    yield separator + JSON.stringify([path, mode, objectId])
    separator = ','
  }
  yield `],${settings.slice(1)}`
}

/** Sorts entries by the code units of their paths, independent of the locale. No two entries have the same path. */
export function sortByPath(entries: readonly TreeEntry[]): TreeEntry[] {
  return entries.toSorted((first, second) => (first.path < second.path ? -1 : 1))
}

function byFirst([first]: readonly [string, string], [second]: readonly [string, string]): number {
  return first < second ? -1 : 1
}
