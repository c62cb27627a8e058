import type { ConnectRegistry } from '../../registry/connect-registry.ts'
import type { Log } from '../../runner/log.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import type { FileServices } from './context-files.ts'

/** Services that read the recipe and the base images of a build. */
export interface PlanServices extends FileServices {
  readonly connect: ConnectRegistry
  readonly log: Log
  readonly workflow: WorkflowContext
  readonly now: () => Date
}
