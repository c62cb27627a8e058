import { readFile } from 'node:fs/promises'
import type { FactServices } from '../../doctor/facts/gather-facts.ts'
import { fetchAttestations } from '../../github/attestations.ts'
import { fetchDefaultBranchFile } from '../../github/default-branch-file.ts'
import { createGitHubClient, type GitHubClient } from '../../github/github-client.ts'
import type { GitHubConnection } from '../../github/github-connection.ts'
import { fetchRepositoryIdentity } from '../../github/repository-identity.ts'
import { responseStatus } from '../../github/request-failure.ts'
import { type ReadUrl, urlReader } from '../../http/read-url.ts'
import { findOrigins, type ProvenanceServices } from '../../provenance/find-origins.ts'
import { parseInstance, publicInstance, type SigstoreInstance } from '../../sigstore/sigstore-instance.ts'
import type { TrustRootFile } from '../inputs/provenance-inputs.ts'
import { type ReadingClients, readVisible } from './read-visible.ts'

/** GitHub clients and URL reader for reading provenance. */
export interface ProvenanceClients extends ReadingClients {
  readonly readUrl: ReadUrl
  readonly temporaryDirectory: string
}

/** Creates the clients for a GitHub connection. Without a token, all requests are anonymous. */
export function createProvenanceClients(
  connection: GitHubConnection,
  token: string | undefined,
  temporaryDirectory: string,
): ProvenanceClients {
  return {
    client: token === undefined ? undefined : createGitHubClient(connection, token),
    anonymous: createGitHubClient(connection, undefined),
    readUrl: urlReader(connection.fetch, connection.retry),
    temporaryDirectory,
  }
}

/** Services that read attestations from GitHub and verify their Sigstore signatures. */
export function provenanceServices(
  clients: ProvenanceClients,
  readInstance: () => Promise<SigstoreInstance>,
): ProvenanceServices {
  return {
    readSource: repository =>
      readVisible(clients, (client, hasToken) => fetchRepositoryIdentity(client, repository, hasToken)),
    listBundles: (repository, digest) =>
      readVisible(clients, client => fetchAttestations(client, repository, digest, clients.readUrl)).catch(
        (error: unknown) => {
          // `readSource` fails if the repository does not exist, so a 404 here means that there is no attestation.
          if (responseStatus(error) === 404) return []
          throw error
        },
      ),
    openVerifier: async () => {
      // Sigstore is loaded only when an image is verified, because it is a third of the code.
      const [{ fetchTrustedRoot }, { bundleVerifier }] = await Promise.all([
        import(/* webpackChunkName: "sigstore" */ '../../sigstore/trusted-root.ts'),
        import(/* webpackChunkName: "sigstore" */ '../../sigstore/bundle-verifier.ts'),
      ])
      return bundleVerifier(await fetchTrustedRoot(await readInstance(), clients))
    },
  }
}

/** Returns a function that verifies the provenance that a launcher's workflow requires. */
export function launcherProvenance(clients: ProvenanceClients): FactServices['findProvenance'] {
  return (launcher, digest, requirement) => {
    const { trustRoot: path } = requirement
    const file = path === undefined ? undefined : { repository: launcher, path }
    const readInstance = () => readSigstoreInstance(clients.client ?? clients.anonymous, file)
    return findOrigins(digest, requirement, provenanceServices(clients, readInstance))
  }
}

/** Returns the Sigstore instance that a local file describes; the public instance if there is no file. */
export async function readLocalInstance(file: string | undefined): Promise<SigstoreInstance> {
  return file === undefined ? publicInstance : parseInstance(await readFile(file), file)
}

/** Returns the Sigstore instance that a file on the default branch describes; the public instance without a file. */
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
