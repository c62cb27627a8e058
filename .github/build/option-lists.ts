import type { ActionFile, ActionInput } from './action-file.ts'

/** Returns one line with the names of an action's inputs. */
export function inputNames(name: string, { inputs }: Pick<ActionFile, 'inputs'>): string[] {
  return [`${name}: ${Object.keys(inputs).join(' ')}`]
}

/** Returns the help of the options of a command that takes an action's inputs, for a template literal. */
export function optionList({ inputs }: Pick<ActionFile, 'inputs'>, omit: readonly string[]): string[] {
  return Object.entries(inputs)
    .filter(([name]) => !omit.includes(name))
    .map(([name, input]) =>
      `  ${optionName(name, input)}  ${optionDescription(input)}`.replace(/[\\`]|\$(?=\{)/g, '\\$&'),
    )
}

/** Returns the option of an input. A boolean input is a flag; a flag that is true by default is disabled with `=false`. */
function optionName(name: string, { default: value }: ActionInput): string {
  if (value === 'false') return `--${name}`
  return value === 'true' ? `--${name}=false` : `--${name} VALUE`
}

function optionDescription({ description: text, default: value = '' }: ActionInput): string {
  const isShown = !['', 'true', 'false'].includes(value) && !value.includes('${{')
  return `${text.trim().replace(/\s+/g, ' ')}${isShown ? ` Default: \`${value}\`.` : ''}`
}
