import { expect, test } from '@jest/globals'
import { InputError, InputReader } from '../../src/runner/input-reader.ts'

const reader = (inputs: Readonly<Record<string, string>>) =>
  new InputReader(
    Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name}`, value])),
    () => {},
  )

test('22 a secret input as a visible value is rejected, whichever is read first, and not repeated', () => {
  const inputs = reader({ ARGS: 'A=1\nB=prefix-hunter2hunter2', PASSWORD: 'hunter2hunter2' })
  inputs.visiblePairs('args')
  inputs.secret('password')
  expect(() => inputs.finish()).toThrow(
    /^One input is wrong:\n- args: the value of B is a secret, which would stay visible/,
  )
  expect(() => inputs.finish()).not.toThrow(/hunter2/)
})

test.each([`ghp_${'a'.repeat(36)}`, `ghs_${'1'.repeat(36)}`, `github_pat_${'A1_'.repeat(10)}`])(
  '22 what looks like a token of GitHub: %s',
  token => {
    const inputs = reader({ ARGS: `URL=https://x:${token}@github.com/` })
    inputs.visiblePairs('args')
    expect(() => inputs.finish()).toThrow('args: the value of URL is a secret')
  },
)

test('a line of `secrets` is a secret too; short or other values are not', () => {
  const refused = reader({ SECRETS: 'KEY=correct-horse', ARGS: 'K=correct-horse' })
  refused.secretPairs('secrets')
  refused.visiblePairs('args')
  expect(() => refused.finish()).toThrow('args: the value of K is a secret')
  const taken = reader({ SECRETS: 'KEY=dev', ARGS: 'MODE=dev\nGHP=ghp_short' })
  taken.secretPairs('secrets')
  taken.visiblePairs('args')
  expect(() => taken.finish()).not.toThrow()
})

test('an invalid line of `secrets` is named by its number, after all lines are masked', () => {
  const masked: string[] = []
  const env = { INPUT_SECRETS: 'TOKEN=hunter-22\n-----BEGIN KEY-----\nc2VjcmV0IHNlY3JldA==\n' }
  const reader = new InputReader(env, secret => masked.push(secret))
  reader.secretPairs('secrets')
  expect(() => reader.finish()).toThrow(
    new InputError([
      'secrets: line 2 is not NAME=value; a value is a single line: encode longer ones, for example in base64',
    ]),
  )
  expect(masked).toEqual(expect.arrayContaining(['hunter-22', '-----BEGIN KEY-----']))
})
