import { deflateRawSync, inflateRawSync } from 'node:zlib'
import * as v from 'valibot'
import { parseJson } from '../json.ts'
import { type Digest, digestOf, digestOfText, hexOf, isDigest } from '../oci/digest.ts'
import { formatPlatform } from '../oci/platform.ts'
import { type BuildIngredients, sortedByPath, type TreeEntry } from './fingerprint.ts'

/**
 * What an image was made of, small enough to stay with it: enough to say later what has changed, file by file. Values
 * of arguments are kept as marks alone, since a record can be read by everybody who can pull the image.
 */
export interface IngredientRecord {
  /** Marks of files by path; of directories where `depth` says so. */
  readonly files: Readonly<Record<string, string>>
  /** Files below so many directories are taken together; null when each stands for itself. */
  readonly depth: number | null
  /** Everything else, by its name in a sentence: `build argument MODE`. */
  readonly settings: Readonly<Record<string, string>>
  readonly bases: Readonly<Record<string, Digest | null>>
  readonly dependencies?: IngredientRecord | undefined
}

/** Characters. Registries take manifests of some megabytes; ours stays a small fraction of that. */
const longestRecord = 48_000
const mostBytes = (longestRecord / 4) * 3
const longestInflated = 16 * 2 ** 20
const markLength = 10
/** Hex digits that look random: no compression makes a mark smaller than four bits for each. */
const mostMarks = mostBytes / (markLength / 2)

/** @param depth how many directories deep files are told apart; undefined for every file. */
export function recordOf(ingredients: BuildIngredients, depth: number | null = null): IngredientRecord {
  const { entries, file, target, platform, buildArgs, labels, bases, dependencies } = ingredients
  const settings = new Map([
    ['file', file],
    ['target', target ?? ''],
    ['platform', formatPlatform(platform)],
    ...[...buildArgs].map(([name, value]) => [`build argument ${name}`, markOf(value)] as const),
    ...[...labels].map(([name, value]) => [`label ${name}`, markOf(value)] as const),
  ])
  return {
    files: Object.fromEntries(marksOf(entries, depth)),
    depth,
    settings: Object.fromEntries(settings),
    bases: Object.fromEntries([...bases].map(([name, digest]) => [name, digest ?? null])),
    ...(dependencies === undefined ? {} : { dependencies: recordOf(dependencies, depth) }),
  }
}

/** As text for an annotation. Where there are very many files, those of a directory are taken together. */
export function encodeRecord(ingredients: BuildIngredients): string {
  for (const depth of [null, 6, 5, 4, 3, 2, 1]) {
    const text = hasTooManyMarks(ingredients, depth) ? undefined : encode(recordOf(ingredients, depth))
    if (text !== undefined) return text
  }
  return encode(recordOf({ ...ingredients, entries: [], dependencies: undefined }, 0)) ?? ''
}

/** Whether the marks alone are larger than a record may be: then none has to be made. */
function hasTooManyMarks({ entries, dependencies }: BuildIngredients, depth: number | null): boolean {
  const marked = new Set<string>()
  for (const { path, mode, objectId } of [...entries, ...(dependencies?.entries ?? [])]) {
    // Files of one content have one mark, and a directory's is its own.
    marked.add(depth === null ? `${mode} ${objectId}` : groupOf(path, depth))
    if (marked.size > mostMarks) return true
  }
  return false
}

/** @returns undefined for what is no record of ours: an image can be annotated by anybody. */
export function decodeRecord(text: string): IngredientRecord | undefined {
  try {
    const bytes = inflateRawSync(Buffer.from(text, 'base64url'), { maxOutputLength: longestInflated })
    return parseJson(recordSchema, bytes, 'the record')
  } catch {
    return undefined
  }
}

/** @returns undefined for a record that is too long. */
function encode(record: IngredientRecord): string | undefined {
  try {
    const bytes = deflateRawSync(JSON.stringify(record), { level: 9, maxOutputLength: mostBytes })
    return bytes.toString('base64url')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return undefined
    throw error
  }
}

function marksOf(entries: readonly TreeEntry[], depth: number | null): Map<string, string> {
  if (depth === null) {
    return new Map(entries.map(({ path, mode, objectId }) => [path, markOf(`${mode} ${objectId}`)]))
  }
  const groups = Map.groupBy(sortedByPath(entries), ({ path }) => groupOf(path, depth))
  return new Map([...groups].map(([group, members]) => [group, shortened(digestOfText(linesOf(members)))]))
}

/** A directory with a slash behind it, so that it is not taken for a file. */
function groupOf(path: string, depth: number): string {
  let slash = -1
  for (let above = 0; above < depth; above += 1) {
    slash = path.indexOf('/', slash + 1)
    if (slash < 0) return path
  }
  return path.slice(0, slash + 1)
}

function* linesOf(entries: readonly TreeEntry[]): Iterable<string> {
  let separator = ''
  for (const { path, mode, objectId } of entries) {
    yield `${separator}${path}\0${mode} ${objectId}`
    separator = '\n'
  }
}

function markOf(text: string): string {
  return shortened(digestOf(Buffer.from(text)))
}

function shortened(digest: Digest): string {
  return hexOf(digest).slice(0, markLength)
}

const texts = v.record(v.string(), v.string())
const plain = v.object({
  files: texts,
  depth: v.nullable(v.number()),
  settings: texts,
  bases: v.record(v.string(), v.nullable(v.custom<Digest>(text => isDigest(String(text))))),
})
const recordSchema: v.GenericSchema<unknown, IngredientRecord> = v.object({
  ...plain.entries,
  dependencies: v.optional(plain),
})
