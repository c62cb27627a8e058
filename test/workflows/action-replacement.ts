import type { JobContext } from './job-context.ts'

export type ActionValues = Readonly<Record<string, string>>

/** Local replacement for another project's action, with the same inputs, tools and outputs. */
export type ActionReplacement = (inputs: ActionValues, job: JobContext) => Promise<ActionValues>

export function assertSupportedInputs(inputs: ActionValues, supported: readonly string[]): void {
  const unknown = Object.keys(inputs).filter(name => !supported.includes(name))
  if (unknown.length > 0)
    throw new Error(
      `this runner does not support the inputs ${unknown.join(', ')}: extend the replacement of the action`,
    )
}
