import * as v from 'valibot'
import { type JupyterClient, JupyterError } from './jupyter-client.ts'

/** Code cell of a notebook. */
export interface CodeCell {
  /** Position among the code cells, starting at 1. */
  readonly number: number
  readonly source: string
  /** Whether the cell has the tag `raises-exception`, which means that an exception is expected. */
  readonly mayFail: boolean
}

/** Notebook, without the cells that are not executed. */
export interface Notebook {
  /** Name of its kernel; undefined for the server's default. */
  readonly kernel: string | undefined
  readonly cells: readonly CodeCell[]
}

const cellSchema = v.object({
  cell_type: v.string(),
  source: v.union([v.string(), v.array(v.string())]),
  metadata: v.optional(v.object({ tags: v.optional(v.array(v.string()), []) }), { tags: [] }),
})
const schema = v.object({
  content: v.object({
    cells: v.array(cellSchema),
    metadata: v.object({ kernelspec: v.optional(v.object({ name: v.string() })) }),
  }),
})

/**
 * Fetches a notebook from a server.
 *
 * @param path below the server's root folder, such as `lessons/one.ipynb`.
 * @throws JupyterError if there is no such notebook.
 * @see https://nbformat.readthedocs.io/en/latest/format_description.html
 */
export async function fetchNotebook(client: JupyterClient, path: string): Promise<Notebook> {
  const address = `api/contents/${path.split('/').map(encodeURIComponent).join('/')}?type=notebook&content=1`
  const { content } = await client.request(address, schema).catch(error => {
    throw error instanceof JupyterError
      ? new JupyterError(`cannot read the notebook "${path}" in the launched image: ${error.message}`)
      : error
  })
  const cells = content.cells
    .filter(cell => cell.cell_type === 'code')
    .map(({ source, metadata }, index) => ({
      number: index + 1,
      source: typeof source === 'string' ? source : source.join(''),
      mayFail: metadata.tags.includes('raises-exception'),
      isSkipped: metadata.tags.includes('skip-execution'),
    }))
    .filter(({ source, isSkipped }) => source.trim() !== '' && !isSkipped)
  return { kernel: content.metadata.kernelspec?.name, cells }
}
