import { FormatError, UserError } from '../../src/user-error.ts'
import { fc } from './fast-check.ts'
import type { FuzzTarget } from './fuzz-target.ts'

export interface Batch {
  readonly seed: number
  readonly cases: number
  /** Callback before each case, with its number, counted from 1. */
  readonly onCase?: (number: number) => void
}

/** Result of a batch. */
export interface BatchResult {
  /** Number of inputs that the parser accepted. */
  readonly accepted: number
  /** Input and error of the defect as text, or undefined if no defect was found. */
  readonly defect: string | undefined
}

/** Parses random inputs. The same seed generates the same inputs. */
export async function fuzzParser({ input, parse }: FuzzTarget, batch: Batch): Promise<BatchResult> {
  let acceptedCount = 0
  let startedCount = 0
  const property = fc.asyncProperty(input, async value => {
    batch.onCase?.(++startedCount)
    try {
      await parse(value)
      acceptedCount += 1
    } catch (error) {
      if (!(error instanceof UserError) && !(error instanceof FormatError)) throw error
    }
  })
  const result = await fc.check(property, { seed: batch.seed, numRuns: batch.cases })
  if (!result.failed) return { accepted: acceptedCount, defect: undefined }
  const { counterexample, errorInstance } = result
  const reason = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance)
  return { accepted: acceptedCount, defect: `${describeInput(counterexample?.[0])}\n${reason}` }
}

/** Returns the input of the last case of a batch as text. */
export function formatCaseInput(
  { input }: FuzzTarget,
  { seed, cases }: Pick<Batch, 'seed' | 'cases'>,
): string {
  return describeInput(fc.sample(input, { seed, numRuns: cases }).at(-1))
}

function describeInput(value: unknown): string {
  const text =
    value instanceof Uint8Array ? `base64 ${Buffer.from(value).toString('base64')}` : fc.stringify(value)
  return text.length > 4000 ? `${text.slice(0, 4000)}… (${text.length} characters)` : text
}
