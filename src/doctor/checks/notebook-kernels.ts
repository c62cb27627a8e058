import * as v from 'valibot'
import { formatList, plural } from '../../wording.ts'
import type { Facts } from '../facts/facts.ts'
import { type Finding, passedIfListed } from '../report/finding.ts'

const check = 'notebook-kernels'
const wanted = 'python3'
const maxNamed = 10

const schema = v.object({
  metadata: v.optional(v.object({ kernelspec: v.optional(v.object({ name: v.string() })) })),
})

/**
 * Checks that notebooks use the image's kernel, `python3`. A notebook stores the kernel name of its author's machine.
 */
export function checkNotebookKernels({ source }: Facts): Finding[] {
  const byKernel = new Map<string, string[]>()
  const unreadable: string[] = []
  for (const [path, text] of source.notebooks) {
    const kernel = notebookKernel(text)
    if (kernel === undefined) unreadable.push(path)
    else if (kernel !== wanted) byKernel.set(kernel, [...(byKernel.get(kernel) ?? []), path])
  }
  const findings = [...byKernel].map(([kernel, paths]) => otherKernel(kernel, paths, source.name))
  if (unreadable.length > 0) findings.push(noNotebook(unreadable, source.name))
  return findings.length > 0
    ? findings
    : passedIfListed(
        check,
        [source],
        `The notebooks (${source.notebooks.size}) of ${source.name} run on ${wanted}`,
      )
}

/**
 * Kernel name of a notebook; the image's kernel if the notebook names none.
 *
 * @returns undefined if the text is not a notebook.
 */
function notebookKernel(text: string): string | undefined {
  try {
    return v.parse(schema, JSON.parse(text)).metadata?.kernelspec?.name ?? wanted
  } catch {
    return undefined
  }
}

function otherKernel(kernel: string, paths: readonly string[], name: string): Finding {
  return {
    check,
    verdict: 'warn',
    what: `${plural(paths.length, 'notebook')} of ${name} ${paths.length === 1 ? 'asks' : 'ask'} for the kernel "${kernel}": ${formatList(paths, maxNamed)}`,
    why: `In the image the kernel is called ${wanted}: Jupyter asks who opens them to choose one, and runs nothing until then.`,
    fix: `\`for f in ${paths.map(quote).join(' ')}; do jq --indent 1 '.metadata.kernelspec = {display_name: "Python 3", language: "python", name: "${wanted}"}' "$f" > tmp.ipynb && mv tmp.ipynb "$f"; done\`, unless the image has a kernel of that name.`,
  }
}

function noNotebook(paths: readonly string[], name: string): Finding {
  return {
    check,
    verdict: 'warn',
    what: `${plural(paths.length, 'file')} of ${name} ${paths.length === 1 ? 'is no notebook' : 'are no notebooks'} inside: ${formatList(paths, maxNamed)}`,
    why: 'Jupyter does not open them; a merge conflict left in one is the usual reason.',
    fix: 'Open them in an editor and mend the JSON, or restore the last version that opened.',
  }
}

function quote(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`
}
