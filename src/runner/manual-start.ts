import * as v from 'valibot'
import { readEventFile } from './event-file.ts'

/** Start of a run by a `workflow_dispatch` event. */
export interface ManualStart {
  /** Login of the bot or GitHub App that started or re-ran the workflow; undefined for a person. */
  readonly bot: string | undefined
  /** Names of the workflow's inputs, which can be set at the start; undefined if unknown. */
  readonly inputNames: readonly string[] | undefined
}

const schema = v.object({
  inputs: v.nullish(v.record(v.string(), v.unknown()), {}),
  sender: v.nullish(v.object({ login: v.string(), type: v.string() })),
})

/**
 * Reads the actor that started the run, and the inputs that could be set.
 *
 * @returns undefined if another event started the run.
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_dispatch
 */
export function readManualStart(env: NodeJS.ProcessEnv): ManualStart | undefined {
  if (env.GITHUB_EVENT_NAME !== 'workflow_dispatch') return undefined
  const event = readEventFile(env.GITHUB_EVENT_PATH, schema)
  const { sender } = event ?? {}
  // After a re-run, only the triggering actor is the account that re-ran the workflow.
  const actors = [env.GITHUB_ACTOR, env.GITHUB_TRIGGERING_ACTOR].filter(name => name !== undefined)
  const botActor = actors.find(name => name.endsWith('[bot]'))
  return {
    bot: sender?.type === 'Bot' ? sender.login : botActor,
    inputNames: event && Object.keys(event.inputs),
  }
}
