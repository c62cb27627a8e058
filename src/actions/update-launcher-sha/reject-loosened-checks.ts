import type { InputReader } from '../../runner/input-reader.ts'
import type { ManualStart } from '../../runner/manual-start.ts'
import { payloadInput } from '../../workflows/payload-input.ts'

/** Inputs that disable a check or pin an older image, with the values that have this effect. */
const looseningInputs = {
  'accept-unverified-event': /^true$/i,
  'adopt-ref': /^true$/i,
  'allow-older': /^true$/i,
  'allow-retag': /^true$/i,
  'allow-unlabelled': /^true$/i,
  'allow-variant': /^true$/i,
  'require-provenance': /^false$/i,
  resume: /^true$/i,
  'rollback-to': /./,
} as const

/**
 * Rejects inputs that loosen a check if a bot set the inputs of the run. Without this rule, a token that can only start
 * workflows, such as the token that sends events, could disable the checks of a workflow with these inputs. If the event is
 * the workflow's only input, all other settings come from the workflow file, which a maintainer committed.
 */
export function rejectLoosenedChecks(reader: InputReader, start: ManualStart | undefined): void {
  if (start?.bot === undefined) return
  const chosenInputs = start.inputNames?.filter(name => name !== payloadInput)
  if (chosenInputs?.length === 0) return
  const loosenedInputs = Object.entries(looseningInputs).flatMap(([name, pattern]) => {
    const value = reader.text(name)
    return value !== undefined && pattern.test(value) ? [`${name}: ${value}`] : []
  })
  if (loosenedInputs.length === 0) return
  reader.problem(
    `${loosenedInputs.join(', ')} cannot be set in a run that ${start.bot} started with inputs ` +
      'of its choice, because a token that can only start workflows must not disable checks. Start the workflow as a ' +
      `person, or send the event to a workflow whose only input is \`${payloadInput}\``,
  )
}
