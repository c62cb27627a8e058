import { maxEventTypeLength } from '../../github/send-dispatch.ts'
import type { Transport } from '../../launcher/dispatch/announcement.ts'
import { defaultEventType } from '../../launcher/image-updated-event.ts'
import { parseLegacyField } from '../../launcher/legacy-field.ts'
import { parseSourceRef } from '../../refs/source-ref.ts'
import type { InputReader } from '../../runner/input-reader.ts'
import { parseDuration } from '../../units.ts'
import { UserError } from '../../user-error.ts'

/** Inputs shared by all actions that notify a launcher. */

/** Default of `wait-timeout`, in milliseconds. */
const defaultWaitTimeout = 15 * 60_000

export function readEventType(reader: InputReader): string {
  return reader.withDefault('event-type', parseEventType, defaultEventType)
}

/** Default of `launcher-workflow`. */
const defaultWorkflow = 'image-updated.yml'

export function readTransport(reader: InputReader): Transport {
  const kind = reader.choice('transport', ['repository-dispatch', 'workflow-dispatch'], 'repository-dispatch')
  const eventType = readEventType(reader)
  const workflow = reader.withDefault('launcher-workflow', parseWorkflowName, defaultWorkflow)
  return kind === 'repository-dispatch' ? { kind, eventType } : { kind, workflow }
}

function parseWorkflowName(text: string): string {
  if (!/^[\w.-]+\.ya?ml$/.test(text))
    throw new UserError(
      'invalid-input',
      'expected the name of a file in .github/workflows, such as "image-updated.yml"',
    )
  return text
}

function parseEventType(text: string): string {
  if (text.length > maxEventTypeLength)
    throw new UserError('invalid-input', `expected at most ${maxEventTypeLength} characters`)
  return text
}

/** Reads the additional field of events, for an event handler that predates version 1. */
export function readLegacyField(reader: InputReader) {
  return reader.optional('legacy-fields', parseLegacyField)
}

/** Reads the maximum wait for the launcher's run. @returns milliseconds; undefined without `wait`. */
export function readWait(reader: InputReader): number | undefined {
  const timeout = reader.withDefault('wait-timeout', parseDuration, defaultWaitTimeout)
  return reader.boolean('wait', false) ? timeout : undefined
}

/** Reads a required token. A token that is empty is usually a secret that is not defined. */
export function readToken(reader: InputReader, name: string): string {
  const token = reader.secret(name)
  if (token === undefined) {
    reader.problem(
      `${name} is empty: set it to a token with write access to the contents of the launcher repository. A secret that is not defined, ` +
        'or not available to this run, is empty',
    )
  }
  return token ?? ''
}

export function parseLauncherBranch(text: string): string {
  if (text.startsWith('refs/'))
    throw new UserError('invalid-input', 'expected the short name of a branch, without "refs/heads/"')
  return parseSourceRef(`refs/heads/${text}`).short
}
