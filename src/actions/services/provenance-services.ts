import { readFile } from 'node:fs/promises'
import type { FactServices } from '../../doctor/facts/gather-facts.ts'
import { fetchAttestations } from '../../github/attestations.ts'
import { createGitHubClient, type GitHubClient } from '../../github/github-client.ts'
import type { GitHubConnection } from '../../github/github-connection.ts'
import { responseStatus } from '../../github/request-failure.ts'
import { fetchDefaultBranchFile, fetchIdentity } from '../../github/source-identity.ts'
import { type ReadUrl, urlReader } from '../../http/read-url.ts'
import { findOrigins, type ProvenanceServices } from '../../provenance/find-origins.ts'
import { parseInstance, publicInstance, type SigstoreInstance } from '../../sigstore/sigstore-instance.ts'
import type { TrustRootFile } from '../inputs/provenance-inputs.ts'

/** Access to GitHub and the network for reading provenance. */
export interface ProvenanceAccess {
  /** Client with a token, if there is one. */
  readonly client: GitHubClient | undefined
  readonly anonymous: GitHubClient
  readonly readUrl: ReadUrl
  readonly temporaryDirectory: string
}

/** Access over one connection. @param token undefined for a reader without one. */
export function provenanceAccess(
  connection: GitHubConnection,
  token: string | undefined,
  temporaryDirectory: string,
): ProvenanceAccess {
  return {
    client: token === undefined ? undefined : createGitHubClient(connection, token),
    anonymous: createGitHubClient(connection, undefined),
    readUrl: urlReader(connection.fetch, connection.retry),
    temporaryDirectory,
  }
}

/** Production services: attestations at GitHub, signatures of Sigstore. */
export function provenanceServices(
  access: ProvenanceAccess,
  readInstance: () => Promise<SigstoreInstance>,
): ProvenanceServices {
  return {
    readSource: repository =>
      readVisible(access, (client, hasToken) => fetchIdentity(client, repository, hasToken)),
    listBundles: (repository, digest) =>
      readVisible(access, client => fetchAttestations(client, repository, digest, access.readUrl)).catch(
        (error: unknown) => {
          // The repository exists if `readSource` succeeds: then there is no attestation.
          if (responseStatus(error) === 404) return []
          throw error
        },
      ),
    openVerifier: async () => {
      // Loaded only for a verification: it is half as large as the rest of the bundle.
      const [{ fetchTrustedRoot }, { bundleVerifier }] = await Promise.all([
        import(/* webpackChunkName: "sigstore" */ '../../sigstore/trusted-root.ts'),
        import(/* webpackChunkName: "sigstore" */ '../../sigstore/verify-bundle.ts'),
      ])
      return bundleVerifier(await fetchTrustedRoot(await readInstance(), access))
    },
  }
}

/** Returns a function that verifies the provenance which a launcher's workflow requires, for the doctor. */
export function launcherProvenance(access: ProvenanceAccess): FactServices['findProvenance'] {
  return (launcher, digest, required) => {
    const { trustRoot: path } = required
    const file = path === undefined ? undefined : { repository: launcher, path }
    const readInstance = () => readSigstoreInstance(access.client ?? access.anonymous, file)
    return findOrigins(digest, required, provenanceServices(access, readInstance))
  }
}

/** Returns the Sigstore instance that a local file describes, or else the public one. */
export async function readLocalInstance(file: string | undefined): Promise<SigstoreInstance> {
  return file === undefined ? publicInstance : parseInstance(await readFile(file), file)
}

/** Returns the Sigstore instance that a file on the default branch describes, or else the public one. */
export async function readSigstoreInstance(
  client: GitHubClient,
  file: TrustRootFile | undefined,
): Promise<SigstoreInstance> {
  if (file === undefined) return publicInstance
  const { repository, path } = file
  return parseInstance(
    await fetchDefaultBranchFile(client, repository, path),
    `${path}, named in \`trust-root\`,`,
  )
}

/**
 * Reads with the token, whose rate limit is higher, and without it if GitHub denies the token what everybody may read,
 * as some organizations do.
 */
export async function readVisible<T>(
  { client, anonymous }: ProvenanceAccess,
  read: (client: GitHubClient, hasToken: boolean) => Promise<T>,
): Promise<T> {
  if (client === undefined) return read(anonymous, false)
  try {
    return await read(client, true)
  } catch (error) {
    if (![401, 403, 404].includes(responseStatus(error) ?? 0)) throw error
    return read(anonymous, false).catch(() => {
      throw error
    })
  }
}
