import { FormatError } from '../user-error.ts'
import { decodeText } from './byte-text.ts'

/** Records of an extended header by keyword. Source: POSIX.1-2017, pax, "pax Extended Header". */
export type PaxRecords = ReadonlyMap<string, string>

/** Records of an entry without an extended header. */
export const noRecords: PaxRecords = new Map()

const schily = 'SCHILY.xattr.'
const libarchive = 'LIBARCHIVE.xattr.'
const keywords: ReadonlySet<string> = new Set([
  'path',
  'linkpath',
  'size',
  'uid',
  'gid',
  'mtime',
  'GNU.sparse.name',
  'GNU.sparse.size',
  'GNU.sparse.realsize',
])

/**
 * Parses records for path, size, owner, time and extended attributes; others are validated and ignored. If a keyword
 * occurs twice, the last value counts.
 *
 * @throws Error that states the reason without the position.
 */
export function parsePaxRecords(bytes: Buffer): PaxRecords {
  const records = new Map<string, string>()
  let offset = 0
  // Some programs pad the header with zeros within its declared size.
  while (offset < bytes.length && bytes[offset] !== 0) {
    const space = bytes.indexOf(0x20, offset)
    const end = offset + readLength(bytes, offset, space)
    const equals = bytes.indexOf(0x3d, space)
    if (end > bytes.length || equals <= space + 1 || equals >= end || bytes[end - 1] !== 0x0a) {
      throw new FormatError('an extended header contains a malformed record')
    }
    const keyword = decodeText(bytes, space + 1, equals)
    if (keywords.has(keyword)) records.set(keyword, readValue(bytes, keyword, equals + 1, end - 1))
    else if (keyword.startsWith(schily) || keyword.startsWith(libarchive)) {
      records.set(keyword, decodeText(bytes, equals + 1, end - 1))
    }
    offset = end
  }
  return records
}

/** Merges records; later ones take precedence. Source: POSIX.1-2017, pax, "pax Extended Header Keyword Precedence". */
export function mergeRecords(earlier: PaxRecords, later: PaxRecords): PaxRecords {
  if (earlier.size === 0) return later
  return later.size === 0 ? earlier : new Map([...earlier, ...later])
}

/** Returns the text of a record; undefined if it is absent, or cleared by a later header. */
export function textRecord(records: PaxRecords, keyword: string): string | undefined {
  const value = records.get(keyword)
  return value === '' ? undefined : value
}

/** Returns the integer in a record; undefined if it is absent. @throws Error that names the keyword and its value. */
export function integerRecord(records: PaxRecords, keyword: string): number | undefined {
  return numberRecord(records, keyword, /^\d+$/, Number.MAX_SAFE_INTEGER)
}

/** Returns the time in a record; undefined if it is absent. @throws Error that names the keyword and its value. */
export function timeRecord(records: PaxRecords, keyword: string): number | undefined {
  return numberRecord(records, keyword, /^-?\d+(\.\d*)?$/, Number.MAX_SAFE_INTEGER)
}

/**
 * Returns extended attributes in star's format, which all tools write, and in libarchive's format, with base64 values
 * and percent-encoded names.
 */
export function readXattrs(records: PaxRecords): ReadonlyMap<string, string> {
  const xattrs = new Map<string, string>()
  for (const [keyword, value] of records) {
    if (keyword.startsWith(schily)) xattrs.set(keyword.slice(schily.length), value)
  }
  for (const [keyword, value] of records) {
    if (!keyword.startsWith(libarchive)) continue
    const name = percentDecode(keyword.slice(libarchive.length))
    const bytes = Buffer.from(value, 'base64')
    if (!xattrs.has(name)) xattrs.set(name, decodeText(bytes, 0, bytes.length))
  }
  return xattrs
}

function readLength(bytes: Buffer, offset: number, space: number): number {
  const digits = bytes.toString('latin1', offset, space)
  if (!/^\d{1,10}$/.test(digits))
    throw new FormatError('an extended header contains a record without a length')
  return Number(digits)
}

function readValue(bytes: Buffer, keyword: string, start: number, end: number): string {
  const value = decodeText(bytes, start, end)
  if (value.includes('\0')) throw new FormatError(`an extended header contains a NUL in "${keyword}"`)
  return value
}

function numberRecord(records: PaxRecords, keyword: string, form: RegExp, max: number): number | undefined {
  const text = textRecord(records, keyword)
  if (text === undefined) return undefined
  const value = Number(text)
  if (!form.test(text) || Math.abs(value) > max) {
    throw new FormatError(
      `an extended header contains ${JSON.stringify(text.slice(0, 80))} as ${keyword}: expected a number`,
    )
  }
  return value
}

/** Decodes a name. A malformed percent-encoding is returned unchanged. */
function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
