import { compress } from 'snappyjs'
import { type FakeResponse, notFound } from '../response.ts'
import { type GitHubRequest, type GitHubState, getRepository, type Repository } from '../state.ts'
import type { RestOperations } from './operation.ts'

type Bundle = { readonly dsseEnvelope?: { readonly payload?: string } }

/** Bundle stored in a repository, with the digests of its signed statement. */
export type Attestation = {
  readonly id: number
  readonly digests: readonly string[]
  readonly bundle: unknown
}

const storePath = '/attestation-store/'

/** Stores a bundle in a repository. @returns the ID of the attestation. */
export function addAttestation(
  state: GitHubState,
  name: string,
  bundle: unknown,
  digests?: string[],
): number {
  const { attestations } = getRepository(state, name)
  const id = state.repositories.reduce((sum, repository) => sum + repository.attestations.length, 1)
  attestations.push({ id, bundle, digests: digests ?? subjectDigests(bundle as Bundle) })
  return id
}

function subjectDigests({ dsseEnvelope }: Bundle): string[] {
  const payload = Buffer.from(dsseEnvelope?.payload ?? '', 'base64').toString('utf8')
  const { subject } = JSON.parse(payload) as { subject: { digest: { sha256: string } }[] }
  return subject.map(({ digest }) => `sha256:${digest.sha256}`)
}

/** Responds like GitHub's blob storage, which is a separate host and must receive no token. */
export function respondWithBundle(
  state: GitHubState,
  { path, headers }: GitHubRequest,
): FakeResponse | undefined {
  if (!path.startsWith(storePath)) return undefined
  if (headers.authorization !== undefined)
    state.violations.push(`request ${path}: a token was sent to the storage host`)
  const attestations = state.repositories.flatMap(({ attestations }) => attestations)
  const attestation = attestations.find(({ id }) => path === `${storePath}${id}`)
  if (attestation === undefined) return notFound().response
  return { status: 200, body: compress(new TextEncoder().encode(JSON.stringify(attestation.bundle))) }
}

function attestationJson({ url }: GitHubState, repository: Repository, { id }: Attestation): object {
  return {
    bundle: null,
    bundle_url: `${url}${storePath}${id}`,
    repository_id: repository.id,
    initiator: 'user',
  }
}

export const attestationOperations: RestOperations = {
  /** @see https://docs.github.com/rest/repos/attestations#create-an-attestation */
  'repos/create-attestation': {
    requires: { permission: 'attestations', level: 'write' },
    handle: async ({ state, repository, body }) => {
      if ((body.bundle as Bundle).dsseEnvelope === undefined)
        return { status: 422, body: { message: 'Invalid bundle', documentation_url: '' } }
      const id = addAttestation(state, `${repository.owner}/${repository.name}`, body.bundle)
      return { status: 201, body: { id } }
    },
  },
  /** @see https://docs.github.com/rest/repos/attestations#list-attestations */
  'repos/list-attestations': {
    requires: { permission: 'attestations', level: 'read' },
    handle: async ({ state, repository, params }) => {
      const matchingAttestations = repository.attestations.filter(({ digests }) =>
        digests.includes(params.subject_digest ?? ''),
      )
      if (matchingAttestations.length === 0) throw notFound()
      return {
        status: 200,
        body: { attestations: matchingAttestations.map(item => attestationJson(state, repository, item)) },
      }
    },
  },
}
