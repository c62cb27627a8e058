import { createParser, type ParseError } from 'eventsource-parser'
import { formatSize } from '../units.ts'
import { UserError } from '../user-error.ts'
import { type BuildEvent, parseBuildEvent, printable } from './build-event.ts'

export type GlobalFetch = typeof globalThis.fetch

/** User agent of this client. A BinderHub rejects the user agents of bots. */
export const userAgent = 'binder-actions'

/** GitHub repository and ref to build. */
export interface BuildSpec {
  /** Repository, as `owner/name`. */
  readonly repository: string
  /** Commit, branch or tag. */
  readonly ref: string
}

/** Settings for watching a build. */
export interface WatchOptions {
  readonly fetch: GlobalFetch
  /** Signal that closes the connection. The build continues. */
  readonly signal: AbortSignal
  /** Idle timeout in milliseconds. A BinderHub sends data at least every 25 s. */
  readonly idleTimeout: number
}

/** Error for a response of a member that is not the event stream of a build. */
export class MemberError extends UserError {
  readonly status: number
  /** Milliseconds after which the member accepts another request; undefined if the response does not specify it. */
  readonly retryAfter: number | undefined

  constructor(message: string, status: number, retryAfter?: number) {
    super('member-unavailable', message)
    this.status = status
    this.retryAfter = retryAfter
  }
}

/**
 * Maximum length of an event, in characters. An event is a line of a log. Without a limit, a server that never ends a
 * line could exhaust memory. With a limit of 1 MiB, a log of such lines would use about 50 MB more than with this limit.
 */
const maxEventLength = 2 ** 17

/**
 * Requests an image from a BinderHub and yields the events of its stream. If the iteration ends early, the connection is
 * closed, but the build continues. After `built`, the hub launches a server. To avoid the launch, end the iteration at
 * `pushing`.
 *
 * @throws MemberError if the response is not an event stream, Error if the member cannot be reached, exceeds the idle
 *   timeout, drops the stream or sends an invalid event.
 * @see https://binderhub.readthedocs.io/en/latest/api.html
 */
export async function* watchBuild(
  member: URL,
  spec: BuildSpec,
  { fetch, signal, idleTimeout }: WatchOptions,
): AsyncGenerator<BuildEvent, void, undefined> {
  const idleTimer = new IdleTimer(idleTimeout, member.host)
  const events: BuildEvent[] = []
  const parser = createParser({
    onEvent: ({ data }) => events.push(parseBuildEvent(data, member.host)),
    maxBufferSize: maxEventLength,
    onError: error => rejectEndlessLine(error, member),
  })
  try {
    const response = await fetch(buildUrl(member, spec), {
      headers: { accept: 'text/event-stream', 'user-agent': userAgent },
      signal: AbortSignal.any([signal, idleTimer.signal]),
    })
    await assertEventStream(response, member)
    const decoder = new TextDecoder()
    for await (const chunk of response.body ?? []) {
      idleTimer.reset()
      parser.feed(decoder.decode(chunk, { stream: true }))
      yield* events.splice(0)
    }
  } catch (error) {
    throw idleTimer.signal.aborted ? idleTimer.signal.reason : error
  } finally {
    idleTimer.stop()
  }
}

/** Rejects a line that exceeds the maximum length. Other parser errors concern lines that the standard ignores. */
function rejectEndlessLine({ type }: ParseError, { host }: URL): void {
  if (type !== 'max-buffer-size-exceeded') return
  throw new UserError(
    'member-unavailable',
    `${host} sent an event of more than ${formatSize(maxEventLength)}: check that it is a BinderHub`,
  )
}

/** Returns the URL of a build. Slashes in the ref are not encoded. */
export function buildUrl(member: URL, { repository, ref }: BuildSpec): URL {
  const path = `${repository}/${ref}`.split('/').map(encodeURIComponent).join('/')
  return new URL(`build/gh/${path}`, member)
}

async function assertEventStream(response: Response, member: URL): Promise<void> {
  const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? 'nothing'
  if (response.status === 200 && type === 'text/event-stream') return
  if (response.status === 200) {
    response.body?.cancel().catch(() => {})
    const message = `${member.host} sent ${printable(type)} instead of build events: check that it is a BinderHub`
    throw new MemberError(message, response.status)
  }
  const reason = type === 'text/event-stream' ? await responseReason(response, member) : undefined
  const explanation = reason === undefined ? '' : `: ${reason}`
  const message = `${member.host} responded with ${response.status}${explanation}`
  throw new MemberError(message, response.status, readRetryAfter(response.headers, reason))
}

/** Returns the wait that `Retry-After` or the text of a rejection requires, in milliseconds. */
function readRetryAfter(headers: Headers, reason = ''): number | undefined {
  const [seconds] =
    /^\d+$/.exec(headers.get('retry-after') ?? '') ?? /(?<=try again in )\d+(?= seconds)/i.exec(reason) ?? []
  return seconds === undefined ? undefined : Number(seconds) * 1000
}

/** Returns the reason for a rejection, which a BinderHub sends as one event of phase `failed`. */
async function responseReason(response: Response, member: URL): Promise<string | undefined> {
  let reason: string | undefined
  const onEvent = ({ data }: { data: string }) => {
    reason ??= parseBuildEvent(data, member.host).message.trim()
  }
  const onError = (error: ParseError) => rejectEndlessLine(error, member)
  const parser = createParser({ onEvent, maxBufferSize: maxEventLength, onError })
  const decoder = new TextDecoder()
  for await (const chunk of response.body ?? []) {
    parser.feed(decoder.decode(chunk, { stream: true }))
    if (reason !== undefined) break
  }
  return reason
}

/** Timer that aborts its signal when no chunk resets it in time. */
class IdleTimer {
  readonly #controller = new AbortController()
  readonly #timer: NodeJS.Timeout

  constructor(milliseconds: number, host: string) {
    const message = `no data was received from ${host} for ${Math.round(milliseconds / 1000)} s`
    this.#timer = setTimeout(
      () => this.#controller.abort(new UserError('member-unavailable', message)),
      milliseconds,
    )
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  reset(): void {
    this.#timer.refresh()
  }

  stop(): void {
    clearTimeout(this.#timer)
  }
}
