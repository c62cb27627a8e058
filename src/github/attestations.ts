import { uncompress } from 'snappyjs'
import * as v from 'valibot'
import { errorMessage } from '../error-message.ts'
import type { ReadUrl } from '../http/read-url.ts'
import { parseJson, parseShape } from '../json.ts'
import { mapConcurrent } from '../map-concurrent.ts'
import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import { UserError } from '../user-error.ts'
import { explainRepositoryRead } from './explain-repository-read.ts'
import type { GitHubClient } from './github-client.ts'
import { gitHubMessage, responseStatus } from './request-failure.ts'
import { findRequestsStoppedError } from './requests-stopped.ts'

/** Maximum number of bundles read; a digest has one for each build that produced it. */
const maxBundles = 30
const maxConcurrentRequests = 4
/** Maximum size of a bundle in bytes, after decompression. */
const maxDecompressedSize = 4_000_000

const listSchema = v.object({
  attestations: v.array(v.object({ bundle: v.nullish(v.unknown()), bundle_url: v.nullish(v.string()) })),
})

/**
 * Fetches the Sigstore bundles with provenance for a digest from a repository, without verifying them.
 *
 * @throws Error whose cause has status 404 if there are no bundles or the token cannot access the repository.
 * @see https://docs.github.com/en/rest/repos/attestations#list-attestations
 */
export async function fetchAttestations(
  client: GitHubClient,
  repository: GitHubRepository,
  digest: string,
  readUrl: ReadUrl,
): Promise<readonly unknown[]> {
  const { owner, name: repo } = repository
  const request = { owner, repo, subject_digest: digest, predicate_type: 'provenance', per_page: maxBundles }
  const response = await client.rest.repos.listAttestations(request).catch((error: unknown) => {
    throw isForbidden(error)
      ? readDeniedError(error, repository)
      : explainRepositoryRead(error, repository, true)
  })
  const label = `GitHub's list of attestations of ${formatGitHubRepository(repository)}`
  const { attestations } = parseShape(listSchema, response.data, label)
  return mapConcurrent(attestations, maxConcurrentRequests, async ({ bundle, bundle_url: url }) => {
    if (bundle != null) return bundle
    if (url == null)
      throw new UserError(
        'github-unavailable',
        `${label} has an entry without a bundle: run this again later`,
      )
    return fetchBundle(url, readUrl)
  })
}

/** Returns whether the token lacks a permission. Rate limits and single sign-on errors have the same status. */
function isForbidden(error: unknown): boolean {
  return (
    responseStatus(error) === 403 &&
    findRequestsStoppedError(error) === undefined &&
    !/SAML/i.test(gitHubMessage(error))
  )
}

function readDeniedError(error: unknown, repository: GitHubRepository): UserError {
  const name = formatGitHubRepository(repository)
  return new UserError(
    'permission-missing',
    `The token has no permission to read the attestations of the private repository ${name} (${gitHubMessage(error)}): set \`token\` to a token of a ` +
      'GitHub App, or to a fine-grained token, with access to that repository and "Attestations: read" and "Metadata: read" there',
    { cause: error },
  )
}

async function fetchBundle(url: string, readUrl: ReadUrl): Promise<unknown> {
  const { host } = new URL(url)
  const bytes = await readUrl(url)
  if (bytes === undefined)
    throw new UserError(
      'github-unavailable',
      `${host} no longer has an attestation that GitHub lists: run this again`,
    )
  return parseJson(v.unknown(), decompress(bytes, host), `the attestation at ${host}`)
}

/**
 * Decompresses a bundle, which GitHub stores compressed with Snappy, without framing. Plain JSON, which begins with a
 * brace, is returned unchanged.
 */
function decompress(bytes: Uint8Array, host: string): Uint8Array {
  if (bytes[0] === 0x7b) return bytes
  try {
    return uncompress(bytes, maxDecompressedSize)
  } catch (error) {
    throw new UserError(
      'github-unavailable',
      `the attestation at ${host} cannot be decompressed (${errorMessage(error)}): run this again later`,
      { cause: error },
    )
  }
}

/** Error for a token without permission to store attestations. */
export class AttestationDeniedError extends Error {}

/**
 * Stores a signed bundle as an attestation in a repository.
 *
 * @throws AttestationDeniedError if the token lacks `attestations: write`.
 * @see https://docs.github.com/en/rest/repos/attestations#create-an-attestation
 */
export async function storeAttestation(
  client: GitHubClient,
  repository: GitHubRepository,
  bundle: Record<string, unknown>,
): Promise<void> {
  const { owner, name: repo } = repository
  await client.rest.repos.createAttestation({ owner, repo, bundle }).catch((error: unknown) => {
    const message = `GitHub did not store the attestation in ${owner}/${repo}: ${gitHubMessage(error)}`
    const status = responseStatus(error)
    if (status === 403 || status === 404) throw new AttestationDeniedError(message, { cause: error })
    throw new UserError('github-unavailable', message, { cause: error })
  })
}

/**
 * Returns whether the token may store attestations. No request returns the permissions of a token. Instead, the function
 * sends an empty bundle, which GitHub rejects as invalid only after it has checked the permission.
 */
export async function mayStoreAttestations(
  client: GitHubClient,
  repository: GitHubRepository,
): Promise<boolean> {
  return storeAttestation(client, repository, {}).then(
    () => true,
    error => !(error instanceof AttestationDeniedError),
  )
}
