import { errorMessage } from '../../error-message.ts'
import { withMessage } from '../../user-error.ts'

/** Runs a task and prefixes its error message with a location, such as the path of a file. */
export function withLocation<T>(location: string, task: () => T): T {
  try {
    return task()
  } catch (error) {
    throw withMessage(error, `${location}: ${errorMessage(error)}`, 'branch-not-updated')
  }
}
