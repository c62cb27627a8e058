import { type FileHandle, open } from 'node:fs/promises'
import { posix } from 'node:path'
import { UserError } from '../user-error.ts'
import { type FileTree, readSpan } from './file-tree.ts'

/** Location of an archive member. Sources: POSIX.1-2017, pax; GNU tar manual, "Basic Tar Format". */
type Member =
  | { readonly kind: 'file'; readonly offset: number; readonly size: number }
  | { readonly kind: 'link'; readonly target: string }

const blockSize = 512
/** Maximum number of members. The archive of an image has only a few per layer, so more are probably malicious. */
const maxMembers = 100_000
/** Maximum size of an extended header, in bytes. */
const maxExtensionSize = 2 ** 20
/** Maximum number of links that are followed to a file, because there may be a cycle. */
const maxLinks = 8

/**
 * Indexes an archive from its headers, so that members can be read without unpacking it.
 *
 * @throws Error that names `name` if it is not a tar archive, or is damaged or truncated.
 */
export async function indexTar(path: string, name: string): Promise<FileTree> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    return archiveTree(path, await readMembers(file, size, name))
  } finally {
    await file.close()
  }
}

function archiveTree(archive: string, members: ReadonlyMap<string, Member>): FileTree {
  const find = (path: string) => resolveMember(members, path)
  return {
    size: async path => find(path)?.size,
    read: (path, start, end) => {
      const member = find(path)
      if (member === undefined)
        throw new UserError('image-damaged', `${archive} has no member ${path}: save the image again`)
      return readSpan(archive, member.offset + start, member.offset + Math.min(end, member.size))
    },
  }
}

/** Resolves links within the archive. Links on disk are not followed. */
function resolveMember(members: ReadonlyMap<string, Member>, path: string) {
  let currentPath = normalize(path)
  for (let links = 0; links <= maxLinks; links++) {
    const member = members.get(currentPath)
    if (member?.kind !== 'link') return member
    currentPath = member.target
  }
  return undefined
}

/** Fields that an extended header sets for the next member. */
interface Extension {
  readonly path?: string
  readonly linkpath?: string
  readonly size?: string
}

async function readMembers(file: FileHandle, end: number, name: string): Promise<Map<string, Member>> {
  const members = new Map<string, Member>()
  let extension: Extension = {}
  let position = 0
  for (let count = 0; position < end; count++) {
    if (count > maxMembers)
      throw new UserError(
        'image-damaged',
        `${name} has more than ${maxMembers} members: expected the archive of one image`,
      )
    const bytes = await readExactly(file, position, blockSize, name)
    if (bytes.every(byte => byte === 0)) break
    const header = parseHeader(bytes, position, name)
    const offset = position + blockSize
    const size = contentSize(header, extension)
    const next = offset + Math.ceil(size / blockSize) * blockSize
    if (!Number.isSafeInteger(next)) throw new UserError('image-damaged', damagedMessage(name, position))
    if (offset + size > end) {
      throw new UserError(
        'image-damaged',
        `${name} is truncated: a member ends at byte ${offset + size}, the file at ${end}. Save the image again`,
      )
    }
    if (header.isExtension) {
      extension = { ...extension, ...(await readExtension(file, { type: header.type, offset, size }, name)) }
    } else {
      addMember(members, { ...header, ...extendedFields(extension), size }, offset)
      extension = {}
    }
    position = next
  }
  return members
}

/**
 * Returns the size of a member's content. Links, devices and directories have none, whatever their size field states.
 */
function contentSize({ type, size, isExtension }: Header, extension: Extension): number {
  if (/[1-6]/.test(type)) return 0
  return isExtension ? size : (extendedSize(extension) ?? size)
}

/** Returns the size in an extended header; NaN if it is invalid, so that the archive is reported as damaged. */
function extendedSize({ size }: Extension): number | undefined {
  if (size === undefined) return undefined
  return /^\d+$/.test(size) ? Number(size) : Number.NaN
}

function extendedFields({ path, linkpath }: Extension): { path?: string; link?: string } {
  return { ...(path === undefined ? {} : { path }), ...(linkpath === undefined ? {} : { link: linkpath }) }
}

