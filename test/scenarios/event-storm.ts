/**
 * Events in random order for one branch, some of them duplicate or concurrent. The newest image must be pinned at the
 * end.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mapConcurrent } from '../../src/map-concurrent.ts'
import { draw, fc, seed } from '../random.ts'
import { imageUpdated, revision } from './launcher-event.ts'
import { labelKeys } from './publish-image.ts'
import { launcher, TwoRepositories } from './two-repositories.ts'

/** Maximum delay of an event in milliseconds. */
const maxDelay = 300

export interface Storm {
  readonly events: number
  readonly duplicates: number
  /** Number of concurrent runs. */
  readonly concurrency: number
}

const timestamp = (index: number) => new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString()

/** Publishes images. @returns their digests from oldest to newest. */
async function publishAll(repositories: TwoRepositories, events: number): Promise<string[]> {
  const digests: string[] = []
  for (let index = 0; index < events; index++) {
    const labels = { [labelKeys.created]: timestamp(index), [labelKeys.revision]: revision }
    digests.push(await repositories.publish('storm', { labels, isIndex: index % 2 === 0 }))
  }
  return digests
}

/** Returns random ages and delays of the events in the order of their arrival. */
function drawArrivals({ events, duplicates }: Storm) {
  const index = fc.integer({ min: 0, max: events - 1 })
  const order = fc.tuple(
    fc.shuffledSubarray(
      Array.from({ length: events }, (_, age) => age),
      { minLength: events },
    ),
    fc.array(fc.tuple(index, index), { minLength: duplicates, maxLength: duplicates }),
    fc.array(fc.integer({ min: 0, max: maxDelay }), {
      minLength: events + duplicates,
      maxLength: events + duplicates,
    }),
  )
  const [shuffledAges, duplicatePositions, delays] = draw(order)
  const ages = [...shuffledAges]
  for (const [age, position] of duplicatePositions) ages.splice(position, 0, age)
  return ages.map((age, position) => ({ age, delay: delays[position] ?? 0 }))
}

export function testStorm(storm: Storm): void {
  let repositories: TwoRepositories
  beforeAll(async () => {
    repositories = await TwoRepositories.open()
  })
  afterAll(() => repositories.close())

  const { events, duplicates, concurrency } = storm
  test(`faults 77 and 79: pins the newest image after ${events} events in random order, ${duplicates} of them sent twice, in ${concurrency} concurrent runs`, async () => {
    await runStorm(repositories, storm)
  }, 300_000)
}

async function runStorm(repositories: TwoRepositories, storm: Storm): Promise<void> {
  const digests = await publishAll(repositories, storm.events)
  const age = (digest: string | undefined) => digests.indexOf(digest ?? '')
  await repositories.seedLauncher('storm', `# mine\nFROM ${repositories.image}:storm\n`)
  let edits = 0

  const results = await mapConcurrent(
    drawArrivals(storm),
    storm.concurrency,
    async ({ age, delay }, position) => {
      await new Promise(resolve => setTimeout(resolve, delay))
      // A maintainer also commits to the branch. These commits must not be lost.
      if (position % 9 === 4) {
        const file = `notes-${position}.md`
        edits += await repositories.github.seed(launcher, 'storm', { [file]: 'x\n' }).then(
          () => 1,
          () => 0,
        )
      }
      return repositories.update(imageUpdated(repositories, 'storm', digests[age] ?? '', { tag: 'storm' }))
    },
  )

  const seedName = `seed ${seed}`
  expect({ seedName, errors: results.flatMap(({ errors }) => errors) }).toEqual({ seedName, errors: [] })
  expect({ seedName, text: await repositories.dockerfile('storm') }).toEqual({
    seedName,
    text: `# mine\nFROM ${repositories.image}:storm@${digests.at(-1)}\n`,
  })
  const commits = await repositories.github.log(launcher, 'storm')
  const pins = commits.filter(({ message }) => message.startsWith('Pin '))
  const acceptedUpdates = results.filter(({ outputs }) => outputs.changed === 'true')
  expect(pins.map(({ oid }) => oid).sort()).toEqual(
    acceptedUpdates.map(({ outputs }) => outputs['commit-sha']).sort(),
  )
  expect(commits).toHaveLength(1 + edits + acceptedUpdates.length)
  const ages = pins.map(({ message }) => age(/@(sha256:\w+)/.exec(message)?.[1])).reverse()
  expect(ages).toEqual([...new Set(ages)].sort((left, right) => left - right))
  expect(ages.at(-1)).toBe(storm.events - 1)
  expect(await repositories.github.fsck(launcher)).toBe('')
}
