import * as v from 'valibot'

/** Combination of a matrix: values by key. */
export type MatrixCombination = ReadonlyMap<string, unknown>

/** Maximum number of combinations, as on GitHub. */
const maxCombinations = 256

const strategySchema = v.object({ matrix: v.record(v.string(), v.unknown()) })
const valuesSchema = v.fallback(v.array(v.unknown()), [])
const includeSchema = v.fallback(v.array(v.record(v.string(), v.unknown())), [])

/**
 * Lists the combinations of a job's matrix. `exclude` is not evaluated.
 *
 * @returns an empty list if there is no matrix, or if an expression defines it.
 * @see https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
export function readMatrix(strategy: unknown): MatrixCombination[] {
  const result = v.safeParse(strategySchema, strategy)
  if (!result.success) return []
  const { include, exclude: _, ...axes } = result.output.matrix
  const lists = Object.entries(axes).map(([key, values]) => [key, v.parse(valuesSchema, values)] as const)
  const product = lists.reduce<Map<string, unknown>[]>(
    (combinations, [key, values]) =>
      combinations
        .flatMap(combination => values.map(value => new Map([...combination, [key, value]])))
        .slice(0, maxCombinations),
    lists.length === 0 ? [] : [new Map()],
  )
  const addedCombinations: MatrixCombination[] = []
  for (const entry of v.parse(includeSchema, include).map(Object.entries<unknown>)) {
    const matches = product.filter(combination =>
      entry.every(([key, value]) => !(key in axes) || combination.get(key) === value),
    )
    for (const combination of matches) for (const [key, value] of entry) combination.set(key, value)
    if (matches.length === 0) addedCombinations.push(new Map(entry))
  }
  return [...product, ...addedCombinations]
}

/** Returns the step for every combination, with the combination's values in place of `${{ matrix.key }}`. */
export function expandMatrix<
  T extends { readonly run: string | undefined; readonly with: Readonly<Record<string, unknown>> },
>(step: T, combinations: readonly MatrixCombination[]): T[] {
  const isDependent = /\$\{\{(?:(?!\$\{\{)[^}])*\bmatrix\./.test(JSON.stringify([step.run, step.with]))
  if (!isDependent || combinations.length === 0) return [step]
  return combinations.map(combination => ({
    ...step,
    run: step.run === undefined ? undefined : substitute(step.run, combination),
    with: Object.fromEntries(
      Object.entries(step.with).map(([name, value]) => [
        name,
        typeof value === 'string' ? substitute(value, combination) : value,
      ]),
    ),
  }))
}

/** Replaces expressions with the values of the combination. All others are kept. */
function substitute(text: string, combination: MatrixCombination): string {
  return text.replace(/\$\{\{\s*matrix\.([\w.-]+)\s*\}\}/g, (expression, path: string) => {
    const value = path
      .split('.')
      .reduce<unknown>(
        (result, key) =>
          result instanceof Map
            ? result.get(key)
            : v.is(v.record(v.string(), v.unknown()), result)
              ? result[key]
              : undefined,
        combination,
      )
    return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : expression
  })
}
