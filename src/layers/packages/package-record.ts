import { deflateRawSync, inflateRawSync } from 'node:zlib'
import * as v from 'valibot'
import { parseShape } from '../../json.ts'
import { managers, type PackageVersion } from './package.ts'

/** Package of an image, with its size. */
export interface RecordedPackage extends PackageVersion {
  /** Approximate compressed size in bytes. */
  readonly size: number
}

/** Packages of an image, and a hash of its other files. */
export interface PackageRecord {
  readonly packages: readonly RecordedPackage[]
  /** Hash of the paths, types, sizes, modes and link targets of the files that belong to no package. */
  readonly others: string
}

/**
 * Maximum length of a record in characters: a small fraction of the few megabytes that registries accept as a manifest.
 */
const maxRecordLength = 96_000
/** Maximum size of a decompressed record in bytes, because anyone can annotate an image. */
const maxInflatedSize = 4 * 2 ** 20

/** Encodes the packages of an image as the text of an annotation. @returns undefined if it is too long. */
export function encodePackages({ packages, others }: PackageRecord): string | undefined {
  const rows = packages.map(({ manager, name, version, build, size }) => [
    managers.indexOf(manager),
    ...[name, version, build, size],
  ])
  const text = deflateRawSync(JSON.stringify([others, rows]), { level: 9 }).toString('base64url')
  return text.length <= maxRecordLength ? text : undefined
}

/** Decodes a record. @returns undefined if the text is not a valid record: anyone can annotate an image. */
export function decodePackages(text: string | undefined): PackageRecord | undefined {
  if (text === undefined) return undefined
  try {
    const bytes = inflateRawSync(Buffer.from(text, 'base64url'), { maxOutputLength: maxInflatedSize })
    const [others, rows] = parseShape(schema, JSON.parse(bytes.toString()), 'the record of the packages')
    const packages = rows.flatMap(([index, name, version, build, size]) => {
      const manager = managers[index]
      return manager === undefined ? [] : [{ manager, name, version, build, size }]
    })
    return { packages, others }
  } catch {
    return undefined
  }
}

const size = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const field = v.pipe(v.string(), v.regex(/^[\w.+:~!^-]{0,100}$/))
const schema = v.tuple([field, v.array(v.tuple([size, field, field, field, size]))])
