import type { ActionFile, ActionInput } from './action-file.ts'

/** Markdown table of an action's inputs. */
export function inputTable({ inputs }: ActionFile): string[] {
  const rows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    cell(input.description),
    defaultOf(input),
  ])
  return table(['input', '', 'default'], rows)
}

export function outputTable({ outputs }: ActionFile): string[] {
  const rows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, cell(description)])
  return table(['output', ''], rows)
}

function defaultOf({ required, default: value }: ActionInput): string {
  if (value !== undefined && value !== '') return `\`${cell(value)}\``
  return required === true ? '**required**' : ''
}

function cell(text: string): string {
  return text.trim().replaceAll('|', '\\|').replace(/\s+/g, ' ')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return ['', row(head), row(head.map(() => '---')), ...rows.map(row), '']
}
