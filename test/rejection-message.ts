import { errorCodes, UserError } from '../src/user-error.ts'

/** Returns the message of a promise that must reject. An error for the user must be of a known kind. */
export async function rejectionMessage(task: Promise<unknown>): Promise<string> {
  return task.then(
    () => 'it succeeded',
    error => {
      if (error instanceof UserError && !(error.kind in errorCodes)) return `unknown kind: ${error.message}`
      return error instanceof Error ? error.message : String(error)
    },
  )
}
