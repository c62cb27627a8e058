import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { cancelBody, withIdleTimeout } from '../../src/http/idle-timeout.ts'
import { RetryableError } from '../../src/http/retry.ts'

// The clock is simulated, so that no test depends on the speed of the machine.
beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] })
})
afterEach(() => {
  jest.useRealTimers()
})

const delay = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

/** Creates a body whose chunks have these sizes. Each chunk arrives after 0.3 s. */
function slowBody(sizes: readonly number[], ending: 'end' | 'drop' = 'end') {
  const state = { sent: 0, isCancelled: false }
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    await delay(300)
    if (state.isCancelled) return
    const size = sizes[state.sent]
    state.sent += 1
    if (size !== undefined) controller.enqueue(new Uint8Array(size))
    else if (ending === 'end') controller.close()
    else controller.error(new Error('ECONNRESET'))
  }
  const cancel = () => {
    state.isCancelled = true
  }
  return { body: new ReadableStream<Uint8Array>({ pull, cancel }, { highWaterMark: 0 }), state }
}

/** Reads a body with an idle timeout of 1 s. @param pause Milliseconds that the reader takes for each chunk. */
async function read(body: ReadableStream<Uint8Array> | null, pause = 0): Promise<number> {
  const readAll = async () => {
    let size = 0
    for await (const chunk of withIdleTimeout(body, 1000, 'the blob')) {
      size += chunk.length
      if (pause > 0) await delay(pause)
    }
    return size
  }
  const [result] = await Promise.allSettled([readAll(), jest.advanceTimersByTimeAsync(100_000)])
  if (result.status === 'rejected') throw result.reason
  return result.value
}

const block = 64 * 2 ** 10

test.each([
  ['a body that arrives in time', [1, 1]],
  ['a body whose first 64 KiB restart the timeout', [block, 0, 0]],
  ['a long body, because every 64 KiB restart the timeout', [block, block, block, block, block]],
  ['a long body in small chunks', [block - 1, 1, block - 1, 1, block - 1, 1]],
])('reads %s', async (_name, sizes) => {
  expect(await read(slowBody(sizes).body)).toBe(sizes.reduce((sum, size) => sum + size))
})

test('reads a response without a body', async () => {
  expect(await read(null)).toBe(0)
})

test('does not count the time that the reader takes', async () => {
  expect(await read(slowBody([1]).body, 60_000)).toBe(1)
})

test.each([
  ['single bytes', [1, 1, 1, 1, 1], 3],
  ['less than 64 KiB', [block, block - 1, 0, 0, 0], 2 * block - 1],
  ['less than 64 KiB after the last restart of the timeout', [block - 1, 2, 1, 1, 1, 1], block + 4],
])('the timeout expires while a sender sends %s', async (_name, sizes, total) => {
  const { body, state } = slowBody(sizes)
  const error = await read(body).catch((failure: unknown) => failure)
  expect(error).toBeInstanceOf(RetryableError)
  expect(error).toMatchObject({
    message: `the blob after ${total} bytes: no data was received for 1 s`,
    maxAttempts: 2,
  })
  expect(state.isCancelled).toBe(true)
})

test('reports a dropped connection with its cause', async () => {
  const error = await read(slowBody([3], 'drop').body).catch((failure: unknown) => failure)
  expect(error).toBeInstanceOf(RetryableError)
  expect(error).toMatchObject({
    message: 'the blob after 3 bytes: the connection was closed early',
    maxAttempts: Number.POSITIVE_INFINITY,
    cause: new Error('ECONNRESET'),
  })
})

test('ignores a connection that is dropped after the timeout', async () => {
  const pull = async () => {
    await delay(50)
    throw new Error('ECONNRESET')
  }
  const body = new ReadableStream<Uint8Array>({ pull }, { highWaterMark: 0 })
  const chunk = withIdleTimeout(body, 1, 'the blob').next()
  await Promise.all([
    expect(chunk).rejects.toThrow('no data was received'),
    // Node.js would end the test with an unhandled rejection.
    jest.advanceTimersByTimeAsync(60),
  ])
})

test('cancels the body if the reader stops early, even if the sender fails to cancel', async () => {
  const { body, state } = slowBody([1, 1])
  const readOne = async () => {
    for await (const _chunk of withIdleTimeout(body, 1000, 'the blob')) break
  }
  await Promise.all([readOne(), jest.advanceTimersByTimeAsync(300)])
  expect(state.isCancelled).toBe(true)
  const failingBody = new ReadableStream<Uint8Array>({
    pull: controller => controller.enqueue(new Uint8Array(1)),
    cancel: () => Promise.reject(new Error('not cancelled')),
  })
  for await (const _chunk of withIdleTimeout(failingBody, 1000, 'the blob')) break
  await jest.advanceTimersByTimeAsync(1)
})

test('leaves no timer that would keep the process alive', async () => {
  const timerCount = jest.getTimerCount()
  await read(slowBody([1, 1]).body)
  expect(jest.getTimerCount()).toBe(timerCount)
})

test('cancels a body that is not needed, unless it is absent or being read', async () => {
  const { body, state } = slowBody([1])
  const response = new Response(body)
  const reader = response.body?.getReader()
  cancelBody(response)
  expect(state.isCancelled).toBe(false)
  reader?.releaseLock()
  cancelBody(response)
  expect(state.isCancelled).toBe(true)
  cancelBody(new Response(null))
  cancelBody(new Response(new ReadableStream({ cancel: () => Promise.reject(new Error('not cancelled')) })))
  await jest.advanceTimersByTimeAsync(1)
})
