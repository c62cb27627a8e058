import { expect, test } from '@jest/globals'
import { errorKind, formatError, joinErrors, UserError, withMessage } from '../src/user-error.ts'

const release = { repository: 'science/actions', ref: 'v1' }

test('ends an error with its code and the URL of its entry', () => {
  const url = 'https://github.com/science/actions/blob/v1/TROUBLESHOOTING.md'
  expect(formatError(new UserError('image-not-public', 'The image is private'), release)).toBe(
    `The image is private\nBA0401: ${url}#ba0401`,
  )
  expect(formatError(new TypeError('x is not a function'), release)).toBe(
    `x is not a function\nBA0001: ${url}#ba0001`,
  )
})

test('combined errors link to each entry once', () => {
  const oversize = new UserError('layer-limits-exceeded', 'A layer is too large')
  const violated = new UserError('contract-violated', 'The contract is violated')
  const combined = joinErrors([oversize, violated, oversize])
  expect(formatError(combined, release).split('\n')).toEqual([
    ...['A layer is too large', 'The contract is violated', 'A layer is too large'],
    expect.stringMatching(/^BA0201: /),
    expect.stringMatching(/^BA0301: /),
  ])
  expect(joinErrors([oversize])).toBe(oversize)
  expect(joinErrors([])).toBeUndefined()
})

test('replacing the message keeps the kind of the cause', () => {
  const cause = new UserError('disk-full', 'no space')
  expect(withMessage(cause, 'Building failed: no space', 'build-failed').kind).toBe('disk-full')
  expect(withMessage(new Error('odd'), 'Building failed: odd', 'build-failed').kind).toBe('build-failed')
  expect(errorKind(new Error('outer', { cause }))).toBe('disk-full')
  expect(errorKind('text')).toBe('internal-error')
})
