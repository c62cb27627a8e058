import { readFileSync } from 'node:fs'
import * as v from 'valibot'

/**
 * Reads the payload of the event that started this run.
 *
 * @param path `GITHUB_EVENT_PATH`.
 * @returns undefined if there is no payload, or it does not fit the schema.
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
export function readEventFile<T extends v.GenericSchema>(
  path: string | undefined,
  schema: T,
): v.InferOutput<T> | undefined {
  try {
    return v.parse(schema, JSON.parse(readFileSync(path ?? '', 'utf8')))
  } catch {
    return undefined
  }
}
