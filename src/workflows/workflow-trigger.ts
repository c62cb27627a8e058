import * as v from 'valibot'
import { payloadInput } from './payload-input.ts'
import { readWorkflowDocument, texts, type WorkflowDocument } from './workflow-document.ts'

/** Events that trigger a workflow. */
export interface WorkflowTrigger {
  readonly path: string
  /**
   * Types of `repository_dispatch` that the workflow handles; `any` if the workflow does not list types, undefined if
   * it does not handle the event.
   */
  readonly dispatchTypes: readonly string[] | 'any' | undefined
  /** Names of the inputs of `workflow_dispatch`; undefined if the workflow does not handle the event. */
  readonly inputNames: readonly string[] | undefined
  readonly runName: string | undefined
}

const typesSchema = v.object({ types: v.nullish(texts) })
const inputsSchema = v.object({ inputs: v.record(v.string(), v.unknown()) })

/** Parses the triggers of a workflow. @returns undefined if the text is not a valid workflow. */
export function parseWorkflowTrigger(path: string, text: string): WorkflowTrigger | undefined {
  const document = readWorkflowDocument(text)
  return document === undefined ? undefined : workflowTrigger(path, document)
}

/** Returns the triggers of a workflow. */
export function workflowTrigger(path: string, { events, runName }: WorkflowDocument): WorkflowTrigger {
  return { path, dispatchTypes: readDispatchTypes(events), inputNames: readInputNames(events), runName }
}

function readInputNames(events: WorkflowDocument['events']): WorkflowTrigger['inputNames'] {
  if (!events.has('workflow_dispatch')) return undefined
  const result = v.safeParse(inputsSchema, events.get('workflow_dispatch'))
  return result.success ? Object.keys(result.output.inputs) : []
}

function readDispatchTypes(events: WorkflowDocument['events']): WorkflowTrigger['dispatchTypes'] {
  if (!events.has('repository_dispatch')) return undefined
  const result = v.safeParse(typesSchema, events.get('repository_dispatch'))
  return result.success ? (result.output.types ?? 'any') : 'any'
}

/** Returns whether a workflow handles a `repository_dispatch` event of this type. */
export function handles({ dispatchTypes }: WorkflowTrigger, eventType: string): boolean {
  return dispatchTypes === 'any' || (dispatchTypes?.includes(eventType) ?? false)
}

/** Returns whether a workflow receives the event as an input of `workflow_dispatch`. */
export function receivesPayload({ inputNames }: WorkflowTrigger): boolean {
  return inputNames?.includes(payloadInput) ?? false
}

/** Returns whether the title of a run identifies its event. The GitHub API provides no other link between the two. */
export function hasEventInRunName({ runName }: WorkflowTrigger): boolean {
  return runName !== undefined && /client_payload\.correlation\b/.test(runName)
}
