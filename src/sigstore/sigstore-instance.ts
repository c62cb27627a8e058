import * as v from 'valibot'
import { parseJson } from '../json.ts'

/** Deployment of Sigstore: its signing services, and the repository that distributes its trust root. */
export interface SigstoreInstance {
  /** Base URL of the TUF repository. */
  readonly mirror: string
  /** First TUF root, which must have signed every later one; undefined for the built-in root. */
  readonly root: Uint8Array | undefined
  /** Base URL of the certificate authority. */
  readonly fulcio: string
  /** Base URL of the transparency log. */
  readonly rekor: string
}

/** Public instance of Sigstore. @see https://docs.sigstore.dev/about/public-good-instance/ */
export const publicInstance: SigstoreInstance = {
  mirror: 'https://tuf-repo-cdn.sigstore.dev',
  root: undefined,
  fulcio: 'https://fulcio.sigstore.dev',
  rekor: 'https://rekor.sigstore.dev',
}

const address = v.pipe(
  v.string('expected a string'),
  v.check(text => /^https?:\/\/[^\s]+$/.test(text), 'expected a URL'),
  v.transform(text => text.replace(/(?<!\/)\/+$/, '')),
)
const schema = v.strictObject({
  mirror: address,
  root: v.looseObject({
    signed: v.looseObject({ _type: v.literal('root') }),
    signatures: v.array(v.unknown()),
  }),
  fulcio: address,
  rekor: address,
})

/**
 * Parses the file that the input `trust-root` specifies.
 *
 * @param label name of the file in messages.
 * @throws Error that names the missing or malformed field.
 */
export function parseInstance(bytes: Uint8Array, label: string): SigstoreInstance {
  const { root, ...addresses } = parseJson(schema, bytes, label)
  return { ...addresses, root: new TextEncoder().encode(JSON.stringify(root)) }
}
