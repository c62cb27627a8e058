import * as v from 'valibot'
import { readBounded } from '../http/bounded-body.ts'
import type { HttpResponse } from '../http/http-response.ts'
import { UserError } from '../user-error.ts'

const schema = v.object({
  errors: v.array(v.object({ code: v.string(), message: v.nullish(v.string(), '') })),
})

/** Properties of the client whose request was rejected. */
export interface ClientContext {
  readonly isAnonymous: boolean
  /** Requested access. */
  readonly access?: 'pull' | 'pull,push' | 'delete'
  /** Host of a token service to which the credentials were not sent. */
  readonly withheldFrom?: string | undefined
}

/** Maximum size of an error response in bytes. */
const maxResponseSize = 64 * 2 ** 10
/** Idle timeout of an error response, in milliseconds. */
const idleTimeout = 10_000
/** Maximum length of the quoted explanation, in characters. */
const maxQuoteLength = 300

/**
 * Error for a request that the registry rejected. Callers must compare `status`, because the message quotes the
 * registry.
 */
export class RegistryError extends UserError {
  readonly status: number

  constructor(message: string, status: number) {
    super('registry-rejected', message)
    this.status = status
  }
}

/**
 * Describes an error response in one message, with the registry's explanation and the fix.
 * Source: OCI distribution-spec, "Error Codes".
 *
 * @param client properties of the client, or only whether the request was anonymous.
 */
export async function describeErrorResponse(
  response: HttpResponse,
  label: string,
  client: boolean | ClientContext,
): Promise<string> {
  const explanation = await readErrors(response)
  const advice = adviceFor(response.status, typeof client === 'boolean' ? { isAnonymous: client } : client)
  return `${label}: the registry responded with ${response.status}${explanation ? ` (${explanation})` : ''}${advice ? `. ${advice}` : ''}`
}

function adviceFor(status: number, { isAnonymous, withheldFrom, access }: ClientContext): string | undefined {
  if (status === 401 || status === 403) {
    if (withheldFrom !== undefined) {
      return `The credentials were not sent to its token service, because ${withheldFrom} is another host: report this to the operator of the registry`
    }
    if (access === 'pull,push') return isAnonymous ? loginAdvice : writeAdvice
    if (access === 'delete') return deleteAdvice
    return isAnonymous
      ? 'The image is private, or requires a login: make the package public, or set `registry-username` and `registry-password`'
      : 'The credentials are wrong, or have no access to this image: on ghcr.io, pushing needs `permissions: packages: write`'
  }
  if (access === 'delete' && status === 405) return deletionDisabled
  if (status === 413) return 'A server or proxy does not accept an upload of this size: split the layer'
  if (status === 404)
    return 'Nothing exists under this name, or it is private: check the name, and log in if it is private'
  return undefined
}

const deleteAdvice =
  'Deleting requires a login whose role may delete images: run `docker login` with such an account'
const deletionDisabled =
  'The registry does not allow deletion: enable deletion in its settings (in CNCF Distribution, `storage.delete.enabled: true`)'
const loginAdvice =
  'Pushing requires a login: run `docker login` (docker/login-action) before this step, or set `registry-username` and `registry-password`'
const writeAdvice =
  'The credentials are wrong, or have no permission to push: on ghcr.io the job needs `permissions: packages: write`, which a pull ' +
  'request from a fork never has, and a package that belongs to another repository must grant this repository write access ' +
  '("Manage Actions access" in the package settings)'

async function readErrors(response: HttpResponse): Promise<string | undefined> {
  try {
    const bytes = await readBounded(response, maxResponseSize, idleTimeout, 'the explanation')
    const { errors } = v.parse(schema, JSON.parse(new TextDecoder().decode(bytes)))
    const explanation = errors.map(({ code, message }) => (message ? `${code}: ${message}` : code)).join(', ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: removes control characters, unsafe in a terminal.
    return explanation.replace(/[\x00-\x1f\x7f-\x9f]+/g, ' ').slice(0, maxQuoteLength)
  } catch {
    return undefined
  }
}
