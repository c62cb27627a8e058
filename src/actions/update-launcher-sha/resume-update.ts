import { resumeMessage } from '../../launcher/pin-message.ts'
import { type Decision, isPlanned } from './update-outcome.ts'

/**
 * Adds the removal of the `hold` mark to a decision that pins nothing because the branch already launches the current
 * image. If the new image cannot be pinned, the branch remains held.
 *
 * @param holdReason reason in the `hold` mark; may be empty.
 */
export function resumeUpdate(decision: Decision, holdReason: string): Decision {
  if (isPlanned(decision) || decision.outcome !== 'unchanged') return decision
  const { pin, event } = decision
  if (pin === undefined || event === undefined) return decision
  const message = resumeMessage(pin.pinned, holdReason)
  return { pin, event, message }
}
