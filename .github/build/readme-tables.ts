import type { ActionFile, ActionInput } from './action-file.ts'
import type { WorkflowFile } from './workflow-file.ts'

/** Returns a Markdown table of the inputs of an action or a workflow. */
export function inputTable({ inputs }: Pick<ActionFile, 'inputs'>): string[] {
  const rows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    cell(input.description),
    formatDefault(input),
  ])
  return table(['input', '', 'default'], rows)
}

/** Returns a Markdown table of the outputs of an action or a workflow. */
export function outputTable({ outputs }: Pick<ActionFile, 'outputs'>): string[] {
  const rows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, cell(description)])
  return table(['output', ''], rows)
}

/** Returns a Markdown table of the secrets of a workflow. */
export function secretTable({ secrets }: Pick<WorkflowFile, 'secrets'>): string[] {
  const rows = Object.entries(secrets).map(([name, { description }]) => [`\`${name}\``, cell(description)])
  return table(['secret', ''], rows)
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
