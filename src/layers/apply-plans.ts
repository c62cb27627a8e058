import { parseDockerfile } from '../dockerfile/parse-dockerfile.ts'
import { UserError } from '../user-error.ts'
import type { CheckedImage } from './checked-image.ts'

/**
 * Returns the Dockerfile with every instruction that has a plan replaced with the plan's fragment. The FROM above it gets
 * the stage name that the fragment builds on.
 *
 * @throws UserError that names the layer that no instruction of the Dockerfile created, or the FROM that cannot be renamed.
 */
export function applyPlans(dockerfile: string, { layers }: CheckedImage): string {
  const newline = dockerfile.includes('\r\n') ? '\r\n' : '\n'
  let lines = dockerfile.split(newline)
  let shift = 0
  for (const [index, { plan, lines: range }] of layers.entries()) {
    if (plan === undefined || plan.fragment === '') continue
    if (range === undefined)
      throw new UserError(
        'dockerfile-not-editable',
        `No instruction of the Dockerfile created layer ${index + 1}, which comes from the base image: run \`binder-actions split\` ` +
          'to split it without a Dockerfile',
      )
    const start = range.startLine - 1 + shift
    const length = range.endLine - range.startLine + 1
    const fragment = plan.fragment.trimEnd().split('\n')
    nameStage(lines, start, newline, /^FROM (\S+) AS/.exec(fragment[0] ?? '')?.[1] ?? 'below')
    lines = [...lines.slice(0, start), ...fragment, ...lines.slice(start + length)]
    shift += fragment.length - length
  }
  return lines.join(newline)
}

/** Sets the name of the stage that contains a line, replacing any existing name. */
function nameStage(lines: string[], index: number, newline: string, name: string): void {
  const { instructions } = parseDockerfile(new TextEncoder().encode(lines.join(newline)))
  const from = instructions.findLast(({ keyword, startLine }) => keyword === 'FROM' && startLine <= index)
  const line = lines[(from?.startLine ?? 0) - 1] ?? ''
  const fromText = /^(\s*FROM\s+(?:--\S+\s+)*\S+)(?:\s+AS\s+\S+)?\s*$/i.exec(line)?.[1]
  if (from === undefined || fromText === undefined || from.endLine !== from.startLine)
    throw new UserError(
      'dockerfile-not-editable',
      `Dockerfile line ${from?.startLine ?? 1}: the build stage cannot be named "${name}": write its FROM instruction on one line`,
    )
  lines[from.startLine - 1] = `${fromText} AS ${name}`
}
