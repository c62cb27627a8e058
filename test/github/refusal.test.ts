import { expect, test } from '@jest/globals'
import { classifyRefusal } from '../../src/github/refusal.ts'
import { type RecordedRefusal, recordedRefusals } from './recorded-refusals.ts'

function recordedError({ status, type, message, operation }: RecordedRefusal): Error {
  const error = new Error(`Request failed: ${message}`)
  return operation === 'createCommitOnBranch'
    ? Object.assign(error, { errors: [{ type, message }] })
    : Object.assign(error, { status, response: { data: { message } } })
}

test.each(recordedRefusals)('$operation, $status $type: "$message" is $kind ($source)', recorded => {
  expect(classifyRefusal(recordedError(recorded))).toBe(recorded.kind)
})

test('a missing permission and an unknown answer are neither a race nor a rule', () => {
  for (const message of ['Resource not accessible by integration', 'Not Found', 'Validation Failed'])
    expect(classifyRefusal(Object.assign(new Error(message), { status: 403 }))).toBe('other')
})
