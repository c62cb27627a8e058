import type { Digest } from '../oci/digest.ts'
import {
  formatGitHubRepository,
  type GitHubRepository,
  isSameRepositoryName,
} from '../refs/github-repository.ts'
import { parseSourceRef, type SourceRef } from '../refs/source-ref.ts'
import { UserError } from '../user-error.ts'
import { isSignedBy, type SignerWorkflow } from './signer-workflow.ts'
import type { SigningCertificate } from './signing-certificate.ts'
import type { BuiltSource, Statement } from './statement.ts'

/** Identity provider of workflow runs at github.com. */
export const gitHubIssuer = 'https://token.actions.githubusercontent.com'

/** Source whose workflows are trusted. All others are rejected. */
export interface TrustedSource {
  /** Current name of the repository. Its IDs do not change when it is renamed. */
  readonly repository: GitHubRepository
  readonly repositoryId: string
  readonly ownerId: string
  readonly defaultBranch: string
  /** Reusable workflow whose statement about the ref that it built is trusted. */
  readonly signerWorkflow: SignerWorkflow
}

/** Statement whose signature was verified, with the certificate of its signer. */
export interface SignedStatement {
  readonly certificate: SigningCertificate
  readonly statement: Statement
}

/** Verified source of an image, and the workflow that built it. */
export interface VerifiedOrigin {
  readonly repository: GitHubRepository
  readonly ref: SourceRef
  readonly revision: string
  /** Workflow file that built the image, as a URL with its ref. */
  readonly workflow: string
  readonly runUrl: string
  readonly trigger: string
}

/**
 * Verifies that a signed statement is about a digest, and that its signer may state the source of the build.
 *
 * @throws Error for the first rule that is violated, with the actual and the expected value.
 */
export function verifyProvenance(
  { certificate, statement }: SignedStatement,
  digest: Digest,
  trustedSource: TrustedSource,
): VerifiedOrigin {
  if (!statement.subjects.includes(digest))
    throw new UserError(
      'provenance-invalid',
      `it is signed for ${statement.subjects.join(', ') || 'no image'}, not for ${digest}`,
    )
  assertTrustedRepository(certificate, trustedSource)
  const { source } = statement
  if (!isSameRepository(source.repository, certificate.repository)) {
    throw new UserError(
      'provenance-invalid',
      `it states that ${formatGitHubRepository(source.repository)} was built, but it was signed by a workflow of ` +
        formatGitHubRepository(certificate.repository),
    )
  }
  assertCommit(source.commit)
  const ref = parseSourceRef(source.ref)
  assertBuiltRef(certificate, source, trustedSource)
  assertPullRequest(certificate, ref)
  const { workflow, runUrl, trigger } = certificate
  return { repository: trustedSource.repository, ref, revision: source.commit, workflow, runUrl, trigger }
}

function assertTrustedRepository(certificate: SigningCertificate, trustedSource: TrustedSource): void {
  if (certificate.issuer !== gitHubIssuer)
    throw new UserError(
      'provenance-invalid',
      `its signer was identified by ${certificate.issuer}, expected ${gitHubIssuer}`,
    )
  const { repositoryId, ownerId } = certificate
  if (repositoryId === trustedSource.repositoryId && ownerId === trustedSource.ownerId) return
  const expected = `${formatGitHubRepository(trustedSource.repository)} (repository ${trustedSource.repositoryId}, owner ${trustedSource.ownerId})`
  throw new UserError(
    'provenance-invalid',
    `it was signed by a workflow of ${formatGitHubRepository(certificate.repository)} (repository ${repositoryId}, ` +
      `owner ${ownerId}), expected ${expected}`,
  )
}

/**
 * Asserts that the signer may state the ref that was built. GitHub certifies the run's own ref and commit. Any other
 * ref or commit is accepted only from the trusted workflow on the default branch, which builds other refs in manual and
 * scheduled runs.
 */
function assertBuiltRef(
  { workflow, ref, commit }: SigningCertificate,
  source: BuiltSource,
  { defaultBranch, signerWorkflow }: TrustedSource,
): void {
  const isOwnRef = ref === source.ref
  const isTrustedSigner = isSignedBy(signerWorkflow, workflow)
  if (isTrustedSigner && (isOwnRef || ref === `refs/heads/${defaultBranch}`)) return
  if (isOwnRef && commit === source.commit) return
  const runSource = `${ref} at ${commit}`
  const builtSource = `${source.ref} at ${source.commit}`
  const signer = isTrustedSigner
    ? 'on a ref other than the default branch'
    : `by ${workflow}, which is not \`signer-workflow\``
  throw new UserError(
    'provenance-invalid',
    `it states that ${builtSource} was built, but it was signed ${signer}, in a run of ${runSource}`,
  )
}

/** Asserts that a run for a pull request does not state that it built a branch or tag. */
function assertPullRequest({ trigger, ref: runRef }: SigningCertificate, ref: SourceRef): void {
  const isPull = trigger.startsWith('pull_request') || runRef.startsWith('refs/pull/')
  if (!isPull || ref.kind === 'pull') return
  throw new UserError(
    'provenance-invalid',
    `it states that ${ref.full} was built, but it was signed in a run of a pull request (${trigger}, ${runRef})`,
  )
}

function assertCommit(commit: string): void {
  if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit))
    throw new UserError(
      'provenance-invalid',
      `it names the commit ${JSON.stringify(commit)}, which is not a full commit ID`,
    )
}

function isSameRepository(first: GitHubRepository, second: GitHubRepository): boolean {
  return isSameRepositoryName(formatGitHubRepository(first), formatGitHubRepository(second))
}
