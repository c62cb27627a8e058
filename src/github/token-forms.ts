/** Returns encodings of a token that git and HTTP send, and that would reveal the token in a log. */
export function derivedForms(token: string): string[] {
  const base64 = (text: string) => Buffer.from(text).toString('base64')
  return [base64(token), base64(`x-access-token:${token}`)]
}

/** Removes a token from an error and its causes, even if it is split across lines. */
export function redact(error: Error, token: string): Error {
  const forms = [token, ...derivedForms(token)].map(form => [...form].map(escapeRegExp).join('\\s*'))
  const pattern = new RegExp(forms.join('|'), 'g')
  for (let current: unknown = error; current instanceof Error; current = current.cause) {
    current.message = current.message.replace(pattern, '***')
    current.stack = current.stack?.replace(pattern, '***') ?? ''
    const body = responseBody(current)
    if (body !== undefined) body.message = String(body.message).replace(pattern, '***')
  }
  return error
}

function escapeRegExp(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&')
}

function responseBody(error: Error): { message: unknown } | undefined {
  const response = 'response' in error ? error.response : undefined
  if (typeof response !== 'object' || response === null || !('data' in response)) return undefined
  const { data } = response
  return typeof data === 'object' && data !== null && 'message' in data ? data : undefined
}
