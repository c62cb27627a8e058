import * as v from 'valibot'
import { parseJson } from '../json.ts'
import { UserError } from '../user-error.ts'
import { headersFor, type JupyterServer } from './jupyter-server.ts'

const schema = v.object({
  default: v.string(),
  kernelspecs: v.record(v.string(), v.object({ spec: v.object({ language: v.optional(v.string()) }) })),
})

/** Kernel that the server can start. */
export interface KernelSpec {
  readonly name: string
  /** Language declared by the kernel, in lower case: `python`, `r`, `julia`. */
  readonly language: string
}

/**
 * Fetches the spec of a kernel.
 *
 * @param name of a kernel; undefined for the server's default.
 * @param timeout in milliseconds.
 * @throws Error in one sentence if the server has no such kernel.
 * @see https://jupyter-server.readthedocs.io/en/latest/developers/rest-api.html
 */
export async function fetchKernelSpec(
  server: JupyterServer,
  name: string | undefined,
  timeout: number,
): Promise<KernelSpec> {
  const signal = AbortSignal.timeout(timeout)
  const response = await fetch(new URL('api/kernelspecs', server.url), {
    headers: headersFor(server),
    signal,
  })
  const body = new Uint8Array(await response.arrayBuffer())
  if (response.status !== 200)
    throw new UserError(
      'server-not-answering',
      `it answers ${response.status} to the request for its kernels`,
    )
  const { default: first, kernelspecs } = parseJson(schema, body, "Jupyter's list of kernels")
  const wanted = name ?? first
  const found = kernelspecs[wanted]
  if (found === undefined) {
    throw new UserError(
      'server-not-answering',
      `it has no kernel "${wanted}"; it has ${Object.keys(kernelspecs).join(', ') || 'none'}`,
    )
  }
  return { name: wanted, language: (found.spec.language ?? '').toLowerCase() }
}
