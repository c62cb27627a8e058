import { expect, test } from '@jest/globals'
import { classifyRejection } from '../../src/github/write-rejection.ts'
import { type RecordedRejection, recordedRejections } from './recorded-rejections.ts'

function recordedError({ status, type, message, operation }: RecordedRejection): Error {
  const error = new Error(`Request failed: ${message}`)
  return operation === 'createCommitOnBranch'
    ? Object.assign(error, { errors: [{ type, message }] })
    : Object.assign(error, { status, response: { data: { message } } })
}

test.each(recordedRejections)(
  'classifies the response $status $type "$message" to $operation as $kind ($source)',
  rejection => {
    expect(classifyRejection(recordedError(rejection))).toBe(rejection.kind)
  },
)

test('classifies a missing permission and an unknown response as other', () => {
  for (const message of ['Resource not accessible by integration', 'Not Found', 'Validation Failed'])
    expect(classifyRejection(Object.assign(new Error(message), { status: 403 }))).toBe('other')
})
