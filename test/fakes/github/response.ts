export type FakeResponse = {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Body of the response. Objects are sent as JSON. Text and bytes are sent unchanged. */
  readonly body?: unknown
}

const documentationUrl = 'https://docs.github.com/rest'

/**
 * Error with the response body of GitHub's REST API:
 * https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
export class ErrorResponse extends Error {
  readonly response: FakeResponse

  constructor(status: number, message: string, extraFields: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.response = {
      status,
      body: { message, documentation_url: documentationUrl, status: String(status), ...extraFields },
    }
  }
}

export function notFound(message = 'Not Found'): ErrorResponse {
  return new ErrorResponse(404, message)
}

export function unprocessable(message: string, errors?: readonly unknown[]): ErrorResponse {
  return new ErrorResponse(422, message, errors === undefined ? {} : { errors })
}

/** Formats a time with GitHub's precision of one second. */
export function timestamp(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z')
}
