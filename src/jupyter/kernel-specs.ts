import * as v from 'valibot'
import { UserError } from '../user-error.ts'
import type { JupyterClient } from './jupyter-client.ts'

const schema = v.object({
  default: v.string(),
  kernelspecs: v.record(v.string(), v.object({ spec: v.object({ language: v.optional(v.string(), '') }) })),
})

/** Kernel that the server can start. */
export interface KernelSpec {
  readonly name: string
  /** Language declared by the kernel, in lower case: `python`, `r`, `julia`. */
  readonly language: string
}

/** Kernels of a server. */
export interface Kernels {
  /** Name of the kernel for notebooks that specify none. It may not be installed. */
  readonly defaultName: string
  readonly specs: ReadonlyMap<string, KernelSpec>
}

/**
 * Fetches the kernels that the server can start.
 *
 * @throws JupyterError if the response is not from a Jupyter server.
 * @see https://jupyter-server.readthedocs.io/en/latest/developers/rest-api.html
 */
export async function fetchKernels(client: JupyterClient): Promise<Kernels> {
  const { default: defaultName, kernelspecs } = await client.request('api/kernelspecs', schema)
  const specs = Object.entries(kernelspecs).map(([name, { spec }]) => ({
    name,
    language: spec.language.toLowerCase(),
  }))
  return { defaultName, specs: new Map(specs.map(spec => [spec.name, spec])) }
}

/**
 * Returns the kernel for code that specifies none: the server's default or, if the default is not installed, the first
 * kernel, as in JupyterLab.
 *
 * @throws UserError if the server has no kernel.
 */
export function defaultKernel({ defaultName, specs }: Kernels): KernelSpec {
  const [firstSpec] = specs.values()
  const spec = specs.get(defaultName) ?? firstSpec
  if (spec !== undefined) return spec
  throw new UserError(
    'server-not-responding',
    'the server has no kernel: install a kernel in the image, such as the package ipykernel',
  )
}
