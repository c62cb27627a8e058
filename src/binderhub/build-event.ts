import * as v from 'valibot'
import { parseJson } from '../json.ts'

export const phases = [
  ...(['waiting', 'fetching', 'building', 'pushing', 'built', 'launching', 'ready'] as const),
  ...(['failed', 'unknown'] as const),
]
type Phase = (typeof phases)[number]

/** Event in the stream of a build. */
export interface BuildEvent {
  /** Phase of the build. A phase that is not recognized is also `unknown`. */
  readonly phase: Phase
  /** Phase as it was sent. */
  readonly phaseName: string
  /** Output of the builder, or message for the user. It contains no control characters except line feeds. */
  readonly message: string
  /** HTTP status, only with `failed`, because the status of the stream itself was sent at its start. */
  readonly statusCode: number | undefined
  /** Reference of the image, sent with `built` and `ready`. */
  readonly image: string | undefined
  /** Commit of the launcher that the image was built from; undefined if the hub does not name it. */
  readonly commit: string | undefined
  /** Base URL and token of the launched server as they were sent, only with `ready`. */
  readonly server: { readonly url: string; readonly token: string } | undefined
}

const schema = v.object({
  phase: v.pipe(v.string(), v.maxLength(100)),
  message: v.nullish(v.string(), ''),
  status_code: v.nullish(v.number()),
  imageName: v.nullish(v.string(), ''),
  image: v.nullish(v.string(), ''),
  url: v.nullish(v.string(), ''),
  token: v.nullish(v.string(), ''),
  binder_persistent_request: v.nullish(v.string(), ''),
})

/**
 * Parses the data of one event.
 *
 * @throws Error if the data is not an event of a BinderHub.
 * @see https://binderhub.readthedocs.io/en/latest/api.html
 */
export function parseBuildEvent(data: string, from: string): BuildEvent {
  const event = parseJson(schema, data, `an event from ${from}`)
  const name = event.phase.trim().toLowerCase()
  // Some versions of BinderHub send "failure".
  const canonicalName = name === 'failure' ? 'failed' : name
  const image = printable(event.image || event.imageName)
  // The hub tags an image with the commit that it was built from.
  const commit = commitAtEnd(event.binder_persistent_request) ?? commitAtEnd(image)
  return {
    phase: phases.find(phase => phase === canonicalName) ?? 'unknown',
    phaseName: printable(event.phase),
    message: printable(event.message),
    statusCode: event.status_code ?? undefined,
    image: image === '' ? undefined : image,
    commit,
    server: event.url === '' ? undefined : { url: event.url, token: event.token },
  }
}

/** Returns the lines of an event's message that are not blank. */
export function messageLines({ message }: Pick<BuildEvent, 'message'>): string[] {
  return message.split('\n').filter(line => line.trim() !== '')
}

/** Returns the reason why a build failed: the last line of its event, or otherwise of the builder's log. */
export function failureReason(event: BuildEvent, builderLog: readonly string[]): string {
  const lastLine = messageLines(event).at(-1) ?? builderLog.at(-1) ?? 'the build failed without a message'
  return event.statusCode === undefined ? lastLine.trim() : `${lastLine.trim()} (${event.statusCode})`
}

/**
 * Replaces control characters, escape sequences and workflow commands in the output of a remote server. Builders print
 * colors and progress bars.
 */
export function printable(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters must not reach a log.
      .replace(/\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)/g, '')
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
      .replace(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]/g, ' ')
      // The runner interprets `##[` anywhere in a line as a command.
      .replaceAll('##[', '## [')
  )
}

/** Returns whether a BinderHub failed because it did not find the ref, a result that it caches for 300 s. */
export function isUnknownRef(reason: string): boolean {
  return /could not resolve ref/i.test(reason)
}

function commitAtEnd(text: string): string | undefined {
  return /^[0-9a-f]{40}$/.exec(text.slice(-40))?.[0]
}
