import { errorCodes, UserError } from '../src/user-error.ts'

/** Returns the error message of a promise that must reject. A UserError must have a known kind. */
export async function rejectionMessage(task: Promise<unknown>): Promise<string> {
  return task.then(
    () => 'the promise did not reject',
    error => {
      if (error instanceof UserError && !(error.kind in errorCodes)) return `unknown kind: ${error.message}`
      return error instanceof Error ? error.message : String(error)
    },
  )
}
