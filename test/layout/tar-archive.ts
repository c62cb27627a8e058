/** Creates tar archives, including archives with invalid sizes and links. */

/** Member of a tar archive. */
export interface TarMember {
  readonly name: string
  readonly content?: string | Uint8Array
  /** Type flag. Default: a regular file. */
  readonly type?: string
  readonly link?: string
  /** Size in the header. Default: the content's length. */
  readonly size?: number
}

/** Returns a tar archive with these members. */
export function makeTar(...members: readonly TarMember[]): Buffer {
  return Buffer.concat([...members.map(makeMember), Buffer.alloc(1024)])
}

function makeMember({ name, content = '', type = '0', link = '', size }: TarMember): Buffer {
  const bytes = Buffer.from(content)
  const header = Buffer.alloc(512)
  header.write(name, 0, 100)
  header.write('0000644\0', 100)
  header.write(`${(size ?? bytes.length).toString(8).padStart(11, '0')}\0`, 124)
  header.write(' '.repeat(8), 148)
  header.write(type, 156)
  header.write(link, 157, 100)
  header.write('ustar\x0000', 257)
  header.write(
    `${header
      .reduce((sum, byte) => sum + byte)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  )
  return Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)])
}

/** Returns a pax record, `LENGTH key=value\n`. The length includes its own digits. */
export function paxRecord(key: string, value: string): string {
  const contentLength = Buffer.byteLength(` ${key}=${value}\n`)
  const length = contentLength + String(contentLength + String(contentLength).length).length
  return `${length} ${key}=${value}\n`
}
