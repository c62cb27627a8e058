import { parseReference, type Reference } from '../oci/reference.ts'

/** Where an image is to be read from, as a person writes it. */
export type ImageLocation =
  | { readonly kind: 'registry'; readonly reference: Reference }
  | { readonly kind: 'oci-layout'; readonly directory: string }

const layoutPrefix = 'oci-layout:'

/** @throws Error naming the text and the accepted forms. */
export function parseImageLocation(text: string): ImageLocation {
  if (text.startsWith(layoutPrefix)) {
    const directory = text.slice(layoutPrefix.length)
    if (directory === '')
      throw new Error(`${JSON.stringify(text)} names no directory: expected "${layoutPrefix}DIR"`)
    return { kind: 'oci-layout', directory }
  }
  return { kind: 'registry', reference: parseReference(text) }
}
