import type { Contexts } from './evaluate.ts'
import type { Event } from './triggers.ts'

/** Account that a token belongs to. */
interface Account {
  readonly login: string
  readonly kind: 'app' | 'actions'
}

/** Environment of a repository: https://docs.github.com/actions/reference/workflows-and-actions/deployments-and-environments */
export interface Environment {
  readonly secrets: Readonly<Record<string, string>>
  readonly vars: Readonly<Record<string, string>>
  /** Refs whose runs can use the environment. */
  readonly refs: readonly string[]
}

type AppGrants = Readonly<Record<string, Readonly<Record<string, 'read' | 'write'>>>>

/** GitHub App that is installed in repositories. */
export interface App {
  readonly id: string
  readonly privateKey: string
  /** Name of the app in its account, `<slug>[bot]`. */
  readonly slug: string
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
  /** Directory for the files of steps. */
  readonly directory: string
  /** Environment variables for access to Docker. */
  readonly env: Readonly<Record<string, string>>
  readonly apps: readonly App[]
  /** Contexts that are constant in a job: `github`, `inputs`, `secrets`, `vars` and `needs`. */
  readonly contexts: Contexts
  cloneUrl(repository: string): string
  /** Returns the refs that actions/checkout tries to fetch for a `ref`, in the same order. */
  refsToFetch(repository: string, ref: string | undefined): readonly Refspec[]
  addToken(value: string, account: Account, grants: AppGrants): void
}
