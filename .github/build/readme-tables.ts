import type { ActionFile, ActionInput } from './action-file.ts'
import { groupInputs } from './input-groups.ts'
import type { WorkflowFile } from './workflow-file.ts'

/** Returns a Markdown table of the inputs of an action or a workflow, with a heading row for each group. */
export function inputTable({ inputs, groups }: Pick<ActionFile, 'inputs' | 'groups'>): string[] {
  const rows = groupInputs(Object.entries(inputs), groups).flatMap(({ group, inputs }) => [
    ...(group === undefined ? [] : [[`**${group}**`, '', '', '']]),
    ...inputs.map(([name, input]) => [
      `\`${name}\``,
      inputType(input),
      cell(input.description),
      formatDefault(input),
    ]),
  ])
  return table(['input', 'type', 'description', 'default'], rows)
}

/** Derives the type of an input from its default and the examples in its description. */
function inputType({ description, default: value = '' }: ActionInput): string {
  const [, example = ''] = /such as `([^`]*)`/.exec(description) ?? []
  const matches = (pattern: RegExp) => pattern.test(String(value)) || pattern.test(example)
  if (/^(?:true|false)$/.test(String(value))) return 'boolean'
  if (/^\d+$/.test(String(value))) return 'number'
  if (/\bper line\b|separated by/.test(description)) return 'list'
  if (matches(/^\d+[smh]$/)) return 'duration'
  return matches(/^\d+[MG]i?B$/) ? 'size' : 'text'
}

/** Returns a Markdown table of the outputs of an action or a workflow. */
export function outputTable({ outputs }: Pick<ActionFile, 'outputs'>): string[] {
  const rows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, cell(description)])
  return table(['output', 'description'], rows)
}

/** Returns a Markdown table of the secrets of a workflow. */
export function secretTable({ secrets }: Pick<WorkflowFile, 'secrets'>): string[] {
  const rows = Object.entries(secrets).map(([name, { description }]) => [`\`${name}\``, cell(description)])
  return table(['secret', 'description'], rows)
}

function formatDefault({ required, default: value }: ActionInput): string {
  if (value !== undefined && value !== '') return `\`${cell(String(value))}\``
  return required === true ? '**required**' : ''
}

function cell(text: string): string {
  return text.trim().replaceAll('|', '\\|').replace(/\s+/g, ' ')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return ['', row(head), row(head.map(() => '---')), ...rows.map(row), '']
}
