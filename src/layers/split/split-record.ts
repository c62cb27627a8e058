import { deflateRawSync, inflateRawSync } from 'node:zlib'
import * as v from 'valibot'
import { parseShape } from '../../json.ts'

/** Unit in a layer: its name, a mark of its content, its bytes, and how often it changed, as in `VersionedUnit`. */
type UnitRecord = readonly [name: string, mark: string, size: number, changes: string]

/** Record of how the layers of an image were split. The next image keeps the layers that have not changed. */
export interface SplitRecord {
  /** Target size of the layers, in bytes. */
  readonly target: number
  /** Units of the layers that replaced each layer that was split. */
  readonly splits: readonly (readonly (readonly UnitRecord[])[])[]
  /** Index in the image of the first layer that replaced each layer that was split. */
  readonly starts: readonly number[]
}

/**
 * Maximum length of a record in characters. Registries accept manifests of a few megabytes; the record is a small
 * fraction of that.
 */
const maxLength = 96_000
/** Maximum size of a decompressed record in bytes, because anyone can annotate an image. */
const maxInflatedSize = 4 * 2 ** 20

/** Maximum numbers of updates in the history of a unit, tried in order until the record is short enough. */
const historyLengths = [64, 16, 4, 1] as const

/** Encodes the record as the text of an annotation. @returns undefined if it is too long. */
export function encodeSplitRecord(record: SplitRecord): string | undefined {
  for (const length of historyLengths) {
    const text = deflateRawSync(JSON.stringify(shorten(record, length)), { level: 9 }).toString('base64url')
    if (text.length <= maxLength) return text
  }
  return undefined
}

/** Returns the record with the latest updates of each unit. */
function shorten(record: SplitRecord, updates: number): SplitRecord {
  const splits = record.splits.map(layers =>
    layers.map(units =>
      units.map(([name, mark, size, changes]) => [name, mark, size, changes.slice(-updates)] as const),
    ),
  )
  return { ...record, splits }
}

/** Decodes a record. @returns undefined if the text is not a valid record: anyone can annotate an image. */
export function decodeSplitRecord(text: string | undefined): SplitRecord | undefined {
  if (text === undefined) return undefined
  try {
    const bytes = inflateRawSync(Buffer.from(text, 'base64url'), { maxOutputLength: maxInflatedSize })
    return parseShape(schema, JSON.parse(bytes.toString()), 'the record of the split')
  } catch {
    return undefined
  }
}

const size = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const schema = v.object({
  target: size,
  starts: v.array(size),
  splits: v.array(
    v.array(v.array(v.tuple([v.string(), v.string(), size, v.pipe(v.string(), v.regex(/^[01-]{0,64}$/))]))),
  ),
})
