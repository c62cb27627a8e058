import { type Contexts, evaluate, evaluateTexts } from './evaluate.ts'
import type { Mapping } from './template.ts'
import type { Call, Input, WorkflowDefinition } from './workflow-file.ts'

/** Returns the `inputs` of a called workflow. @throws Error if GitHub would reject the call. */
export function callInputs(
  call: Call,
  workflow: WorkflowDefinition,
  contexts: Contexts,
): Record<string, unknown> {
  const declaredInputs = workflow.inputs('workflow_call')
  assertDeclared(call.with, declaredInputs, `${workflow.path}: Invalid input`)
  return Object.fromEntries(
    Object.entries(declaredInputs).map(([name, input]) => {
      const isProvided = name in call.with
      if (!isProvided && input.isRequired) throw new Error(`${workflow.path}: Input ${name} is required`)
      const value = isProvided ? evaluate(call.with[name], contexts) : evaluate(input.default, contexts)
      return [
        name,
        convertInput(name, input, isProvided ? value : (value ?? (input.type === 'boolean' ? false : ''))),
      ] as const
    }),
  )
}

/**
 * Converts a value to the type of its input. An unset string is empty. Like GitHub, this function rejects `''` as a
 * boolean.
 */
function convertInput(name: string, { type }: Input, value: unknown): unknown {
  if (type !== 'boolean') return value === null ? '' : String(value)
  if (typeof value !== 'boolean') throw new Error(`${name}: Unexpected value '${value ?? ''}'`)
  return value
}

export function callSecrets(
  call: Call,
  workflow: WorkflowDefinition,
  contexts: Contexts,
): Record<string, string> {
  const callerSecrets = contexts.secrets as Record<string, string>
  if (call.secrets === 'inherit') return callerSecrets
  assertDeclared(call.secrets, workflow.callSecrets, `${workflow.path}: Invalid secret`)
  return evaluateTexts(call.secrets, contexts)
}

function assertDeclared(values: Mapping, declarations: object, problem: string): void {
  const unknownNames = Object.keys(values).filter(name => !(name in declarations))
  if (unknownNames.length > 0)
    throw new Error(`${problem}, ${unknownNames.join(', ')} is not defined in the referenced workflow`)
}

/** Returns the inputs of a manual run, with defaults for omitted inputs. */
export function dispatchInputs(
  workflow: WorkflowDefinition,
  providedInputs: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const declaredInputs = workflow.inputs('workflow_dispatch')
  const unknownNames = Object.keys(providedInputs).filter(name => !(name in declaredInputs))
  if (unknownNames.length > 0)
    throw new Error(`${workflow.path}: Unexpected inputs provided: ${unknownNames.join(', ')}`)
  return Object.fromEntries(
    Object.entries(declaredInputs).map(([name, input]) => {
      if (input.isRequired && providedInputs[name] === undefined)
        throw new Error(`Required input '${name}' not provided`)
      const value = providedInputs[name] ?? input.default ?? (input.type === 'boolean' ? false : '')
      // The API and the webhook contain booleans as text.
      return [name, input.type === 'boolean' ? String(value) === 'true' : value] as const
    }),
  )
}
