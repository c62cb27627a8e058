import * as v from 'valibot'
import type { EntryWithContent } from '../tar/tar-entry.ts'
import type { ImageFiles } from './image-files.ts'
import { kernelKey } from './kernel-key.ts'
import { isLibraryFile } from './user-files.ts'

const schema = v.object({
  metadata: v.nullish(v.object({ kernelspec: v.nullish(v.object({ name: v.nullish(v.string()) })) })),
  cells: v.fallback(
    v.array(v.object({ cell_type: v.string(), source: v.union([v.string(), v.array(v.string())]) })),
    [],
  ),
})

interface Notebook {
  /** Name of the required kernel; undefined if the notebook does not specify one. */
  readonly kernel: string | undefined
  /** Text of all code cells. */
  readonly code: string
}

/** Parses a notebook. @returns undefined if the text is not a notebook. */
export function parseNotebook(text: string): Notebook | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  const result = v.safeParse(schema, value)
  if (!result.success) return undefined
  const { metadata, cells } = result.output
  const code = cells
    .filter(({ cell_type }) => cell_type === 'code')
    .map(({ source }) => (typeof source === 'string' ? source : source.join('')))
  return { kernel: metadata?.kernelspec?.name || undefined, code: code.join('\n') }
}

/** Kernel that notebooks require. */
export interface RequestedKernel {
  /** Name, in the spelling of the first notebook. */
  readonly name: string
  /** Absolute paths of the notebooks. */
  readonly notebooks: readonly string[]
}

/** Returns the kernels that the image's notebooks require, by key. Notebooks of libraries are ignored. */
export function findRequestedKernels(files: ImageFiles): ReadonlyMap<string, RequestedKernel> {
  const requests = new Map<string, { name: string; notebooks: string[] }>()
  for (const file of files.all()) {
    if (file.content === undefined || !file.path.endsWith('.ipynb') || isLibraryFile(file.path)) continue
    const name = parseNotebook(contentText(file))?.kernel
    if (name === undefined) continue
    const request = requests.get(kernelKey(name)) ?? { name, notebooks: [] }
    request.notebooks.push(`/${file.path}`)
    requests.set(kernelKey(name), request)
  }
  return requests
}

/** Returns the content of a file as text. */
export function contentText({ content }: EntryWithContent): string {
  return new TextDecoder().decode(content)
}
