import * as v from 'valibot'
import type { Answer } from '../http/answer.ts'
import { readBounded } from '../http/bounded-body.ts'

const schema = v.object({
  errors: v.array(v.object({ code: v.string(), message: v.nullish(v.string(), '') })),
})

/** What is known about whoever was refused. */
export interface Asker {
  readonly isAnonymous: boolean
  /** What was asked for. */
  readonly access?: 'pull' | 'pull,push'
  /** A token service that the credentials were not shown to. */
  readonly withheldFrom?: string | undefined
}

/** Of an explanation nobody reads more, and a server that goes on for ever must not keep us. */
const longestAnswer = 64 * 2 ** 10
const patience = 10_000
const longestQuote = 300

/** What was asked for did not come: by the status a caller tells why, whatever the sentence quotes. */
export class RegistryRefusal extends Error {
  readonly status: number

  constructor(message: string, status: number) {
    super(message)
    this.status = status
  }
}

/**
 * A sentence for an answer that is not the wanted one: what the registry said and what to do about it.
 * Source: OCI distribution-spec, "Error Codes".
 *
 * @param asker `true` or `false` stand for whether there were no credentials.
 */
export async function describeRefusal(
  response: Answer,
  what: string,
  asker: boolean | Asker,
): Promise<string> {
  const said = await readErrors(response)
  const advice = adviceFor(response.status, typeof asker === 'boolean' ? { isAnonymous: asker } : asker)
  return `${what}: the registry answered ${response.status}${said ? ` (${said})` : ''}${advice ? `. ${advice}` : ''}`
}

function adviceFor(status: number, { isAnonymous, withheldFrom, access }: Asker): string | undefined {
  if (status === 401 || status === 403) {
    if (withheldFrom !== undefined) {
      return `Its token service is at ${withheldFrom}, a host that the credentials were not given for: they were not sent`
    }
    if (access === 'pull,push') return isAnonymous ? loginAdvice : writeAdvice
    return isAnonymous
      ? 'It is private, or needs a login: make the package public, or give registry-username and registry-password'
      : 'The credentials are wrong, or lack the right: on ghcr.io the job needs `permissions: packages: write` to push'
  }
  if (status === 413) return 'Something on the way takes no upload of this size: split the layer'
  if (status === 404) return 'It does not exist under this name, or is private'
  return undefined
}

const loginAdvice =
  'Pushing needs a login: run `docker login` before (docker/login-action), or give registry-username and registry-password'
const writeAdvice =
  'The credentials are wrong, or may not push here: on ghcr.io the job needs `permissions: packages: write`, which a pull ' +
  'request from a fork never has, and a package that belongs to another repository must let this one write ' +
  '("Manage Actions access" in the package settings)'

async function readErrors(response: Answer): Promise<string | undefined> {
  try {
    const bytes = await readBounded(response, longestAnswer, patience, 'the explanation')
    const { errors } = v.parse(schema, JSON.parse(new TextDecoder().decode(bytes)))
    const said = errors.map(({ code, message }) => (message ? `${code}: ${message}` : code)).join(', ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal.
    return said.replace(/[\x00-\x1f\x7f-\x9f]+/g, ' ').slice(0, longestQuote)
  } catch {
    return undefined
  }
}
