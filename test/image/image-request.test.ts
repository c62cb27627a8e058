import { expect, test } from '@jest/globals'
import { type ImageRequest, withoutPush } from '../../src/image/request/image-request.ts'

const publication = { push: true, tags: ['x'], latest: 'auto', requirePublic: true, attest: 'auto' } as const
const request = { publication, existing: undefined } as unknown as ImageRequest

test('a request without a push keeps its other settings', () => {
  expect(withoutPush(request)).toEqual({
    publication: { ...publication, push: false },
    existing: undefined,
  })
  expect(request.publication.push).toBe(true)
})

test('an existing image is not pushed either', () => {
  const existing = { file: 'Dockerfile', publication } as unknown as ImageRequest['existing']
  expect(withoutPush({ ...request, existing }).existing).toEqual({
    file: 'Dockerfile',
    publication: { ...publication, push: false },
  })
})
