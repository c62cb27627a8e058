/** Subset of fetch's `Response`. */
export interface Answer {
  readonly status: number
  readonly ok: boolean
  /** URL of the request. Redirects are not followed. */
  readonly url: string
  readonly headers: { get(name: string): string | null }
  readonly body: ReadableStream<Uint8Array> | null
}

export interface AnswerRequest extends RequestInit {
  readonly headers?: Record<string, string>
}

/** Function with the signature of fetch; Node's own fetch is assignable. */
export type Fetch = (input: string | URL, init?: AnswerRequest) => Promise<Answer>
