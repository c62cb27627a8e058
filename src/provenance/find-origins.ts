import { errorMessage } from '../error-message.ts'
import type { Digest } from '../oci/digest.ts'
import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import { UserError } from '../user-error.ts'
import { andMore } from '../wording.ts'
import {
  type SignedStatement,
  type TrustedSource,
  type VerifiedOrigin,
  verifyProvenance,
} from './provenance-policy.ts'
import type { SignerWorkflow } from './signer-workflow.ts'

/** Services for verifying provenance. */
export interface ProvenanceServices {
  /** Reads the identity of the source from GitHub. */
  readonly readSource: (repository: GitHubRepository) => Promise<Omit<TrustedSource, 'signerWorkflow'>>
  /** Reads the signed bundles of the source for a digest. */
  readonly listBundles: (repository: GitHubRepository, digest: Digest) => Promise<readonly unknown[]>
  /** Loads the trust root. @returns a function that throws Error for a bundle whose signature is not valid. */
  readonly openVerifier: () => Promise<(bundle: unknown) => SignedStatement>
}

/** Source repository and signer workflow that may build an image. */
export interface ProvenanceSettings {
  readonly repository: GitHubRepository
  readonly signerWorkflow: SignerWorkflow
}

/** Result for a digest: every valid origin, and the reason for each rejected bundle. */
export interface ProvenanceResult {
  readonly origins: readonly VerifiedOrigin[]
  readonly rejections: readonly string[]
}

/** Verifies all signed provenance of a digest. A digest has several origins if builds of several refs produced it. */
export async function findOrigins(
  digest: Digest,
  { repository, signerWorkflow }: ProvenanceSettings,
  services: ProvenanceServices,
): Promise<ProvenanceResult> {
  const [source, bundles, verify] = await Promise.all([
    services.readSource(repository),
    services.listBundles(repository, digest),
    services.openVerifier(),
  ])
  const trustedSource = { ...source, signerWorkflow }
  const origins: VerifiedOrigin[] = []
  const rejections: string[] = []
  for (const bundle of bundles) {
    try {
      origins.push(verifyProvenance(verify(bundle), digest, trustedSource))
    } catch (error) {
      rejections.push(errorMessage(error))
    }
  }
  return { origins, rejections }
}

const maxNamedRejections = 5

/**
 * Finds origins as `findOrigins` does, for an image that must have provenance.
 *
 * @throws Error with the reason for each rejected bundle, or that states that there is none.
 */
export async function requireOrigins(
  { name, digest }: { readonly name: string; readonly digest: Digest },
  settings: ProvenanceSettings,
  services: ProvenanceServices,
): Promise<readonly VerifiedOrigin[]> {
  const { origins, rejections } = await findOrigins(digest, settings, services)
  if (origins.length > 0) return origins
  const source = formatGitHubRepository(settings.repository)
  if (rejections.length === 0) {
    throw new UserError(
      'provenance-missing',
      `${name}: ${source} has no signed provenance for ${digest}. Build it with the workflow of binder-actions, in a job with ` +
        '`id-token: write` and `attestations: write`, or with actions/attest-build-provenance',
    )
  }
  const reasons = rejections.slice(0, maxNamedRejections).map(reason => `- ${reason}`)
  const remainder = andMore(rejections.length - maxNamedRejections)
  const lastLine = remainder === '' ? '' : `\n-${remainder}`
  throw new UserError(
    'provenance-invalid',
    `${name}: no provenance of ${source} for ${digest} is valid:\n${reasons.join('\n')}${lastLine}\nBuild and sign the image again in a workflow of ${source}`,
  )
}
