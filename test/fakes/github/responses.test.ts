import { beforeAll, expect, test } from '@jest/globals'
import type { OpenAPIBackend } from 'openapi-backend'
import { loadOpenApi } from './openapi.ts'
import { operations } from './rest/operations.ts'
import { checkResponse } from './rest/validation.ts'

let api: OpenAPIBackend
beforeAll(async () => {
  api = await loadOpenApi(new Set(Object.keys(operations)))
})

const ref = {
  ref: 'refs/heads/main',
  node_id: 'x',
  url: 'https://example.org/x',
  object: { type: 'commit', sha: 'a'.repeat(40), url: 'https://example.org/y' },
}

test('accepts a response that conforms to the description', () => {
  expect(checkResponse(api, 'git/get-ref', { status: 200, body: ref })).toBeUndefined()
})

test.each([
  ['without a required field', 'git/get-ref', { status: 200, body: { ...ref, node_id: undefined } }],
  ['with a field of another type', 'git/get-ref', { status: 200, body: { ...ref, ref: 7 } }],
  ['with a malformed URL', 'git/get-ref', { status: 200, body: { ...ref, url: 'not a URL' } }],
  ['with a status that is not documented', 'git/get-ref', { status: 202, body: ref }],
  ['with a body for status 204', 'repos/create-dispatch-event', { status: 204, body: {} }],
  ['with status 403 and without a message', 'git/get-ref', { status: 403, body: {} }],
])('reports a response %s', (_name, operationId, response) => {
  expect(checkResponse(api, operationId, response)).toContain(`response ${response.status} of ${operationId}`)
})

test('rejects an operation that is missing from the description', async () => {
  await expect(loadOpenApi(new Set(['repos/invented']))).rejects.toThrow('repos/invented')
})
