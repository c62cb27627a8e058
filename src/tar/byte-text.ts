const replacement = '\ufffd'
/**
 * Number that is added to an invalid byte to form a lone surrogate, as in Python's `surrogateescape`. Source: PEP 383.
 */
const escapeBase = 0xdc00

/**
 * Decodes bytes to text. Names in a tar are bytes and usually UTF-8. An invalid byte becomes a lone surrogate (U+DC80
 * to U+DCFF), so that different names never become the same text.
 */
export function decodeText(bytes: Buffer, start: number, end: number): string {
  const text = bytes.toString('utf8', start, end)
  return text.includes(replacement) ? decodeEscaped(bytes.subarray(start, end)) : text
}

/** Decodes up to the first NUL, which terminates text fields of a header. */
export function decodeUntilNul(bytes: Buffer, start: number, end: number): string {
  let terminator = start
  while (terminator < end && bytes[terminator] !== 0) terminator += 1
  return terminator === start ? '' : decodeText(bytes, start, terminator)
}

function decodeEscaped(bytes: Buffer): string {
  const pieces: string[] = []
  let offset = 0
  while (offset < bytes.length) {
    const end = validEnd(bytes, offset)
    if (end > offset) pieces.push(bytes.toString('utf8', offset, end))
    if (end < bytes.length) pieces.push(String.fromCharCode(escapeBase + (bytes[end] ?? 0)))
    offset = end + 1
  }
  return pieces.join('')
}

/** Returns the offset of the first byte that is not part of a valid character. */
function validEnd(bytes: Buffer, start: number): number {
  let offset = start
  for (;;) {
    const length = characterLength(bytes, offset)
    if (length === 0) return offset
    offset += length
  }
}

/**
 * Returns the length of a character in bytes; 0 if it is invalid. Source: Unicode standard, table 3-7, "Well-Formed
 * UTF-8 Byte Sequences".
 */
function characterLength(bytes: Buffer, offset: number): number {
  const first = bytes[offset] ?? 0xff
  if (first < 0x80) return 1
  if (first < 0xc2 || first > 0xf4) return 0
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  const second = bytes[offset + 1] ?? 0
  const minSecond = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const maxSecond = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (second < minSecond || second > maxSecond) return 0
  for (let index = offset + 2; index < offset + length; index += 1) {
    if (((bytes[index] ?? 0) & 0xc0) !== 0x80) return 0
  }
  return length
}
