import type { ProvenanceServices } from '../../provenance/find-origins.ts'
import type { BuilderRun } from '../../provenance/statement.ts'
import type { WriteSummary } from '../../runner/job-summary.ts'
import type { Log } from '../../runner/log.ts'

/** Identity of this run, confirmed by GitHub. */
export interface RunIdentity {
  readonly run: BuilderRun
  /** URL of the identity provider. */
  readonly issuer: string
  readonly isPublic: boolean
}

/** Error for a job without permission to store attestations. */
export class StorageDeniedError extends Error {}

/** Signs statements with the identity of this run, and reads the provenance that earlier runs signed. */
export interface Attestor {
  /** Returns the identity of this run; undefined if the job lacks `id-token: write`. */
  readonly readIdentity: () => Promise<RunIdentity | undefined>
  /**
   * Signs a statement and stores the bundle in this repository.
   *
   * @throws StorageDeniedError if the job has no permission to store attestations.
   */
  readonly attest: (statement: string) => Promise<void>
  /** Returns whether the job may store attestations in this repository. */
  readonly mayStore: () => Promise<boolean>
  readonly provenance: ProvenanceServices
}

export interface AttestServices {
  readonly attestor: Attestor
  readonly log: Log
  readonly writeSummary: WriteSummary
}
