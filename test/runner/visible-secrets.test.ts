import { expect, test } from '@jest/globals'
import { InputError, InputReader } from '../../src/runner/input-reader.ts'

const makeReader = (inputs: Readonly<Record<string, string>>) =>
  new InputReader(
    Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name}`, value])),
    () => {},
  )

test('fault 22: rejects a secret in a visible value without quoting it, in any order of reading', () => {
  const inputs = makeReader({ ARGS: 'A=1\nB=prefix-hunter2hunter2', PASSWORD: 'hunter2hunter2' })
  inputs.visiblePairs('args')
  inputs.secret('password')
  expect(() => inputs.finish()).toThrow(
    /^1 input is invalid:\n- args: the value of B is a secret, which would stay visible/,
  )
  expect(() => inputs.finish()).not.toThrow(/hunter2/)
})

test.each([`ghp_${'a'.repeat(36)}`, `ghs_${'1'.repeat(36)}`, `github_pat_${'A1_'.repeat(10)}`])(
  'fault 22: rejects the GitHub token %s in a visible value',
  token => {
    const inputs = makeReader({ ARGS: `URL=https://x:${token}@github.com/` })
    inputs.visiblePairs('args')
    expect(() => inputs.finish()).toThrow('args: the value of URL is a secret')
  },
)

test('rejects a value of `secrets` in a visible value unless it is short', () => {
  const readerWithLongSecret = makeReader({ SECRETS: 'KEY=correct-horse', ARGS: 'K=correct-horse' })
  readerWithLongSecret.secretPairs('secrets')
  readerWithLongSecret.visiblePairs('args')
  expect(() => readerWithLongSecret.finish()).toThrow('args: the value of K is a secret')
  const readerWithShortSecret = makeReader({ SECRETS: 'KEY=dev', ARGS: 'MODE=dev\nGHP=ghp_short' })
  readerWithShortSecret.secretPairs('secrets')
  readerWithShortSecret.visiblePairs('args')
  expect(() => readerWithShortSecret.finish()).not.toThrow()
})

test('masks all lines of `secrets` before reporting the number of an invalid line', () => {
  const maskedLines: string[] = []
  const env = { INPUT_SECRETS: 'TOKEN=hunter-22\n-----BEGIN KEY-----\nc2VjcmV0IHNlY3JldA==\n' }
  const reader = new InputReader(env, secret => maskedLines.push(secret))
  reader.secretPairs('secrets')
  expect(() => reader.finish()).toThrow(
    new InputError([
      'secrets: line 2 is not in the form NAME=value. A value cannot contain line breaks: encode it, for example in base64',
    ]),
  )
  expect(maskedLines).toEqual(expect.arrayContaining(['hunter-22', '-----BEGIN KEY-----']))
})