interface Header {
  readonly path: string
  readonly link: string
  readonly type: string
  readonly size: number
  readonly isExtension: boolean
}

function addMember(members: Map<string, Member>, { path, link, type, size }: Header, offset: number): void {
  const key = normalize(path)
  if (type === '0' || type === '\0' || type === '7') members.set(key, { kind: 'file', offset, size })
  if (type === '1') members.set(key, { kind: 'link', target: normalize(link) })
  if (type === '2')
    members.set(key, { kind: 'link', target: normalize(posix.join(posix.dirname(key), link)) })
}

function parseHeader(bytes: Buffer, offset: number, name: string): Header {
  const sum = bytes.reduce((total, byte) => total + byte) - bytes.subarray(148, 156).reduce((a, b) => a + b)
  // The checksum is computed with its own eight bytes set to spaces.
  if (sum + 8 * 0x20 !== parseNumber(bytes.subarray(148, 156))) {
    throw new UserError(
      'unsupported-image',
      offset === 0
        ? `${name} is not a tar archive: expected a file written by \`docker save\``
        : damagedMessage(name, offset),
    )
  }
  const type = String.fromCharCode(bytes[156] ?? 0)
  const hasPrefix = bytes.toString('latin1', 257, 263) === 'ustar\0'
  const prefix = hasPrefix ? readText(bytes.subarray(345, 500)) : ''
  const fileName = readText(bytes.subarray(0, 100))
  const size = parseNumber(bytes.subarray(124, 136))
  if (!Number.isSafeInteger(size) || size < 0)
    throw new UserError('image-damaged', damagedMessage(name, offset))
  return {
    path: prefix === '' ? fileName : `${prefix}/${fileName}`,
    link: readText(bytes.subarray(157, 257)),
    type,
    size,
    isExtension: /[xgLK]/.test(type),
  }
}

async function readExtension(
  file: FileHandle,
  { type, offset, size }: { readonly type: string; readonly offset: number; readonly size: number },
  name: string,
): Promise<Extension> {
  if (size > maxExtensionSize)
    throw new UserError(
      'image-damaged',
      `${name} has an extended header of ${size} bytes, over the limit of ${maxExtensionSize}: save the image again`,
    )
  const bytes = await readExactly(file, offset, size, name)
  if (type === 'L') return { path: readText(bytes) }
  if (type === 'K') return { linkpath: readText(bytes) }
  return type === 'x' ? parsePax(bytes) : {}
}

/** Parses records of the form `LENGTH key=value\n`, where LENGTH is the size of the whole record in bytes. */
function parsePax(bytes: Buffer): Extension {
  const fields: { path?: string; linkpath?: string; size?: string } = {}
  for (let offset = 0; offset < bytes.length; ) {
    const length = Number.parseInt(bytes.toString('latin1', offset, offset + 20), 10)
    if (!(length > 0)) break
    const record = bytes.toString('utf8', offset, offset + length - 1)
    const [, key, value = ''] = /^\d+ ([^=]+)=(.*)$/s.exec(record) ?? []
    if (key === 'path' || key === 'linkpath' || key === 'size') fields[key] = value
    offset += length
  }
  return fields
}

async function readExactly(file: FileHandle, offset: number, length: number, name: string): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset)
  if (bytesRead < length)
    throw new UserError(
      'image-damaged',
      `${name} is truncated within the header at byte ${offset}. Save the image again`,
    )
  return buffer
}

/** Parses octal digits or, if the first bit is set, a base-256 number. */
function parseNumber(field: Buffer): number {
  const first = field[0] ?? 0
  if ((first & 0x80) === 0) return Number.parseInt(readText(field).trim() || '0', 8)
  return field.subarray(1).reduce((value, byte) => value * 256 + byte, first & 0x7f)
}

function readText(field: Buffer): string {
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end < 0 ? field.length : end)
}

function normalize(path: string): string {
  return posix.normalize(path).replace(/^(?:\.{0,2}\/)+|\/$/g, '')
}

function damagedMessage(name: string, offset: number): string {
  return `${name} is damaged: there is no tar header at byte ${offset}. Save the image again`
}
