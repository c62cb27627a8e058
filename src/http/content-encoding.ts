/** Returns whether a body with this Content-Encoding is encoded; Content-Length is then the encoded size. */
export function isEncoded(contentEncoding: string | null | undefined): boolean {
  return (contentEncoding ?? 'identity') !== 'identity'
}
