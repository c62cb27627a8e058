import { expect, test } from '@jest/globals'
import { failureOrigin, LaunchFailure } from '../../src/launch/launch-failure.ts'

test.each([
  ['Too many users running https://github.com/science/launcher!', undefined, 'hub'],
  ['Please try again soon', undefined, 'hub'],
  ['Please try again later', undefined, 'hub'],
  ['Please try again in 3600 seconds', undefined, 'hub'],
  ['Rate limit exceeded', undefined, 'hub'],
  ['the user took too long to start', undefined, 'hub'],
  ['the service is temporarily unavailable', undefined, 'hub'],
  ['Quota exceeded', undefined, 'hub'],
  ['Internal Server Error', undefined, 'hub'],
  ['internal error', undefined, 'hub'],
  ['manifest unknown', 429, 'hub'],
  ['manifest unknown', 500, 'hub'],
  ['manifest unknown', 503, 'hub'],
  ['manifest unknown', 499, 'image'],
  ['manifest unknown', 404, 'image'],
  ['manifest unknown', undefined, 'image'],
] as const)('attributes "%s" with the status %s to the %s', (reason, status, origin) => {
  expect(failureOrigin(reason, status)).toBe(origin)
})

test.each([
  ['hub', 'member-unavailable'],
  ['image', 'launch-failed'],
] as const)('a failure of the %s is an error of the kind %s', (origin, kind) => {
  expect(new LaunchFailure(origin, 'no server')).toMatchObject({ origin, kind, message: 'no server' })
})
