/** Events in any order, some twice, some late, several at a time on one branch: the newest image ends up pinned. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mapConcurrent } from '../../src/concurrency.ts'
import { draw, fc, seed } from '../random.ts'
import { imageUpdated, revision } from './launcher-event.ts'
import { labelKeys } from './published-image.ts'
import { launcher, TwoRepositories } from './two-repositories.ts'

/** Milliseconds. */
const maxDelay = 300

export interface Storm {
  readonly events: number
  readonly duplicates: number
  /** Updaters that run side by side. */
  readonly atATime: number
}

const timestamp = (index: number) => new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString()

/** Digests by age, the oldest first. */
async function publishAll(stage: TwoRepositories, events: number): Promise<string[]> {
  const digests: string[] = []
  for (let index = 0; index < events; index++) {
    const labels = { [labelKeys.created]: timestamp(index), [labelKeys.revision]: revision }
    digests.push(await stage.publish('storm', { labels, isIndex: index % 2 === 0 }))
  }
  return digests
}

function arrivals({ events, duplicates }: Storm) {
  const index = fc.integer({ min: 0, max: events - 1 })
  const order = fc.tuple(
    fc.shuffledSubarray(
      Array.from({ length: events }, (_, one) => one),
      { minLength: events },
    ),
    fc.array(fc.tuple(index, index), { minLength: duplicates, maxLength: duplicates }),
    fc.array(fc.integer({ min: 0, max: maxDelay }), {
      minLength: events + duplicates,
      maxLength: events + duplicates,
    }),
  )
  const [shuffled, again, delays] = draw(order)
  const all = [...shuffled]
  for (const [which, index] of again) all.splice(index, 0, which)
  return all.map((age, position) => ({ age, delay: delays[position] ?? 0 }))
}

export function testStorm(storm: Storm): void {
  let stage: TwoRepositories
  beforeAll(async () => {
    stage = await TwoRepositories.open()
  })
  afterAll(() => stage.close())

  const { events, duplicates, atATime } = storm
  test(`fault 77, 79: ${events} events in random order, ${duplicates} of them twice, with delays, ${atATime} updaters at a time`, async () => {
    await runStorm(stage, storm)
  }, 300_000)
}

async function runStorm(stage: TwoRepositories, storm: Storm): Promise<void> {
  const digests = await publishAll(stage, storm.events)
  const age = (digest: string | undefined) => digests.indexOf(digest ?? '')
  await stage.seedLauncher('storm', `# mine\nFROM ${stage.image}:storm\n`)
  let edits = 0

  const results = await mapConcurrent(arrivals(storm), storm.atATime, async ({ age, delay }, position) => {
    await new Promise(resolve => setTimeout(resolve, delay))
    // A maintainer commits there as well; none of those commits may be lost.
    if (position % 9 === 4) {
      const file = `notes-${position}.md`
      edits += await stage.github.seed(launcher, 'storm', { [file]: 'x\n' }).then(
        () => 1,
        () => 0,
      )
    }
    return stage.update(imageUpdated(stage, 'storm', digests[age] ?? '', { tag: 'storm' }))
  })

  const said = `seed ${seed}`
  expect({ said, errors: results.flatMap(({ errors }) => errors) }).toEqual({ said, errors: [] })
  expect({ said, text: await stage.dockerfile('storm') }).toEqual({
    said,
    text: `# mine\nFROM ${stage.image}:storm@${digests.at(-1)}\n`,
  })
  const commits = await stage.github.log(launcher, 'storm')
  const pins = commits.filter(({ message }) => message.startsWith('Pin '))
  const accepted = results.filter(({ outputs }) => outputs.changed === 'true')
  expect(pins.map(({ oid }) => oid).sort()).toEqual(
    accepted.map(({ outputs }) => outputs['commit-sha']).sort(),
  )
  expect(commits).toHaveLength(1 + edits + accepted.length)
  const ages = pins.map(({ message }) => age(/@(sha256:\w+)/.exec(message)?.[1])).reverse()
  expect(ages).toEqual([...new Set(ages)].sort((one, other) => one - other))
  expect(ages.at(-1)).toBe(storm.events - 1)
  expect(await stage.github.fsck(launcher)).toBe('')
}
