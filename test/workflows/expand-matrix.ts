import { load } from 'js-yaml'

type MatrixEntry = Readonly<Record<string, string>>
interface MatrixWorkflow {
  readonly jobs: Readonly<
    Record<string, { readonly strategy?: { readonly matrix: { readonly include: MatrixEntry[] } } }>
  >
}

/**
 * Returns one workflow for each entry of `matrix.include`, because the runner of these tests does not support `strategy`.
 * A workflow without a matrix is returned unchanged.
 */
export function expandMatrix(text: string): string[] {
  const { jobs } = load(text) as MatrixWorkflow
  const [strategy] = Object.values(jobs).flatMap(job => job.strategy ?? [])
  if (strategy === undefined) return [text]
  const workflow = text.replace(/^ {4}strategy:\n(?: {6,}.*\n)+/m, '')
  if (workflow.includes('strategy:'))
    throw new Error('the workflow has a strategy other than `matrix.include`: extend expand-matrix.ts')
  return strategy.matrix.include.map(entry =>
    workflow.replace(/\$\{\{ matrix\.(\w+) \}\}/g, (_, name: string) => JSON.stringify(entry[name])),
  )
}
