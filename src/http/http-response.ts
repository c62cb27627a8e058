/** Subset of fetch's `Response`. */
export interface HttpResponse {
  readonly status: number
  readonly ok: boolean
  /** URL of the request. Redirects are not followed. */
  readonly url: string
  readonly headers: { get(name: string): string | null }
  readonly body: ReadableStream<Uint8Array> | null
}

/** Options of a request. */
export interface HttpRequestInit extends RequestInit {
  readonly headers?: Record<string, string>
  /** Host that referred to the URL. If it is public, the URL must not lead to a local address. */
  readonly referrerHost?: string
}

/** Function with the signature of fetch. The global fetch of Node.js is assignable to it. */
export type Fetch = (input: string | URL, init?: HttpRequestInit) => Promise<HttpResponse>
