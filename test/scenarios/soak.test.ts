/** Short soak test. `npm run soak` runs a long soak test. */
import { expect, test } from '@jest/globals'
import { soak } from '../soak/soak.ts'

/** Fixed seed, so that only a change to the code fails this test. `npm run soak` uses other seeds and more events. */
const seed = 20_261_129

test('faults 77, 79 and 86: after faults and kills, every branch pins its newest image in one commit for each accepted event', async () => {
  const { problems, runs } = await soak({ events: 120, branches: 10, seed, processShare: 0.05 })
  expect({ seed, problems }).toEqual({ seed, problems: [] })
  expect(runs).toBeGreaterThan(50)
})
