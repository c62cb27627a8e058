import { bundleToJSON } from '@sigstore/bundle'
import { DSSEBundleBuilder, FulcioSigner, RekorWitness } from '@sigstore/sign'
import { errorMessage } from '../error-message.ts'
import { statementMediaType } from '../provenance/statement.ts'
import { UserError } from '../user-error.ts'
import type { SigstoreInstance } from './sigstore-instance.ts'

/** Retries and timeout of one request, in milliseconds. */
const limits = { retry: { retries: 4, minTimeout: 500 }, timeout: 30_000 } as const

/**
 * Signs a statement without a long-lived key. The certificate authority certifies a key of this process for the
 * identity in the token, and the transparency log records the time at which the key was used.
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
  // All clients can verify an `intoto` entry. A `dsse` entry contains only the hash of the statement.
  const witness = new RekorWitness({ rekorBaseURL: rekor, entryType: 'intoto', ...limits })
  const builder = new DSSEBundleBuilder({ signer, witnesses: [witness] })
  try {
    const bundle = await builder.create({ data: Buffer.from(statement), type: statementMediaType })
    return bundleToJSON(bundle) as unknown as Record<string, unknown>
  } catch (error) {
    const reason = errorMessage(error).replaceAll(identityToken, '***')
    throw new UserError(
      'image-not-signed',
      `Sigstore (${fulcio}, ${rekor}) could not sign the image: ${reason}${describeCause(error, identityToken)}. Run this again later`,
    )
  }
}

function describeCause(error: unknown, identityToken: string): string {
  const cause = error instanceof Error ? error.cause : undefined
  return cause === undefined ? '' : ` (${errorMessage(cause).replaceAll(identityToken, '***')})`
}
