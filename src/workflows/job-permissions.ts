import * as v from 'valibot'
import type { Workflow, WorkflowJob } from './workflow.ts'

/** Scope of a workflow's token, such as `contents`. */
type PermissionScope = 'actions' | 'attestations' | 'contents' | 'id-token' | 'packages'
type Access = 'read' | 'write'
/** Access of a workflow's token by scope. */
export type Permissions = Readonly<Partial<Record<PermissionScope, Access>>>

const scopes = v.fallback(v.record(v.string(), v.unknown()), {})

/** Permissions of a job, which replace the permissions of its workflow as a whole. */
export class JobPermissions {
  /** Whether the job has its own `permissions`. */
  readonly isOwn: boolean
  readonly #value: unknown

  constructor(workflow: Workflow, job: WorkflowJob) {
    this.isOwn = job.permissions !== undefined
    this.#value = this.isOwn ? job.permissions : workflow.permissions
  }

  /** Whether the workflow sets permissions; otherwise a setting of the repository or organization applies. */
  get isSet(): boolean {
    return this.#value !== undefined
  }

  /**
   * Returns the required permissions that the workflow does not grant. If the workflow does not set `permissions`, a
   * setting of the repository may grant all of them except `id-token`.
   *
   * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
   */
  missing(required: Permissions): [scope: string, access: Access][] {
    return Object.entries(required).filter(([scope, access]) => !this.#grants(scope, access))
  }

  #grants(scope: string, access: Access): boolean {
    if (this.#value === 'write-all') return true
    if (this.#value === 'read-all') return access === 'read'
    const grantedAccess = v.parse(scopes, this.#value)[scope]
    return grantedAccess === 'write' || grantedAccess === access
  }
}
