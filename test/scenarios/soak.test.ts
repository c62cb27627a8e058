/** A short soak test. `npm run soak` runs a long one. */
import { expect, test } from '@jest/globals'
import { soak } from '../soak/soak.ts'

/** `npm run soak` draws other and more events; here a red run is due to a change. */
const seed = 20_261_129

test('fault 77, 79, 86: after faults and kills, every branch pins its newest image in one commit for each accepted event', async () => {
  const { problems, runs } = await soak({ events: 120, branches: 10, seed, processes: 0.05 })
  expect({ seed, problems }).toEqual({ seed, problems: [] })
  expect(runs).toBeGreaterThan(50)
})
