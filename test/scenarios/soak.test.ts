/** A short soak test. `npm run soak` runs a long one. */
import { expect, test } from '@jest/globals'
import { seed } from '../random.ts'
import { soak } from '../soak/soak.ts'

test('fault 77, 79, 86: after faults and kills, every branch pins its newest image in one commit for each accepted event', async () => {
  const { problems, runs } = await soak({ events: 120, branches: 10, seed, processes: 0.05 })
  expect({ seed, problems }).toEqual({ seed, problems: [] })
  expect(runs).toBeGreaterThan(50)
})
