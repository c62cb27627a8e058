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
  /** Name of the kernel it asks for; undefined if it leaves the choice to Jupyter. */
  readonly kernel: string | undefined
  /** Text of all code cells. */
  readonly code: string
}

/** @returns undefined if the text is not a notebook. */
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

/** Kernel that notebooks ask for. */
export interface RequestedKernel {
  /** As the first notebook spells it. */
  readonly name: string
  /** Absolute paths of the notebooks. */
  readonly notebooks: readonly string[]
}

/** Finds the kernels that the image's notebooks ask for, by key. Notebooks of libraries are ignored. */
export function findRequestedKernels(files: ImageFiles): ReadonlyMap<string, RequestedKernel> {
  const found = new Map<string, { name: string; notebooks: string[] }>()
  for (const file of files.all()) {
    if (file.content === undefined || !file.path.endsWith('.ipynb') || isLibraryFile(file.path)) continue
    const name = parseNotebook(textOf(file))?.kernel
    if (name === undefined) continue
    const request = found.get(kernelKey(name)) ?? { name, notebooks: [] }
    request.notebooks.push(`/${file.path}`)
    found.set(kernelKey(name), request)
  }
  return found
}

export function textOf({ content }: EntryWithContent): string {
  return new TextDecoder().decode(content)
}
