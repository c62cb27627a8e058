import { bundleToJSON } from '@sigstore/bundle'
import { DSSEBundleBuilder, FulcioSigner, RekorWitness } from '@sigstore/sign'
import { messageOf } from '../error-message.ts'
import { statementMediaType } from '../provenance/statement.ts'
import { UserError } from '../user-error.ts'
import type { SigstoreInstance } from './sigstore-instance.ts'

/** Limits of one request: attempts after the first, and milliseconds until the response. */
const limits = { retry: { retries: 4, minTimeout: 500 }, timeout: 30_000 } as const

/**
 * Signs a statement without a long-lived key: the certificate authority certifies a key of this process for the
 * identity in the token, and the transparency log confirms when it was used.
 *
 * @returns the bundle, as JSON.
 * @throws Error that names the services; the token is never part of the message.
 */
export async function signStatement(
  statement: string,
  identityToken: string,
  { fulcio, rekor }: SigstoreInstance,
): Promise<Record<string, unknown>> {
  const signer = new FulcioSigner({
    fulcioBaseURL: fulcio,
    identityProvider: { getToken: async () => identityToken },
    ...limits,
  })
  // A `dsse` entry contains only the hash of the statement; every client verifies an `intoto` entry.
  const witness = new RekorWitness({ rekorBaseURL: rekor, entryType: 'intoto', ...limits })
  const builder = new DSSEBundleBuilder({ signer, witnesses: [witness] })
  try {
    const bundle = await builder.create({ data: Buffer.from(statement), type: statementMediaType })
    return bundleToJSON(bundle) as unknown as Record<string, unknown>
  } catch (error) {
    const reason = messageOf(error).replaceAll(identityToken, '***')
    throw new UserError(
      'image-not-signed',
      `Sigstore (${fulcio}, ${rekor}) could not sign the image: ${reason}${describeCause(error, identityToken)}. Run this again later`,
    )
  }
}

function describeCause(error: unknown, identityToken: string): string {
  const cause = error instanceof Error ? error.cause : undefined
  return cause === undefined ? '' : ` (${messageOf(cause).replaceAll(identityToken, '***')})`
}
