import { createHash } from 'node:crypto'
import { FormatError } from '../user-error.ts'

declare const brand: unique symbol

/**
 * Content digest: `sha256:` and 64 lower-case hex digits.
 * Source: OCI image-spec, descriptor.md, "Digests". The spec also registers sha512, which is rejected because no tool
 * that builds images for Binder writes it.
 */
export type Digest = string & { readonly [brand]: 'Digest' }

const form = /^sha256:[0-9a-f]{64}$/

/** Returns whether a text is a digest. */
export function isDigest(text: string): text is Digest {
  return form.test(text)
}

/** Validates a digest. @throws Error that names the text and the accepted form. */
export function parseDigest(text: string): Digest {
  if (!isDigest(text)) {
    throw new FormatError(
      `${JSON.stringify(text)} is not a digest: expected "sha256:" and 64 lower-case hex digits`,
    )
  }
  return text
}

/** Returns the digest of bytes. */
export function sha256Digest(bytes: Uint8Array): Digest {
  return parseDigest(`sha256:${createHash('sha256').update(bytes).digest('hex')}`)
}

/** Returns the digest of concatenated text, without keeping all of it in memory. */
export function sha256DigestOfText(pieces: Iterable<string>): Digest {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return parseDigest(`sha256:${hash.digest('hex')}`)
}

/** Returns the hex digits without the algorithm, as used in image layout paths and immutable tags. */
export function digestHex(digest: Digest): string {
  return digest.slice('sha256:'.length)
}

/** Shortens every digest in a text to 12 digits, for headings. */
export function shortenDigests(text: string): string {
  return text.replace(/\b(sha256:[0-9a-f]{12})[0-9a-f]{52}\b/g, '$1…')
}
