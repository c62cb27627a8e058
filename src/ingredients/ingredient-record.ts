import { deflateRawSync, inflateRawSync } from 'node:zlib'
import * as v from 'valibot'
import { parseJson } from '../json.ts'
import { type Digest, digestHex, isDigest, sha256Digest, sha256DigestOfText } from '../oci/digest.ts'
import { formatPlatform } from '../oci/platform.ts'
import { type BuildIngredients, sortByPath, type TreeEntry } from './fingerprint.ts'

/**
 * Ingredients of an image, in a compact form that is stored with the image. A later build compares them with its own
 * ingredients to list the changes. Values of arguments are stored only as hashes (truncated digests), because anyone
 * who can pull the image can read the record.
 */
export interface IngredientRecord {
  /** Hashes of files by path, or of directories if `depth` is set. */
  readonly files: Readonly<Record<string, string>>
  /** Directory depth at which files are grouped; null if each file has its own hash. */
  readonly depth: number | null
  /** All other settings, by a name that fits in a sentence: `build argument MODE`. */
  readonly settings: Readonly<Record<string, string>>
  readonly bases: Readonly<Record<string, Digest | null>>
  readonly dependencies?: IngredientRecord | undefined
}

/** Maximum length of the text in characters. Registries accept a few megabytes for a whole manifest. */
const maxRecordLength = 48_000
/** Maximum size of the compressed record in bytes, because four characters of base64 encode three bytes. */
const maxBytes = (maxRecordLength / 4) * 3
/** Maximum size of a decompressed record in bytes, because anyone can annotate an image. */
const maxInflatedSize = 16 * 2 ** 20
/** Length of a hash, in hex digits. */
const hashLength = 10
/** Maximum number of hashes in a record. Compression cannot shrink random hex digits below four bits each. */
const maxHashes = maxBytes / (hashLength / 2)

/**
 * Records the ingredients of a build.
 *
 * @param depth directory depth at which files are grouped; null for no grouping.
 */
export function ingredientRecord(
  ingredients: BuildIngredients,
  depth: number | null = null,
): IngredientRecord {
  const { entries, file, target, platform, buildArgs, labels, bases, clonedCommit, dependencies } =
    ingredients
  const settings = new Map([
    ['file', file],
    ['target', target ?? ''],
    ['platform', formatPlatform(platform)],
    ...(clonedCommit === undefined ? [] : [['commit of the cloned code', clonedCommit] as const]),
    ...[...buildArgs].map(([name, value]) => [`build argument ${name}`, shortHash(value)] as const),
    ...[...labels].map(([name, value]) => [`label ${name}`, shortHash(value)] as const),
  ])
  return {
    files: Object.fromEntries(fileHashes(entries, depth)),
    depth,
    settings: Object.fromEntries(settings),
    bases: Object.fromEntries([...bases].map(([name, digest]) => [name, digest ?? null])),
    ...(dependencies === undefined ? {} : { dependencies: ingredientRecord(dependencies, depth) }),
  }
}

/** Encodes the record as text for an annotation. If there are too many files, they are grouped by directory. */
export function encodeRecord(ingredients: BuildIngredients): string {
  for (const depth of [null, 6, 5, 4, 3, 2, 1]) {
    const text = hasTooManyFiles(ingredients, depth)
      ? undefined
      : compressRecord(ingredientRecord(ingredients, depth))
    if (text !== undefined) return text
  }
  return compressRecord(ingredientRecord({ ...ingredients, entries: [], dependencies: undefined }, 0)) ?? ''
}

/** Returns whether the hashes alone exceed the maximum length of a record. */
function hasTooManyFiles({ entries, dependencies }: BuildIngredients, depth: number | null): boolean {
  const hashKeys = new Set<string>()
  for (const { path, mode, objectId } of [...entries, ...(dependencies?.entries ?? [])]) {
    // Files with equal content have the same hash. Every directory has its own hash.
    hashKeys.add(depth === null ? `${mode} ${objectId}` : groupPath(path, depth))
    if (hashKeys.size > maxHashes) return true
  }
  return false
}

/** Decodes a record. @returns undefined if the text is not a valid record. Anyone can annotate an image. */
export function decodeRecord(text: string): IngredientRecord | undefined {
  try {
    const bytes = inflateRawSync(Buffer.from(text, 'base64url'), { maxOutputLength: maxInflatedSize })
    return parseJson(recordSchema, bytes, 'the record')
  } catch {
    return undefined
  }
}

/** Encodes a record. @returns undefined if the text is too long. */
function compressRecord(record: IngredientRecord): string | undefined {
  try {
    const bytes = deflateRawSync(JSON.stringify(record), { level: 9, maxOutputLength: maxBytes })
    return bytes.toString('base64url')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return undefined
    throw error
  }
}

function fileHashes(entries: readonly TreeEntry[], depth: number | null): Map<string, string> {
  if (depth === null) {
    return new Map(entries.map(({ path, mode, objectId }) => [path, shortHash(`${mode} ${objectId}`)]))
  }
  const groups = Map.groupBy(sortByPath(entries), ({ path }) => groupPath(path, depth))
  return new Map(
    [...groups].map(([group, members]) => [group, shortenDigest(sha256DigestOfText(formatEntries(members)))]),
  )
}

/** Returns the directory of a path at this depth, with a trailing slash to distinguish it from a file. */
function groupPath(path: string, depth: number): string {
  let slash = -1
  for (let level = 0; level < depth; level += 1) {
    slash = path.indexOf('/', slash + 1)
    if (slash < 0) return path
  }
  return path.slice(0, slash + 1)
}

function* formatEntries(entries: readonly TreeEntry[]): Iterable<string> {
  let separator = ''
  for (const { path, mode, objectId } of entries) {
    yield `${separator}${path}\0${mode} ${objectId}`
    separator = '\n'
  }
}

function shortHash(text: string): string {
  return shortenDigest(sha256Digest(Buffer.from(text)))
}

function shortenDigest(digest: Digest): string {
  return digestHex(digest).slice(0, hashLength)
}

const texts = v.record(v.string(), v.string())
const flatSchema = v.object({
  files: texts,
  depth: v.nullable(v.number()),
  settings: texts,
  bases: v.record(v.string(), v.nullable(v.custom<Digest>(text => isDigest(String(text))))),
})
const recordSchema: v.GenericSchema<unknown, IngredientRecord> = v.object({
  ...flatSchema.entries,
  dependencies: v.optional(flatSchema),
})
