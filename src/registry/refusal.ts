import * as v from 'valibot'

const schema = v.object({
  errors: v.array(v.object({ code: v.string(), message: v.optional(v.string(), '') })),
})

/**
 * A sentence for an answer that is not the wanted one: what the registry said and what to do about it.
 * Source: OCI distribution-spec, "Error Codes".
 */
export async function describeRefusal(
  response: Response,
  what: string,
  isAnonymous: boolean,
): Promise<string> {
  const said = await readErrors(response)
  const advice = adviceFor(response.status, isAnonymous)
  return `${what}: the registry answered ${response.status}${said ? ` (${said})` : ''}${advice ? `. ${advice}` : ''}`
}

function adviceFor(status: number, isAnonymous: boolean): string | undefined {
  if (status === 401 || status === 403) {
    return isAnonymous
      ? 'It is private, or needs a login: make the package public, or give registry-username and registry-password'
      : 'The credentials are wrong, or lack the right: on ghcr.io the job needs `permissions: packages: write` to push'
  }
  if (status === 404) return 'It does not exist under this name, or is private'
  return undefined
}

async function readErrors(response: Response): Promise<string | undefined> {
  const text = (await response.text().catch(() => '')).slice(0, 10_000)
  try {
    const { errors } = v.parse(schema, JSON.parse(text))
    return errors.map(({ code, message }) => (message ? `${code}: ${message}` : code)).join(', ')
  } catch {
    return undefined
  }
}
