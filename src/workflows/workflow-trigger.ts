import { load } from 'js-yaml'
import * as v from 'valibot'

/** What a workflow file says about the events that start it. */
export interface WorkflowTrigger {
  readonly path: string
  /** Types of `repository_dispatch` that it handles: `any` without a list, undefined when it does not listen to it. */
  readonly dispatchTypes: readonly string[] | 'any' | undefined
  readonly runName: string | undefined
}

const names = v.union([
  v.pipe(
    v.string(),
    v.transform(name => [name]),
  ),
  v.array(v.string()),
])
const fields = {
  'run-name': v.nullish(v.string()),
}
const schema = v.object({
  ...fields,
  // YAML 1.1 readers turn the key `on` into true.
  on: v.optional(v.unknown()),
  true: v.optional(v.unknown()),
})
const eventsSchema = v.union([names, v.record(v.string(), v.unknown())])
const typesSchema = v.object({ types: v.nullish(names) })

/** @returns undefined for what is no workflow: GitHub starts nothing by it either. */
export function parseWorkflowTrigger(path: string, text: string): WorkflowTrigger | undefined {
  const workflow = v.safeParse(schema, loadYaml(text))
  if (!workflow.success) return undefined
  const { on, true: yes, 'run-name': runName } = workflow.output
  return { path, dispatchTypes: dispatchTypesOf(on ?? yes), runName: runName ?? undefined }
}

function loadYaml(text: string): unknown {
  try {
    return load(text)
  } catch {
    return undefined
  }
}

function dispatchTypesOf(on: unknown): WorkflowTrigger['dispatchTypes'] {
  const events = v.safeParse(eventsSchema, on)
  if (!events.success) return undefined
  if (Array.isArray(events.output)) return events.output.includes('repository_dispatch') ? 'any' : undefined
  if (!('repository_dispatch' in events.output)) return undefined
  const listed = v.safeParse(typesSchema, events.output.repository_dispatch)
  return listed.success ? (listed.output.types ?? 'any') : 'any'
}

export function handles({ dispatchTypes }: WorkflowTrigger, eventType: string): boolean {
  return dispatchTypes === 'any' || (dispatchTypes?.includes(eventType) ?? false)
}

/** Whether the title of a run says which event started it: GitHub tells it no other way. */
export function namesItsEvent({ runName }: WorkflowTrigger): boolean {
  return runName !== undefined && /client_payload\.correlation\b/.test(runName)
}
