import * as v from 'valibot'
import { parseJson } from '../json.ts'

export const phases = [
  ...(['waiting', 'fetching', 'building', 'pushing', 'built', 'launching', 'ready'] as const),
  ...(['failed', 'unknown'] as const),
]
type Phase = (typeof phases)[number]

/** One event of a build's stream. */
export interface BuildEvent {
  /** `unknown` also for one that this code has never heard of. */
  readonly phase: Phase
  /** As it was sent. */
  readonly phaseName: string
  /** What the builder printed, or what a person is told; no control characters but line feeds. */
  readonly message: string
  /** Only with `failed`: the HTTP status that a stream cannot have. */
  readonly statusCode: number | undefined
}

const schema = v.object({
  phase: v.pipe(v.string(), v.maxLength(100)),
  message: v.nullish(v.string(), ''),
  status_code: v.nullish(v.number()),
})

/**
 * Reads the data of one event.
 *
 * @throws Error when it is no event of a BinderHub.
 * @see https://binderhub.readthedocs.io/en/latest/api.html
 */
export function parseBuildEvent(data: string, from: string): BuildEvent {
  const event = parseJson(schema, Buffer.from(data), `an event from ${from}`)
  const name = event.phase.trim().toLowerCase()
  // Builders of other versions say "failure".
  const wanted = name === 'failure' ? 'failed' : name
  return {
    phase: phases.find(phase => phase === wanted) ?? 'unknown',
    phaseName: printable(event.phase),
    message: printable(event.message),
    statusCode: event.status_code ?? undefined,
  }
}

/** A builder prints colours and moving bars, and a log must not obey what a foreign server sends. */
export function printable(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a log.
      .replace(/\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)/g, '')
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
      .replace(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]/g, ' ')
      // The runner takes this for a command anywhere in a line.
      .replaceAll('##[', '## [')
  )
}
