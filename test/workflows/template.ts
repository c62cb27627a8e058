import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'

/** Value of a workflow file before its evaluation: a YAML value, with expressions as a separate type. */
export type Template = string | number | boolean | null | Expression | readonly Template[] | Mapping
export interface Mapping {
  readonly [key: string]: Template
}

export class Expression {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** Conditions of a job and its steps, with the `success()` that GitHub adds to most of them. */
export interface Conditions {
  readonly job: string
  readonly steps: readonly string[]
}

/**
 * Parses a workflow file with GitHub's own parser, which checks its schema, its expressions and their contexts.
 *
 * @throws Error with the parser's messages.
 */
export async function parseTemplate(
  name: string,
  content: string,
): Promise<{ readonly root: Mapping; readonly conditions: ReadonlyMap<string, Conditions> }> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter())
  const workflow = value === undefined ? undefined : await convertWorkflowTemplate(context, value)
  const errors = context.errors.getErrors().map(error => error.message)
  if (errors.length > 0 || workflow === undefined) throw new Error(`${name}: ${errors.join('\n')}`)
  const conditions = workflow.jobs.map(job => [
    job.id.value,
    {
      job: job.if.expression,
      steps: job.type === 'job' ? job.steps.map(step => step.if?.expression ?? 'success()') : [],
    },
  ])
  const root = asTemplate(JSON.parse(JSON.stringify(value)) as Serialized)
  return { root: asMapping(root, name), conditions: new Map(conditions as [string, Conditions][]) }
}

/** JSON form of the parser's tokens. Sequences, mappings and expressions have a type. Other values are plain. */
type Serialized =
  | string
  | number
  | boolean
  | null
  | { readonly type: 1; readonly seq?: readonly Serialized[] }
  | { readonly type: 2; readonly map?: readonly { readonly Key: string; readonly Value: Serialized }[] }
  | { readonly type: 3; readonly expr: string }

function asTemplate(token: Serialized): Template {
  if (typeof token !== 'object' || token === null) return token
  switch (token.type) {
    case 1:
      return (token.seq ?? []).map(asTemplate)
    case 2:
      return Object.fromEntries((token.map ?? []).map(({ Key, Value }) => [Key, asTemplate(Value)]))
    case 3:
      return new Expression(token.expr)
    default:
      throw new Error(`the parser returned an unknown token: ${JSON.stringify(token)}`)
  }
}

/** Converts a missing value to an empty mapping. @throws Error if the value is not a mapping. */
export function asMapping(value: Template | undefined, where: string): Mapping {
  if (value === undefined || value === null) return {}
  if (typeof value !== 'object' || Array.isArray(value) || value instanceof Expression) {
    throw new Error(`${where} is ${JSON.stringify(value)}: expected a mapping`)
  }
  return value as Mapping
}

/** Converts a string or a list, such as `needs`, `types` or `branches`, to a list. */
export function asTexts(value: Template | undefined): string[] {
  if (value === undefined || value === null) return []
  return (Array.isArray(value) ? value : [value]).map(String)
}
