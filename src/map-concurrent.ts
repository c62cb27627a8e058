/**
 * Runs `task` for every item, at most `maxConcurrent` at a time, and returns the results in the order of the items.
 * After the first failure, no further task is started and the error is thrown.
 */
export async function mapConcurrent<T, R>(
  items: readonly T[],
  maxConcurrent: number,
  task: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  const queue = items.entries()
  let hasFailed = false
  const worker = async () => {
    for (const [index, item] of queue) {
      if (hasFailed) return
      try {
        results[index] = await task(item, index)
      } catch (error) {
        hasFailed = true
        throw error
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(maxConcurrent, items.length) }, worker))
  return results
}
