/** Value of a workflow input. */
export type InputValue = string | number | boolean

/** Inputs or secrets of a called workflow, in order. */
export type CallValues = ReadonlyMap<string, InputValue>

const plainScalar =
  /^(?!(?:true|false|yes|no|on|off|null|-?[\d.]+)$)(?:-[A-Za-z0-9]|[\w./])[\w./@=+-]*(?::[\w./@=+-]+)*$/i
const expression = /^\$\{\{[^\n:#]*\}\}$/

/** Formats values as lines of a YAML mapping. */
export function formatMapping(values: CallValues, indent: string): string {
  return [...values].map(([name, value]) => `${indent}${name}: ${formatValue(value, indent)}\n`).join('')
}

function formatValue(value: InputValue, indent: string): string {
  if (typeof value !== 'string') return String(value)
  const lines = value.replace(/\n$/, '').split('\n')
  if (value.includes('\n') && !lines.some(line => line.startsWith(' ')))
    return ['|', ...lines.map(line => (line === '' ? '' : `${indent}  ${line}`))].join('\n')
  return plainScalar.test(value) || expression.test(value) ? value : JSON.stringify(value)
}

/** Formats a YAML list on one line, as in the examples: only patterns are in quotes. */
export function formatList(values: readonly string[]): string {
  const items = values.map(value => (/^[A-Za-z][\w./-]*$/.test(value) ? value : JSON.stringify(value)))
  return `[${items.join(', ')}]`
}
