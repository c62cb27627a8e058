import type { JobContext } from './job-context.ts'

export type ActionValues = Readonly<Record<string, string>>

/** Local replacement for another project's action, with the same inputs, tools and outputs. */
export type ActionReplacement = (inputs: ActionValues, job: JobContext) => Promise<ActionValues>

export function assertSupportedInputs(inputs: ActionValues, supportedInputs: readonly string[]): void {
  const unknownInputs = Object.keys(inputs).filter(name => !supportedInputs.includes(name))
  if (unknownInputs.length > 0)
    throw new Error(
      `this runner does not support these inputs: ${unknownInputs.join(', ')}. Extend the replacement of the action`,
    )
}
