import { AttestationDeniedError, mayStoreAttestations, storeAttestation } from '../../github/attestations.ts'
import { connectGitHub } from '../../github/github-connection.ts'
import { bufferedFetch } from '../../http/buffered-fetch.ts'
import { defaultRetry } from '../../http/retry.ts'
import { type Attestor, type RunIdentity, StorageDeniedError } from '../../image/attest/attest-services.ts'
import { gitHubServer } from '../../provenance/signing-certificate.ts'
import { parseGitHubRepository } from '../../refs/github-repository.ts'
import { type IdentityClaims, mayRequestIdentity, requestIdentityToken } from '../../runner/identity-token.ts'
import { runnerLog } from '../../runner/log.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import type { ImageInputs } from '../inputs/image-request-inputs.ts'
import { createProvenanceClients, provenanceServices, readSigstoreInstance } from './provenance-services.ts'

/** Audience of the tokens that Sigstore's certificate authority accepts. */
const audience = 'sigstore'
const identityLimits = { timeout: () => 30_000, maxBytes: 100_000 }

/** Creates an attestor that signs with the identity of this job and stores the attestations in the job's repository. */
export function createAttestor(
  { token, trustRoot }: Pick<ImageInputs, 'token' | 'trustRoot'>,
  { apiUrl, repository, temporaryDirectory }: WorkflowContext,
  env: NodeJS.ProcessEnv,
): Attestor {
  const connection = connectGitHub(apiUrl, env, runnerLog.info)
  const clients = createProvenanceClients(connection, token, temporaryDirectory)
  const client = clients.client ?? clients.anonymous
  const readInstance = () => readSigstoreInstance(client, trustRoot)
  const requestIdentity = () =>
    requestIdentityToken(env, audience, {
      fetch: bufferedFetch(connection.fetch, identityLimits),
      retry: defaultRetry,
      mask: runnerLog.mask,
    })
  return {
    readIdentity: async () =>
      mayRequestIdentity(env) ? runIdentity((await requestIdentity()).claims) : undefined,
    attest: async statement => {
      // An identity token expires after a few minutes, so the token from before the build cannot be used.
      const [instance, identity, { signStatement }] = await Promise.all([
        readInstance(),
        requestIdentity(),
        import(/* webpackChunkName: "sigstore-sign" */ '../../sigstore/sign-statement.ts'),
      ])
      const bundle = await signStatement(statement, identity.token, instance)
      await storeAttestation(client, parseGitHubRepository(repository), bundle).catch((error: unknown) => {
        throw error instanceof AttestationDeniedError
          ? new StorageDeniedError(error.message, { cause: error })
          : error
      })
    },
    mayStore: () => mayStoreAttestations(client, parseGitHubRepository(repository)),
    provenance: provenanceServices(clients, readInstance),
  }
}

function runIdentity(claims: IdentityClaims): RunIdentity {
  const { repository, ref, workflow_ref: workflow, run_id: id, run_attempt: attempt } = claims
  const [path = ''] = workflow.slice(repository.length + 1).split('@')
  return {
    issuer: claims.iss,
    isPublic: claims.repository_visibility === 'public',
    run: {
      repository: parseGitHubRepository(repository),
      ref,
      workflowPath: path,
      eventName: claims.event_name,
      repositoryId: claims.repository_id,
      ownerId: claims.repository_owner_id,
      runnerEnvironment: claims.runner_environment,
      jobWorkflowRef: claims.job_workflow_ref,
      runUrl: `${gitHubServer}/${repository}/actions/runs/${id}/attempts/${attempt}`,
    },
  }
}
