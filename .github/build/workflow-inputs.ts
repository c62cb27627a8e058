import type { ActionFile, ActionInput } from './action-file.ts'
import { groupInputs } from './input-groups.ts'

/** Returns the `inputs` of a workflow_call: the inputs of the action, without the omitted inputs. */
export function workflowInputs({ inputs, groups }: ActionFile, omit: readonly string[]): string[] {
  return groupInputs(selectInputs(inputs, omit), groups).flatMap(({ group, inputs }) => [
    ...(group === undefined ? [] : [`# ${group}`]),
    ...inputs.flatMap(([name, input]) => workflowInput(name, input)),
  ])
}

function workflowInput(name: string, input: ActionInput): string[] {
  const value = isBoolean(input) ? input.default : JSON.stringify(input.default)
  return [
    `${name}:`,
    `  description: ${JSON.stringify(input.description)}`,
    `  type: ${isBoolean(input) ? 'boolean' : 'string'}`,
    ...(input.required === true ? ['  required: true'] : []),
    ...(input.default === undefined ? [] : [`  default: ${value}`]),
  ]
}

/** Returns the `with` of the step that runs the action. Each input is set from the workflow input of the same name. */
export function passOnInputs({ inputs }: ActionFile, omit: readonly string[]): string[] {
  return selectInputs(inputs, omit).map(([name]) => `${name}: \${{ inputs.${name} }}`)
}

function selectInputs(inputs: ActionFile['inputs'], omit: readonly string[]): [string, ActionInput][] {
  const entries = Object.entries(inputs).filter(([name]) => !omit.includes(name))
  for (const [name, { default: value }] of entries) {
    if (/(?:^|-)(?:secrets?|password|token|key)$/.test(name)) {
      throw new Error(`${name} is a secret: omit it here and pass it from the \`secrets\` of the workflow`)
    }
    if (value?.includes('${{')) throw new Error(`The default of ${name} is an expression: omit the input`)
  }
  return entries
}

/** Returns whether an input is a boolean. A boolean input always has the default `true` or `false`. */
function isBoolean({ default: value }: ActionInput): boolean {
  return value === 'true' || value === 'false'
}
