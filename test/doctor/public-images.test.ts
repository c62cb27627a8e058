import { expect, test } from '@jest/globals'
import { checkPublicImages } from '../../src/doctor/checks/public-images.ts'
import { type Facts, foundValue } from '../../src/doctor/facts/facts.ts'
import { parseImageRepository } from '../../src/oci/reference.ts'
import { healthyFacts, imageState, pinned } from './healthy-facts.ts'

type State = Facts['images']['lookups'] extends ReadonlyMap<string, infer Value> ? Value : never
const check = (repositories: readonly string[], found: Readonly<Record<string, State>>) =>
  checkPublicImages({
    ...healthyFacts(),
    images: {
      repositories: repositories.map(text => parseImageRepository(text)),
      lookups: new Map(Object.entries(found)),
    },
  })
const denial = { isKnown: false, reason: 'denied', failure: 'denied' } as const
const loss = { isKnown: false, reason: 'incomplete', failure: 'lost' } as const
const outage = (reason: string) => ({ isKnown: false, reason }) as const

test('evaluates each image by its own tags and digests', () => {
  const found = {
    'ghcr.io/science/model:main': foundValue(imageState(pinned)),
    'ghcr.io/science/model:old': loss,
    'ghcr.io/science/other:main': denial,
    'ghcr.io/science/more:main': foundValue(undefined),
  }
  const images = ['ghcr.io/science/model', 'ghcr.io/science/other', 'ghcr.io/science/more']
  expect(check(images, found).map(({ verdict, what }) => [verdict, what])).toEqual([
    ['pass', 'ghcr.io/science/model can be pulled without a login'],
    ['fail', 'ghcr.io/science/other cannot be pulled without a login: denied'],
    ['pass', 'ghcr.io/science/more can be pulled without a login'],
  ])
})

test('explains where to publish an image of the GitHub registry', () => {
  const settings = 'packages/container/group%2Fmodel/settings'
  expect(check(['ghcr.io/science/group/model'], { 'ghcr.io/science/group/model:main': denial })).toEqual([
    {
      check: 'public-images',
      verdict: 'fail',
      what: 'ghcr.io/science/group/model cannot be pulled without a login: denied',
      why: 'mybinder.org pulls images without a login, so every launch fails.',
      fix: `Open Package settings → Danger Zone → Change visibility → Public, at https://github.com/orgs/science/${settings} (for a user's package: https://github.com/users/science/${settings}). No API can change the visibility.`,
    },
  ])
})

test('names the registry of a private image that is not in the GitHub registry', () => {
  const [finding] = check(['quay.io/science/model'], { 'quay.io/science/model:main': denial })
  expect(finding?.fix).toBe('Make quay.io/science/model public in the settings of quay.io.')
})

test('reports each reason why an image could not be read, but only once', () => {
  const found = {
    'ghcr.io/science/model:main': outage('no response'),
    'ghcr.io/science/model:next': outage('no network'),
    'ghcr.io/science/model:old': outage('no response'),
  }
  expect(check(['ghcr.io/science/model'], found)).toEqual(
    ['no response', 'no network'].map(reason => ({
      check: 'public-images',
      verdict: 'warn',
      what: `ghcr.io/science/model could not be read: ${reason}`,
      why: 'mybinder.org may fail in the same way when it pulls the image.',
      fix: 'Fix the cause that the message names, or run the doctor again if the registry was unavailable.',
    })),
  )
})
