import type { Workflow, WorkflowJob } from './workflow.ts'

const localCall = /^\.\/(\.github\/workflows\/[^/]+\.ya?ml)$/

/**
 * Returns the workflows, each with the steps of the reusable workflows that it calls from its own repository. Calls
 * inside a called workflow are not followed.
 */
export function withCalledWorkflows(workflows: readonly Workflow[]): Workflow[] {
  const byPath = new Map(workflows.map(workflow => [workflow.path, workflow]))
  return workflows.map(workflow => {
    const jobs = workflow.jobs.map((job): WorkflowJob => {
      const calledWorkflows = job.steps.flatMap(
        ({ uses = '' }) => byPath.get(localCall.exec(uses)?.[1] ?? '') ?? [],
      )
      return { ...job, steps: [...job.steps, ...calledWorkflows.flatMap(({ steps }) => steps)] }
    })
    return { ...workflow, jobs, steps: jobs.flatMap(({ steps }) => steps) }
  })
}
