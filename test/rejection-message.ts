/** Returns the message of a promise that must reject. */
export async function rejectionMessage(task: Promise<unknown>): Promise<string> {
  return task.then(
    () => 'it succeeded',
    error => (error instanceof Error ? error.message : String(error)),
  )
}
