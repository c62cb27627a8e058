import * as v from 'valibot'
import { parseJson } from '../json.ts'
import { UserError } from '../user-error.ts'
import { headersFor, type JupyterServer } from './jupyter-server.ts'

/** Response of `api/kernelspecs`. */
export const kernelListSchema = v.object({
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
export interface KernelSpecs {
  /** Kernel for notebooks that name none; undefined if there are no kernels. */
  readonly default: KernelSpec | undefined
  readonly all: readonly KernelSpec[]
}

/**
 * Fetches the kernels that the server can start. If the server's default is not installed, the first kernel is the
 * default, as in JupyterLab.
 *
 * @param timeout in milliseconds.
 * @throws Error whose message is one sentence.
 * @see https://jupyter-server.readthedocs.io/en/latest/developers/rest-api.html
 */
export async function fetchKernelSpecs(server: JupyterServer, timeout: number): Promise<KernelSpecs> {
  const signal = AbortSignal.timeout(timeout)
  const response = await fetch(new URL('api/kernelspecs', server.url), {
    headers: headersFor(server),
    signal,
  })
  const body = new Uint8Array(await response.arrayBuffer())
  if (response.status !== 200)
    throw new UserError(
      'server-not-responding',
      `it responds with status ${response.status} to the request for its kernels`,
    )
  const list = parseJson(kernelListSchema, body, "Jupyter's list of kernels")
  const all = listKernels(list)
  return { default: all.find(({ name }) => name === list.default) ?? all[0], all }
}

/** Returns the kernels of a response. */
export function listKernels({ kernelspecs }: v.InferOutput<typeof kernelListSchema>): KernelSpec[] {
  return Object.entries(kernelspecs).map(([name, { spec }]) => ({
    name,
    language: spec.language.toLowerCase(),
  }))
}
