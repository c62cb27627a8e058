/** As much of fetch's Response as we read. */
export interface Answer {
  readonly status: number
  readonly ok: boolean
  /** Of the request: a redirect is an answer. */
  readonly url: string
  readonly headers: { get(name: string): string | null }
  readonly body: ReadableStream<Uint8Array> | null
}

export interface AnswerRequest extends RequestInit {
  readonly headers?: Record<string, string>
}

/** Node's own fetch is one. */
export type Fetch = (input: string | URL, init?: AnswerRequest) => Promise<Answer>
