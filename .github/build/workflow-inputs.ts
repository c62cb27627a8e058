import type { ActionFile, ActionInput } from './action-file.ts'

/** `inputs` of a workflow_call, the action's but for some. */
export function workflowInputs({ inputs }: ActionFile, omit: readonly string[]): string[] {
  return kept(inputs, omit).flatMap(([name, input]) => [
    `${name}:`,
    `  description: ${JSON.stringify(input.description)}`,
    `  type: ${isBoolean(input) ? 'boolean' : 'string'}`,
    ...(input.required === true ? ['  required: true'] : []),
    ...(input.default === undefined
      ? []
      : [`  default: ${isBoolean(input) ? input.default : JSON.stringify(input.default)}`]),
  ])
}

/** `with` of the step that runs the action: each input from the workflow's own of that name. */
export function handOnInputs({ inputs }: ActionFile, omit: readonly string[]): string[] {
  return kept(inputs, omit).map(([name]) => `${name}: \${{ inputs.${name} }}`)
}

function kept(inputs: ActionFile['inputs'], omit: readonly string[]): [string, ActionInput][] {
  const entries = Object.entries(inputs).filter(([name]) => !omit.includes(name))
  for (const [name, { default: value }] of entries) {
    if (/(?:^|-)(?:secrets?|password|token|key)$/.test(name)) {
      throw new Error(
        `${name} is secret: leave it out here, and hand it on from the \`secrets\` of the workflow`,
      )
    }
    if (value?.includes('${{')) throw new Error(`the default of ${name} is an expression: leave it out`)
  }
  return entries
}

/** An input that is not said keeps the workflow's default, so a boolean must have one. */
function isBoolean({ default: value }: ActionInput): boolean {
  return value === 'true' || value === 'false'
}
