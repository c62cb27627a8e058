/** Returns whether a body with this Content-Encoding is encoded. If so, Content-Length is the encoded size. */
export function isEncoded(contentEncoding: string | null | undefined): boolean {
  return (contentEncoding ?? 'identity') !== 'identity'
}
