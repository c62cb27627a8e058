/** Fields of a header block, including values that GNU tar cannot write. */
export interface HeaderFields {
  readonly name?: string | Buffer
  readonly flag?: string
  readonly size?: number | Buffer
  readonly mode?: number
  readonly uid?: number | Buffer
  readonly mtime?: number | Buffer
  readonly linkName?: string
  readonly magic?: string
  readonly prefix?: string
  /** Bytes that overwrite the header block before the checksum is computed. */
  readonly patches?: readonly { readonly offset: number; readonly bytes: Buffer }[]
  readonly checksum?: 'unsigned' | 'signed' | 'wrong'
}

/** Magic of the POSIX format. */
export const posix = 'ustar\x0000'
/** Magic of the old GNU format. */
export const gnu = 'ustar  \0'
/** Two blocks of zeros, which end an archive. */
export const endOfArchive = Buffer.alloc(1024)

/** Returns a header block with its checksum. */
export function header(fields: HeaderFields): Buffer {
  const block = Buffer.alloc(512)
  const { name = 'a', flag = '0', size = 0, mode = 0o644, uid = 0, mtime = 0, magic = posix } = fields
  Buffer.from(name).copy(block, 0)
  encodeField(mode, 8).copy(block, 100)
  encodeField(uid, 8).copy(block, 108)
  encodeField(0, 8).copy(block, 116)
  encodeField(size, 12).copy(block, 124)
  encodeField(mtime, 12).copy(block, 136)
  block.write(flag, 156, 'latin1')
  block.write(fields.linkName ?? '', 157)
  block.write(magic, 257, 'latin1')
  block.write(fields.prefix ?? '', 345)
  for (const { offset, bytes } of fields.patches ?? []) bytes.copy(block, offset)
  return withChecksum(block, fields.checksum ?? 'unsigned')
}

/** Pads content to whole blocks. */
export function padded(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content)
  return Buffer.concat([bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)])
}

/** Returns an entry of a special type with content, such as an extended header. */
export function extension(flag: string, content: string | Buffer): Buffer {
  const bytes = Buffer.from(content)
  return Buffer.concat([header({ name: '././@ext', flag, size: bytes.length }), padded(bytes)])
}

/** Returns a pax record, `LENGTH keyword=value\n`. The length includes its own digits. */
export function paxRecord(keyword: string, value: string | Buffer): Buffer {
  const recordEnd = Buffer.concat([Buffer.from(` ${keyword}=`), Buffer.from(value), Buffer.from('\n')])
  let length = recordEnd.length + 1
  while (String(length).length + recordEnd.length !== length)
    length = String(length).length + recordEnd.length
  return Buffer.concat([Buffer.from(String(length)), recordEnd])
}

/** Returns an extended header with these records. */
export function pax(records: Readonly<Record<string, string | Buffer>>, flag = 'x'): Buffer {
  return extension(
    flag,
    Buffer.concat(Object.entries(records).map(([keyword, value]) => paxRecord(keyword, value))),
  )
}

/** Encodes a big-endian two's complement number with the first bit set. */
export function base256(value: bigint, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  let remainingValue = BigInt.asUintN(length * 8, value)
  for (let offset = length - 1; offset >= 0; offset -= 1, remainingValue >>= 8n)
    bytes[offset] = Number(remainingValue & 0xffn)
  bytes[0] = (bytes[0] ?? 0) | 0x80
  return bytes
}

/** Returns a file entry with its content. */
export function file(name: string, content: string | Buffer): Buffer {
  const bytes = Buffer.from(content)
  return Buffer.concat([header({ name, size: bytes.length }), padded(bytes)])
}

function encodeField(value: number | Buffer, length: number): Buffer {
  return typeof value === 'number'
    ? Buffer.from(`${value.toString(8).padStart(length - 1, '0')}\0`)
    : Buffer.from(value)
}

function withChecksum(block: Buffer, kind: 'unsigned' | 'signed' | 'wrong'): Buffer {
  block.fill(' ', 148, 156)
  let sum = kind === 'wrong' ? 1 : 0
  for (let offset = 0; offset < 512; offset += 1)
    sum += kind === 'signed' ? block.readInt8(offset) : block.readUInt8(offset)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return block
}
