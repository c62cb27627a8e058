import * as v from 'valibot'
import { readWorkflowDocument, texts, type WorkflowDocument } from './workflow-document.ts'

/** What a workflow file says about the events that start it. */
export interface WorkflowTrigger {
  readonly path: string
  /** Types of `repository_dispatch` that it handles: `any` without a list, undefined when it does not listen to it. */
  readonly dispatchTypes: readonly string[] | 'any' | undefined
  readonly runName: string | undefined
}

const typesSchema = v.object({ types: v.nullish(texts) })

/** @returns undefined for what is no workflow: GitHub starts nothing by it either. */
export function parseWorkflowTrigger(path: string, text: string): WorkflowTrigger | undefined {
  const document = readWorkflowDocument(text)
  return document === undefined ? undefined : triggerOf(path, document)
}

export function triggerOf(path: string, { events, runName }: WorkflowDocument): WorkflowTrigger {
  return { path, dispatchTypes: dispatchTypesOf(events), runName }
}

function dispatchTypesOf(events: WorkflowDocument['events']): WorkflowTrigger['dispatchTypes'] {
  if (!events.has('repository_dispatch')) return undefined
  const listed = v.safeParse(typesSchema, events.get('repository_dispatch'))
  return listed.success ? (listed.output.types ?? 'any') : 'any'
}

export function handles({ dispatchTypes }: WorkflowTrigger, eventType: string): boolean {
  return dispatchTypes === 'any' || (dispatchTypes?.includes(eventType) ?? false)
}

/** Whether the title of a run says which event started it: GitHub tells it no other way. */
export function namesItsEvent({ runName }: WorkflowTrigger): boolean {
  return runName !== undefined && /client_payload\.correlation\b/.test(runName)
}
