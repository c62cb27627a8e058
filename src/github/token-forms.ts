/** What else gives a token away: it as git and HTTP send it. */
export function derivedForms(token: string): string[] {
  const base64 = (text: string) => Buffer.from(text).toString('base64')
  return [base64(token), base64(`x-access-token:${token}`)]
}

/** Takes a token out of what an error says, also where it was broken into lines. */
export function redact(error: Error, token: string): Error {
  const forms = [token, ...derivedForms(token)].map(form => [...form].map(escapeRegExp).join('\\s*'))
  const pattern = new RegExp(forms.join('|'), 'g')
  for (let one: unknown = error; one instanceof Error; one = one.cause) {
    one.message = one.message.replace(pattern, '***')
    one.stack = one.stack?.replace(pattern, '***') ?? ''
    const body = bodyOf(one)
    if (body !== undefined) body.message = String(body.message).replace(pattern, '***')
  }
  return error
}

function escapeRegExp(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&')
}

function bodyOf(error: Error): { message: unknown } | undefined {
  const response = 'response' in error ? error.response : undefined
  if (typeof response !== 'object' || response === null || !('data' in response)) return undefined
  const { data } = response
  return typeof data === 'object' && data !== null && 'message' in data ? data : undefined
}
