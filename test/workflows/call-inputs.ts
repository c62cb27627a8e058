import { type Contexts, evaluate, evaluateTexts } from './evaluate.ts'
import type { Mapping } from './template.ts'
import type { Call, Input, WorkflowDefinition } from './workflow-file.ts'

/** The `inputs` of a called workflow. @throws Error where GitHub would not start it. */
export function callInputs(
  call: Call,
  workflow: WorkflowDefinition,
  contexts: Contexts,
): Record<string, unknown> {
  const declared = workflow.inputs('workflow_call')
  assertDeclared(call.with, declared, `${workflow.path}: Invalid input`)
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => {
      const given = name in call.with
      if (!given && input.required) throw new Error(`${workflow.path}: Input ${name} is required`)
      const value = given ? evaluate(call.with[name], contexts) : evaluate(input.default, contexts)
      return [
        name,
        typed(name, input, given ? value : (value ?? (input.type === 'boolean' ? false : ''))),
      ] as const
    }),
  )
}

/** An unset text is empty; a boolean has to be one, as GitHub rejects `''` there. */
function typed(name: string, { type }: Input, value: unknown): unknown {
  if (type !== 'boolean') return value === null ? '' : String(value)
  if (typeof value !== 'boolean') throw new Error(`${name}: Unexpected value '${value ?? ''}'`)
  return value
}

export function callSecrets(
  call: Call,
  workflow: WorkflowDefinition,
  contexts: Contexts,
): Record<string, string> {
  const outer = contexts.secrets as Record<string, string>
  if (call.secrets === 'inherit') return outer
  assertDeclared(call.secrets, workflow.callSecrets, `${workflow.path}: Invalid secret`)
  return evaluateTexts(call.secrets, contexts)
}

function assertDeclared(given: Mapping, declared: object, what: string): void {
  const unknown = Object.keys(given).filter(name => !(name in declared))
  if (unknown.length > 0)
    throw new Error(`${what}, ${unknown.join(', ')} is not defined in the referenced workflow`)
}

/** The inputs of a manual run, with defaults for omitted ones. */
export function dispatchInputs(
  workflow: WorkflowDefinition,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const declared = workflow.inputs('workflow_dispatch')
  const unknown = Object.keys(given).filter(name => !(name in declared))
  if (unknown.length > 0)
    throw new Error(`${workflow.path}: Unexpected inputs provided: ${unknown.join(', ')}`)
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => {
      if (input.required && given[name] === undefined)
        throw new Error(`Required input '${name}' not provided`)
      return [name, given[name] ?? input.default ?? (input.type === 'boolean' ? false : '')] as const
    }),
  )
}
