import { formatList } from '../wording.ts'
import type { Contract, Violation } from './contract.ts'
import type { ImageFiles } from './image-files.ts'
import { kernelKey, nativeKernel } from './kernel-key.ts'
import { findRequestedKernels } from './notebooks.ts'

const maxNamed = 5
const missingKernelReason =
  'Without the kernel, Jupyter prompts users to select one, or runs the notebook in another kernel'

/**
 * Checks that the kernels that the contract lists and those that notebooks require are installed.
 *
 * @param installedKernels keys of the installed kernels.
 */
export function checkKernels(
  { kernels }: Contract,
  files: ImageFiles,
  installedKernels: ReadonlySet<string>,
): Violation[] {
  const requestedKernels = findRequestedKernels(files)
  const listedKernels = (kernels ?? []).filter(name => !requestedKernels.has(kernelKey(name)))
  const missingKernels = listedKernels.filter(name => !installedKernels.has(kernelKey(name)))
  const missingForNotebooks = [...requestedKernels].filter(([key]) => !installedKernels.has(key))
  const violations = [
    ...missingKernels.map(name => ({
      what: `The kernel "${name}" is not installed. ${describeInstalledKernels(installedKernels)}`,
      why: 'The contract requires this kernel',
      fix: `${howToInstall(name)}, or remove it from \`kernels\` in the contract`,
    })),
    ...missingForNotebooks.map(([, { name, notebooks }]) => ({
      what: `${formatList(notebooks, maxNamed)} ${notebooks.length === 1 ? 'requires' : 'require'} the kernel "${name}", which is not installed. ${describeInstalledKernels(installedKernels)}`,
      why: missingKernelReason,
      fix: `${howToInstall(name)}, or select an installed kernel in the notebook and save it`,
    })),
  ]
  if (violations.length > 0 || kernels !== undefined || installedKernels.size > 0) return violations
  return [
    {
      what: 'No kernel is installed',
      why: 'Jupyter cannot run any notebook without a kernel',
      fix: 'Install a kernel, for Python the package ipykernel, into the environment that Jupyter runs in',
    },
  ]
}

/** Returns the keys of the kernels that users need: those that the contract lists and those that notebooks require. */
export function findNeededKernels({ kernels }: Contract, files: ImageFiles): ReadonlySet<string> {
  return new Set([...findRequestedKernels(files).keys(), ...(kernels ?? []).map(kernelKey)])
}

function describeInstalledKernels(installedKernels: ReadonlySet<string>): string {
  return installedKernels.size === 0
    ? 'No kernel is installed'
    : `Installed kernels: ${[...installedKernels].sort().join(', ')}`
}

function howToInstall(name: string): string {
  return kernelKey(name) === nativeKernel
    ? 'Install the package ipykernel into the environment that Jupyter runs in'
    : `Install the kernel, for Python with \`python -m ipykernel install --sys-prefix --name ${name}\``
}
