import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { Deadline } from '../../src/http/deadline.ts'

test('aborts its signal after the timeout', async () => {
  const deadline = new Deadline(20)
  expect(deadline.isOver).toBe(false)
  await once(deadline.signal, 'abort')
  expect(deadline.isOver).toBe(true)
})

test('an extension replaces the timeout, even with a shorter one', async () => {
  const longerDeadline = new Deadline(20)
  longerDeadline.extend(60_000)
  const shorterDeadline = new Deadline(60_000)
  shorterDeadline.extend(20)
  await once(shorterDeadline.signal, 'abort')
  await delay(50)
  expect(longerDeadline.isOver).toBe(false)
  longerDeadline.clear()
})

test('a cleared deadline does not abort, even if it is extended', async () => {
  const [clearedDeadline, extendedDeadline] = [new Deadline(20), new Deadline(20)]
  clearedDeadline.clear()
  extendedDeadline.clear()
  extendedDeadline.extend(20)
  await delay(60)
  expect([clearedDeadline.isOver, extendedDeadline.isOver]).toEqual([false, false])
})
