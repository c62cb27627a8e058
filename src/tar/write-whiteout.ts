import { paddedSize } from './build-entry.ts'
import { blockSize } from './header-block.ts'
import { baseName } from './path-tree.ts'
import { whiteoutPrefix } from './whiteout.ts'

const maxNameLength = 100

/**
 * Returns a tar entry that hides a path, and everything below it, in the layers below. Sources: OCI image-spec,
 * layer.md, "Whiteouts"; POSIX.1-2017, pax.
 *
 * @param path valid UTF-8, as in `TarEntry`.
 */
export function writeWhiteout(path: string): Buffer {
  const name = baseName(path)
  const whiteoutPath = `${path.slice(0, path.length - name.length)}${whiteoutPrefix}${name}`
  const isPlain = whiteoutPath.length <= maxNameLength && /^[\x20-\x7e]*$/.test(whiteoutPath)
  if (isPlain) return writeHeader(whiteoutPath, '0', 0)
  const record = writeRecord('path', whiteoutPath)
  const padding = Buffer.alloc(paddedSize(record.length) - record.length)
  return Buffer.concat([
    writeHeader('././@PaxHeader', 'x', record.length),
    record,
    padding,
    writeHeader(`${whiteoutPrefix}long`, '0', 0),
  ])
}

/** Returns a pax record. Its length includes the digits of the length. */
function writeRecord(keyword: string, value: string): Buffer {
  const body = Buffer.from(` ${keyword}=${value}\n`)
  let length = body.length
  while (length !== body.length + String(length).length) length = body.length + String(length).length
  return Buffer.concat([Buffer.from(String(length)), body])
}

function writeHeader(name: string, flag: string, size: number): Buffer {
  const block = Buffer.alloc(blockSize)
  block.write(name, 0, 'latin1')
  for (const [offset, length] of [
    [100, 8],
    [108, 8],
    [116, 8],
    [136, 12],
  ] as const)
    block.write('0'.repeat(length - 1), offset, 'latin1')
  block.write(size.toString(8).padStart(11, '0'), 124, 'latin1')
  block.write(flag, 156, 'latin1')
  block.write('ustar\u000000', 257, 'latin1')
  block.write(' '.repeat(8), 148, 'latin1')
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0`, 148, 'latin1')
  return block
}
