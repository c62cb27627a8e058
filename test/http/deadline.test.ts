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
  const longer = new Deadline(20)
  longer.extend(60_000)
  const shorter = new Deadline(60_000)
  shorter.extend(20)
  await once(shorter.signal, 'abort')
  await delay(50)
  expect(longer.isOver).toBe(false)
  longer.clear()
})

test('a cleared deadline does not abort, even if it is extended', async () => {
  const [cleared, extended] = [new Deadline(20), new Deadline(20)]
  cleared.clear()
  extended.clear()
  extended.extend(20)
  await delay(60)
  expect([cleared.isOver, extended.isOver]).toEqual([false, false])
})
