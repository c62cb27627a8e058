import { type GitHubRepository, parseGitHubRepository } from '../refs/github-repository.ts'
import { UserError } from '../user-error.ts'

/** Workflow run that signed an image, as certified by Fulcio. */
export interface SigningCertificate {
  /** Identity provider that identified the run. */
  readonly issuer: string
  /** Workflow file of the job, `https://github.com/OWNER/NAME/.github/workflows/FILE@REF`. */
  readonly workflow: string
  /** Repository in which the workflow ran, under its name at that time. */
  readonly repository: GitHubRepository
  readonly repositoryId: string
  readonly ownerId: string
  /** Ref of the run, which may differ from the ref that the run built. */
  readonly ref: string
  /** Commit of the run, which may differ from the commit that the run built. */
  readonly commit: string
  /** Name of the event that started the run. */
  readonly trigger: string
  readonly runUrl: string
}

/** Certificate as returned by a signature library. */
export interface RawCertificate {
  readonly subjectAlternativeName: string | undefined
  /** DER value of each extension, by object identifier. */
  readonly extensions: ReadonlyMap<string, Uint8Array>
}

/** Object identifiers of the extensions. @see https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const identifiers = {
  issuer: '1.3.6.1.4.1.57264.1.8',
  repositoryUrl: '1.3.6.1.4.1.57264.1.12',
  commit: '1.3.6.1.4.1.57264.1.13',
  ref: '1.3.6.1.4.1.57264.1.14',
  repositoryId: '1.3.6.1.4.1.57264.1.15',
  ownerId: '1.3.6.1.4.1.57264.1.17',
  trigger: '1.3.6.1.4.1.57264.1.20',
  runUrl: '1.3.6.1.4.1.57264.1.21',
} as const

/** Server whose workflows receive certificates from the public instance of Sigstore. */
export const gitHubServer = 'https://github.com'

/**
 * Parses the extensions that Fulcio adds for GitHub Actions.
 *
 * @throws Error that names the missing or malformed field if the signer is not a workflow run on GitHub.
 */
export function parseCertificate({ subjectAlternativeName, extensions }: RawCertificate): SigningCertificate {
  const read = (name: keyof typeof identifiers) => {
    const value = extensions.get(identifiers[name])
    if (value === undefined)
      throw new UserError(
        'provenance-invalid',
        `the certificate has no ${name}: it was not issued to a workflow run`,
      )
    return decodeText(value, name)
  }
  if (subjectAlternativeName === undefined)
    throw new UserError(
      'provenance-invalid',
      'the certificate does not name a workflow: it was not issued to a workflow run',
    )
  return {
    issuer: read('issuer'),
    workflow: subjectAlternativeName,
    repository: parseRepositoryUrl(read('repositoryUrl')),
    repositoryId: read('repositoryId'),
    ownerId: read('ownerId'),
    ref: read('ref'),
    commit: read('commit'),
    trigger: read('trigger'),
    runUrl: read('runUrl'),
  }
}

function parseRepositoryUrl(url: string): GitHubRepository {
  if (!url.startsWith(`${gitHubServer}/`))
    throw new UserError(
      'provenance-invalid',
      `the certificate was issued to ${JSON.stringify(url)}, which is not a repository on GitHub`,
    )
  return parseGitHubRepository(url.slice(gitHubServer.length + 1))
}

/** Tag of a UTF8String in DER. Source: X.690, section 8.23. */
const utf8String = 0x0c

/** Decodes a DER UTF8String, whose length has one to three bytes. */
function decodeText(der: Uint8Array, name: string): string {
  const [tag, first = 0] = der
  const lengthBytes = Math.max(0, first - 0x80)
  const start = 2 + lengthBytes
  const length = lengthBytes === 0 ? first : der.subarray(2, start).reduce((sum, byte) => sum * 256 + byte, 0)
  if (tag !== utf8String || lengthBytes > 2 || der.length !== start + length) throw malformedField(name)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(der.subarray(start))
  } catch {
    throw malformedField(name)
  }
}

function malformedField(name: string): UserError {
  return new UserError('provenance-invalid', `the certificate's ${name} is malformed`)
}
