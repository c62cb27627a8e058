import * as v from 'valibot'
import { readWorkflowDocument } from './workflow-document.ts'

/** Parts of a workflow file that are kept when the file is replaced. */
export interface WorkflowSettings {
  /** Environment variables in `env` of the workflow and of its jobs, but not of their steps. */
  readonly environment: ReadonlyMap<string, string>
  /** Secrets that jobs pass to called workflows, by name; `inherit` if a job passes all of them. */
  readonly secrets: ReadonlyMap<string, string> | 'inherit'
}

const scalar = v.pipe(v.union([v.string(), v.number(), v.boolean()]), v.transform(String))
const values = v.fallback(v.record(v.string(), v.fallback(scalar, '')), {})
const job = v.fallback(
  v.object({ env: v.optional(values), secrets: v.optional(v.union([v.literal('inherit'), values])) }),
  {},
)
const jobs = v.fallback(v.record(v.string(), job), {})

/** Reads the environment variables and secrets of a workflow file; none if it is invalid. */
export function readWorkflowSettings(text: string): WorkflowSettings {
  const document = readWorkflowDocument(text)
  const allJobs = Object.values(v.parse(jobs, document?.jobs))
  const environments = [v.parse(values, document?.environment), ...allJobs.map(({ env = {} }) => env)]
  return {
    environment: new Map(environments.flatMap(Object.entries<string>)),
    secrets: allJobs.some(({ secrets }) => secrets === 'inherit')
      ? 'inherit'
      : new Map(
          allJobs.flatMap(({ secrets }) => (typeof secrets === 'object' ? Object.entries(secrets) : [])),
        ),
  }
}
