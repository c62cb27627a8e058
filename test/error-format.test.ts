import { expect, test } from '@jest/globals'
import {
  errorCodes,
  errorKind,
  formatError,
  joinErrors,
  UserError,
  unreleased,
  withMessage,
} from '../src/user-error.ts'

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
  const oversizeError = new UserError('layer-limits-exceeded', 'A layer is too large')
  const contractError = new UserError('contract-violated', 'The contract is violated')
  const combinedError = joinErrors([oversizeError, contractError, oversizeError])
  expect(formatError(combinedError, release).split('\n')).toEqual([
    ...['A layer is too large', 'The contract is violated', 'A layer is too large'],
    expect.stringMatching(/^BA0201: /),
    expect.stringMatching(/^BA0301: /),
  ])
  expect(joinErrors([oversizeError])).toBe(oversizeError)
  expect(joinErrors([])).toBeUndefined()
})

test('replacing the message keeps the kind of the cause', () => {
  const cause = new UserError('disk-full', 'no space')
  expect(withMessage(cause, 'Building failed: no space', 'build-failed').kind).toBe('disk-full')
  expect(withMessage(new Error('odd'), 'Building failed: odd', 'build-failed').kind).toBe('build-failed')
  expect(errorKind(new Error('outer', { cause }))).toBe('disk-full')
  expect(errorKind('text')).toBe('internal-error')
})

test('each kind has a unique code, and an error has the code of its kind', () => {
  const codes = Object.values(errorCodes)
  expect(codes.length).toBeGreaterThan(50)
  for (const code of codes) expect(code).toMatch(/^BA\d{4}$/)
  expect(new Set(codes).size).toBe(codes.length)
  expect(new UserError('image-not-public', 'x').code).toBe('BA0401')
})

test('keeps the cause of an error, and uses the kind of the outermost cause that has a kind', () => {
  const cause = new UserError('disk-full', 'no space')
  const error = withMessage(cause, 'Building failed', 'build-failed')
  expect(error).toMatchObject({ message: 'Building failed', cause })
  const outerError = new UserError('build-failed', 'outer', { cause })
  expect(errorKind(new Error('wrapped', { cause: outerError }))).toBe('build-failed')
  expect(errorKind(undefined)).toBe('internal-error')
})

test('links to the newest documentation of this project', () => {
  expect(formatError(new UserError('image-not-public', 'x'), unreleased)).toContain(
    'https://github.com/underworldcode/binder-actions/blob/main/TROUBLESHOOTING.md#ba0401',
  )
})
