import { versionOneFields } from '../launcher/image-updated-event.ts'
import type { HandwrittenEvent } from './find-handwritten.ts'
import { type KnownValues, resolveExpressions } from './resolve-expressions.ts'

/** Properties of a hand-written event. */
export interface EventSettings {
  /** Launcher repository, as `owner/name`; undefined if unknown. */
  readonly launcher: string | undefined
  readonly eventType: string | undefined
  /** Expression for the token, such as `${{ secrets.LAUNCHER_PAT }}`. */
  readonly token: string | undefined
  /** Names of the fields of the payload. */
  readonly fields: readonly string[]
}

/** Reads a step with peter-evans/repository-dispatch, or one that sends the event with curl or gh. */
export function readEvent({ step }: HandwrittenEvent, values: KnownValues): EventSettings {
  const input = (name: string) => {
    const text = resolveExpressions(String(step.with[name] ?? ''), values).trim()
    return text === '' ? undefined : text
  }
  const run = resolveExpressions(step.run ?? '', values)
  const launcher =
    input('repository') ?? /\brepos\/([\w.-]{1,100}\/[\w.-]{1,100})\/dispatches\b/.exec(run)?.[1]
  const secret = /\bsecrets\.(\w+)/.exec(run)?.[1]
  const payload = input('client-payload') ?? run
  return {
    launcher: launcher?.includes('${{') ? undefined : launcher,
    eventType: input('event-type') ?? /\bevent_type["']?\s{0,9}[:=]\s{0,9}["']?([\w.-]+)/.exec(run)?.[1],
    token: input('token') ?? (secret === undefined ? undefined : `\${{ secrets.${secret} }}`),
    fields: [...payload.matchAll(/["'[](\w+)["'\]]\s{0,9}[:=]/g)]
      .map(([, name = '']) => name)
      .filter(name => name !== 'event_type' && name !== 'client_payload'),
  }
}

/** Returns the fields of the event that a workflow reads, but that version 1 of the event does not have. */
export function legacyFields(text: string): string[] {
  const fieldNames = [...text.matchAll(/\bclient_payload\.(\w+)/g)].map(([, name = '']) => name)
  return [...new Set(fieldNames)].filter(name => !versionOneFields.includes(name))
}
