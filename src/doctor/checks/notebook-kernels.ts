import { kernelKey, nativeKernel } from '../../contract/kernel-key.ts'
import { parseNotebook } from '../../contract/notebooks.ts'
import { formatList, plural } from '../../wording.ts'
import type { Facts, LaunchedKernels } from '../facts/facts.ts'
import { type Finding, passedIfListed } from '../report/finding.ts'

const check = 'notebook-kernels'
const maxListedNames = 10

/** Request of one or more notebooks for a kernel. */
interface KernelRequest {
  /** Name as the first notebook spells it. */
  readonly name: string
  readonly paths: string[]
}

/** Checks that the kernels that notebooks require are installed in the launched image. */
export function checkNotebookKernels({ source, kernels }: Facts): Finding[] {
  const { requests, unreadablePaths } = readRequests(source.notebooks)
  const others = [...requests.values()].filter(({ name }) => kernelKey(name) !== nativeKernel)
  const findings = [
    ...(kernels?.installed.isKnown === true
      ? missingKernelFindings([...requests.values()], kernels.reference, kernels.installed.value, source.name)
      : others.map(request => uncheckedKernelFinding(request, kernels, source.name))),
    ...(unreadablePaths.length > 0 ? [invalidNotebooksFinding(unreadablePaths, source.name)] : []),
  ]
  if (findings.length > 0) return findings
  const names = [...requests.values()].map(({ name }) => name)
  const kernel = names.length === 0 ? "Jupyter's default kernel" : formatList(names, maxListedNames)
  return passedIfListed(
    check,
    [source],
    `${plural(source.notebooks.size, 'notebook')} of ${source.name} can run on ${kernel}`,
  )
}

function readRequests(notebooks: ReadonlyMap<string, string>) {
  const requests = new Map<string, KernelRequest>()
  const unreadablePaths: string[] = []
  for (const [path, text] of notebooks) {
    const notebook = parseNotebook(text)
    if (notebook === undefined) unreadablePaths.push(path)
    if (notebook?.kernel === undefined) continue
    const key = kernelKey(notebook.kernel)
    const request = requests.get(key) ?? { name: notebook.kernel, paths: [] }
    request.paths.push(path)
    requests.set(key, request)
  }
  return { requests, unreadablePaths }
}

function missingKernelFindings(
  requests: readonly KernelRequest[],
  reference: string,
  installed: ReadonlySet<string>,
  source: string,
): Finding[] {
  const list = installed.size === 0 ? 'has no kernel' : `has ${[...installed].sort().join(', ')}`
  return requests
    .filter(({ name }) => !installed.has(kernelKey(name)))
    .map(request => ({
      check,
      verdict: 'warn',
      what: `${describeRequest(request, source)}, which is not installed in ${reference}: it ${list}`,
      why: 'Jupyter prompts users to select a kernel, or runs the notebook in another kernel of the same language.',
      fix: `Install the kernel "${request.name}" in the image, or open the ${request.paths.length === 1 ? 'notebook' : 'notebooks'}, select an installed kernel and save.`,
    }))
}

function uncheckedKernelFinding(
  request: KernelRequest,
  kernels: LaunchedKernels | undefined,
  source: string,
): Finding {
  const reason =
    kernels === undefined || kernels.installed.isKnown
      ? 'no image is launched'
      : `${kernels.reference} could not be read: ${kernels.installed.reason}`
  const image = kernels?.reference ?? 'IMAGE'
  return {
    check,
    verdict: 'warn',
    what: `${describeRequest(request, source)}, which could not be checked: ${reason}`,
    why: 'Without the kernel, Jupyter prompts users to select one. `build-binder-image` checks this before each push, unless `check-contract` is false.',
    fix: `Look for "${request.name}" in the output of \`docker run --rm ${image} jupyter kernelspec list\`.`,
  }
}

function describeRequest({ name, paths }: KernelRequest, source: string): string {
  const verb = paths.length === 1 ? 'requires' : 'require'
  return `${plural(paths.length, 'notebook')} of ${source} ${verb} the kernel "${name}" (${formatList(paths, maxListedNames)})`
}

function invalidNotebooksFinding(paths: readonly string[], source: string): Finding {
  const predicate = paths.length === 1 ? 'is not a valid notebook' : 'are not valid notebooks'
  return {
    check,
    verdict: 'warn',
    what: `${plural(paths.length, 'file')} of ${source} ${predicate}: ${formatList(paths, maxListedNames)}`,
    why: 'Jupyter cannot open such files. The usual cause is an unresolved merge conflict.',
    fix: 'Correct the JSON in a text editor, or restore the last version that could be opened.',
  }
}
