import { type Bundle, bundleFromJSON } from '@sigstore/bundle'
import type { TrustedRoot } from '@sigstore/protobuf-specs'
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify'
import { errorMessage } from '../error-message.ts'
import type { SignedStatement } from '../provenance/provenance-policy.ts'
import { parseCertificate, type RawCertificate } from '../provenance/signing-certificate.ts'
import { parseStatement } from '../provenance/statement.ts'
import { UserError } from '../user-error.ts'

/**
 * Creates a function that verifies a bundle: the chain of the certificate and its entry in the certificate log, the
 * entry in the transparency log, and the signature.
 *
 * @returns a function that throws Error if the bundle is malformed or not valid.
 */
export function bundleVerifier(trustedRoot: TrustedRoot): (bundle: unknown) => SignedStatement {
  const verifier = new Verifier(toTrustMaterial(trustedRoot))
  return json => {
    const bundle = readBundle(json)
    if (bundle.content.$case !== 'dsseEnvelope')
      throw new UserError('provenance-invalid', 'its content is not a signed statement')
    const identity = verifySignature(verifier, bundle)
    const { payload, payloadType } = bundle.content.dsseEnvelope
    return { certificate: parseCertificate(identity), statement: parseStatement(payload, payloadType) }
  }
}

function readBundle(json: unknown): Bundle {
  try {
    return bundleFromJSON(json)
  } catch (error) {
    throw new UserError('provenance-invalid', `it is not a Sigstore bundle: ${errorMessage(error)}`, {
      cause: error,
    })
  }
}

function verifySignature(verifier: Verifier, bundle: Bundle): RawCertificate {
  try {
    const { identity } = verifier.verify(toSignedEntity(bundle))
    const extensions = (identity?.oids ?? []).map(
      ({ oid, value }) => [oid?.id.join('.') ?? '', new Uint8Array(value)] as const,
    )
    return { subjectAlternativeName: identity?.subjectAlternativeName, extensions: new Map(extensions) }
  } catch (error) {
    throw new UserError('provenance-invalid', `its signature is not valid: ${errorMessage(error)}`, {
      cause: error,
    })
  }
}
