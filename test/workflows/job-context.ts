import type { Contexts } from './evaluate.ts'
import type { Event } from './triggers.ts'

type AppGrants = Readonly<Record<string, Readonly<Record<string, 'read' | 'write'>>>>

/** An app of GitHub's that is installed in some repositories. */
export interface App {
  readonly id: string
  readonly privateKey: string
  readonly repositories: readonly string[]
  /** Permissions granted at installation. */
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>
}

export interface Refspec {
  readonly from: string
  readonly to: string
}

/** Context shared by all steps of a job. */
export interface JobContext {
  readonly repository: string
  readonly event: Event
  readonly token: string
  readonly githubUrl: string
  readonly workspace: string
  /** For the files of steps. */
  readonly directory: string
  /** Variables of the machine for access to Docker. */
  readonly env: Readonly<Record<string, string>>
  readonly apps: readonly App[]
  /** `github`, `inputs`, `secrets`, `vars`, `needs`: what does not change while the job runs. */
  readonly contexts: Contexts
  cloneUrl(repository: string): string
  /** Refs to fetch for a `ref` of actions/checkout, in the order that it tries. */
  refsToFetch(repository: string, ref: string | undefined): readonly Refspec[]
  addToken(value: string, kind: 'app' | 'actions', grants: AppGrants): void
}
