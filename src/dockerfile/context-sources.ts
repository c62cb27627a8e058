import { cleanContextPath } from './clean-context-path.ts'
import { parseExecForm } from './exec-form.ts'
import type { Dockerfile, Instruction } from './parse-dockerfile.ts'

/**
 * Returns the files that a Dockerfile uses from its build context, as patterns relative to the context root.
 * Source: Dockerfile reference, "COPY", "ADD", "RUN --mount=type=bind".
 *
 * @returns undefined if the Dockerfile uses the whole context, or the files cannot be determined before the build.
 */
export function contextSources(dockerfile: Dockerfile): string[] | undefined {
  const sources = dockerfile.instructions.flatMap(instructionSources).map(cleanContextPath)
  const isWhole = sources.some(source => source === '' || source.startsWith('..') || source.includes('$'))
  return isWhole ? undefined : [...new Set(sources)]
}

function instructionSources(instruction: Instruction): string[] {
  const { keyword, flags } = instruction
  const values = flags.map(({ value }) => value)
  if (keyword === 'RUN') return values.filter(value => value.startsWith('--mount=')).flatMap(mountSource)
  if (keyword !== 'COPY' && keyword !== 'ADD') return []
  if (values.some(value => value.startsWith('--from='))) return []
  return copiedPaths(instruction)
    .slice(0, -1)
    .filter(path => !path.startsWith('<<') && !isDownload(path))
}

function copiedPaths({ argumentText, words }: Instruction): string[] {
  return parseExecForm(argumentText) ?? words.map(({ text }) => text.replace(/["']/g, ''))
}

/** Returns whether the path is a URL that ADD downloads. */
function isDownload(path: string): boolean {
  return /^(?:https?:\/\/|git@|git:\/\/)/.test(path)
}

function mountSource(flag: string): string[] {
  const fields = new Map(
    flag
      .slice('--mount='.length)
      .split(',')
      .map(field => {
        const [name = '', ...value] = field.trim().split('=')
        return [name, value.join('=')] as const
      }),
  )
  const isFromContext = (fields.get('type') ?? 'bind') === 'bind' && !fields.has('from')
  return isFromContext ? [fields.get('source') ?? fields.get('src') ?? ''] : []
}
