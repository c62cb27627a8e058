import { type Contexts, evaluateTexts, isTrue, type Status } from './evaluate.ts'
import type { JobContext } from './job-context.ts'
import { type JobStepResult, runStep, skippedStep } from './run-step.ts'
import type { Job } from './workflow-file.ts'

export interface JobResult {
  readonly result: Status | 'skipped'
  readonly outputs: Readonly<Record<string, string>>
  readonly steps: readonly JobStepResult[]
  /** Secrets that the job received. */
  readonly secrets: Readonly<Record<string, string>>
}

export const skippedJob: JobResult = { result: 'skipped', outputs: {}, steps: [], secrets: {} }

/** Runs the steps one after another, and skips a step whose `if` is false. */
export async function runJob(job: Job, context: JobContext, outerEnv: Contexts): Promise<JobResult> {
  let status: Status = 'success'
  let env = {
    ...(outerEnv as Record<string, string>),
    ...evaluateTexts(job.env, { ...context.contexts, env: outerEnv }),
  }
  const results: JobStepResult[] = []
  const stepsById: Record<string, { outputs: unknown; outcome: string; conclusion: string }> = {}
  const contexts = (): Contexts => ({
    ...context.contexts,
    env,
    steps: stepsById,
    job: { status },
    runner: { os: 'Linux', arch: 'X64', temp: context.directory },
  })
  for (const step of job.steps) {
    const stepEnv = { ...env, ...evaluateTexts(step.env, contexts()) }
    const stepContexts = { ...contexts(), env: stepEnv }
    const result = isTrue(step.condition, stepContexts, status)
      ? await runStep(step, context, stepContexts, stepEnv)
      : skippedStep(step.name)
    results.push(result)
    env = { ...env, ...result.env }
    const conclusion = result.outcome === 'failure' && step.shouldContinueOnError ? 'success' : result.outcome
    if (conclusion === 'failure') status = 'failure'
    if (step.id !== undefined)
      stepsById[step.id] = { outputs: result.outputs, outcome: result.outcome, conclusion }
  }
  const secrets = context.contexts.secrets as Record<string, string>
  return { result: status, outputs: evaluateTexts(job.outputs, contexts()), steps: results, secrets }
}
