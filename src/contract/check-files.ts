import * as v from 'valibot'
import type { ImageConfig } from '../oci/image-config.ts'
import type { EntryWithContent } from '../tar/tar-entry.ts'
import { formatList } from '../wording.ts'
import type { Contract, Violation } from './contract.ts'
import { escapePattern } from './escape-pattern.ts'
import type { ImageFiles } from './image-files.ts'
import { isLibraryFile } from './user-files.ts'

const maxNamed = 5

/** Checks the image's files without running the image. */
export function checkFiles(contract: Contract, config: ImageConfig, files: ImageFiles): Violation[] {
  return [
    ...checkPaths(contract, files),
    ...checkKernels(contract, files),
    ...checkNotebooks(contract, files),
    ...checkForbidden(contract, files),
    ...checkCode(contract, config, files),
  ]
}

function checkPaths({ paths }: Contract, files: ImageFiles): Violation[] {
  return paths
    .filter(({ path }) => !files.hasMatch(path))
    .map(({ path, why }) => ({
      what: `${path} is not in the image`,
      why,
      fix: `Copy it into the last stage (COPY --from=builder ${path} ${path}), or do not remove it there`,
    }))
}

function checkKernels({ kernels }: Contract, files: ImageFiles): Violation[] {
  const installed = installedKernels(files)
  return kernels
    .filter(kernel => !installed.has(kernel))
    .map(kernel => ({
      what: `There is no kernel "${kernel}"${installed.size === 0 ? '' : ` (there are ${[...installed].join(', ')})`}`,
      why: 'Notebooks that ask for it open with "Kernel not found"',
      fix:
        kernel === 'python3'
          ? 'Install ipykernel into the environment that Jupyter runs in'
          : `Install the kernel, for Python with \`python -m ipykernel install --sys-prefix --name ${kernel}\``,
    }))
}

function installedKernels(files: ImageFiles): Set<string> {
  const found = new Set<string>()
  for (const { path } of files.all()) {
    const [, name] = /(?:^|\/)jupyter\/kernels\/([^/]+)\/kernel\.json$/.exec(path) ?? []
    if (name !== undefined) found.add(name.toLowerCase())
    // Jupyter offers the kernel of its own Python without a kernel spec file.
    if (/\/(?:site|dist)-packages\/ipykernel\/__init__\.py$/.test(path)) found.add('python3')
  }
  return found
}

const notebookSchema = v.object({
  metadata: v.nullish(v.object({ kernelspec: v.nullish(v.object({ name: v.nullish(v.string()) })) })),
  cells: v.fallback(
    v.array(v.object({ cell_type: v.string(), source: v.union([v.string(), v.array(v.string())]) })),
    [],
  ),
})

function checkNotebooks({ kernels }: Contract, files: ImageFiles): Violation[] {
  if (kernels.length === 0) return []
  const others = new Map<string, string[]>()
  for (const file of userFiles(files, '.ipynb')) {
    const kernel = readNotebook(file)?.metadata?.kernelspec?.name
    if (!kernel || kernels.includes(kernel)) continue
    const paths = others.get(kernel) ?? []
    paths.push(`/${file.path}`)
    others.set(kernel, paths)
  }
  return [...others].map(([kernel, paths]) => ({
    what: `${formatList(paths, maxNamed)} ${paths.length === 1 ? 'asks' : 'ask'} for the kernel "${kernel}"`,
    why: `The image's contract has ${kernels.join(', ')}: people would have to choose a kernel first`,
    fix: `Set \`metadata.kernelspec.name\` of the notebook to "${kernels[0]}"`,
  }))
}

function checkForbidden({ forbidden }: Contract, files: ImageFiles): Violation[] {
  return forbidden.flatMap(({ setting, why }) => {
    const sets = new RegExp(`^[^#\\n]*\\b${escapePattern(setting)}["']?\\]?\\s*[=:](?!=)`, 'm')
    const found = [...files.all()]
      .filter(file => file.content !== undefined && !isModule(file, files) && sets.test(readCode(file)))
      .map(({ path }) => `/${path}`)
    if (found.length === 0) return []
    return [
      {
        what: `${setting} is set in ${formatList(found, maxNamed)}`,
        why,
        fix: `Delete that line`,
      },
    ]
  })
}

/** Whether a file is part of a Python package, and thus library code, wherever it is located. */
function isModule({ path }: EntryWithContent, files: ImageFiles): boolean {
  return path.endsWith('.py') && files.has(`${path.slice(0, path.lastIndexOf('/') + 1)}__init__.py`)
}

function readCode(file: EntryWithContent): string {
  if (!file.path.endsWith('.ipynb')) return decodeText(file)
  const cells = readNotebook(file)?.cells ?? []
  return cells
    .filter(({ cell_type }) => cell_type === 'code')
    .map(({ source }) => (typeof source === 'string' ? source : source.join('')))
    .join('\n')
}

/** Checks that the start script pulls code if, and only if, the contract says `code: pulled`. */
function checkCode({ code }: Contract, { container }: ImageConfig, files: ImageFiles): Violation[] {
  const [program] = container.Entrypoint ?? []
  const start = program === undefined ? undefined : files.find(program)
  if (start?.content === undefined) return []
  const pulls = /^[^#\n]*\bgit\s+(?:-\S+\s+\S+\s+)*(?:pull|fetch|clone)\b/m.test(decodeText(start))
  if (pulls === (code === 'pulled')) return []
  if (pulls) {
    return [
      {
        what: `${program} pulls code when a container starts`,
        why: 'The contract says that the code is frozen in the image: what people get is not what was checked',
        fix: 'Take the git command out of it, or write `code: pulled` into the contract',
      },
    ]
  }
  return [
    {
      what: `${program} does not pull any code`,
      why: 'The contract says that code is pulled when a container starts: a commit that changes only such code would never reach anybody',
      fix: 'Let it pull the branch, or write `code: frozen` into the contract',
    },
  ]
}

function* userFiles(files: ImageFiles, ending: string): Iterable<EntryWithContent> {
  for (const file of files.all()) {
    if (file.content !== undefined && file.path.endsWith(ending) && !isLibraryFile(file.path)) yield file
  }
}

/** @returns undefined for a file that is not a notebook. */
function readNotebook(file: EntryWithContent) {
  try {
    const result = v.safeParse(notebookSchema, JSON.parse(decodeText(file)))
    return result.success ? result.output : undefined
  } catch {
    return undefined
  }
}

function decodeText({ content }: EntryWithContent): string {
  return new TextDecoder().decode(content)
}
