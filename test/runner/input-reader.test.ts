import { expect, test } from '@jest/globals'
import { InputReader } from '../../src/runner/input-reader.ts'

const ignore = () => {}

function makeReader(inputs: Record<string, string>, mask: (secret: string) => void = ignore) {
  const env = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  return new InputReader(Object.fromEntries(env), mask)
}

function readProblems(read: InputReader): string {
  try {
    read.finish()
    return ''
  } catch (error) {
    return (error as Error).message
  }
}

test('treats white space as a missing input', () => {
  const read = makeReader({ a: '  \n', b: ' x ' })
  expect([read.text('a'), read.text('b'), read.text('c')]).toEqual([undefined, 'x', undefined])
})

test.each([
  ['true', true],
  ['TRUE', true],
  ['False', false],
  ['', true],
])('parses the boolean %j', (text, expected) => {
  expect(makeReader({ flag: text }).boolean('flag', true)).toBe(expected)
})

test('reports all invalid inputs in one error', () => {
  const read = makeReader({ flag: 'yes', size: 'big', kind: 'compresed' })
  read.boolean('flag', false)
  read.required('name', text => text)
  read.optional('size', () => {
    throw new Error('expected a number')
  })
  read.choice('kind', ['compressed', 'uncompressed'], 'compressed')
  expect(readProblems(read)).toBe(
    [
      '4 inputs are invalid:',
      '- flag is "yes": expected true or false',
      '- name is missing',
      '- size is "big": expected a number',
      '- kind is "compresed": expected one of compressed, uncompressed (did you mean "compressed"?)',
    ].join('\n'),
  )
})

test('derives nothing from invalid inputs', () => {
  const read = makeReader({})
  read.required('name', text => text)
  let isCalled = false
  read.derive(() => {
    isCalled = true
  })
  expect(isCalled).toBe(false)
})

test('splits pairs at the first equals sign', () => {
  const read = makeReader({ args: 'A=b=c\r\n\nURL=https://x?y=z\nEMPTY=' })
  expect([...read.pairs('args')]).toEqual([
    ['A', 'b=c'],
    ['URL', 'https://x?y=z'],
    ['EMPTY', ''],
  ])
  expect(readProblems(makeReader({}))).toBe('')
})

test('masks a secret when it is read', () => {
  const maskedSecrets: string[] = []
  makeReader({ token: 'ghp_x' }, secret => maskedSecrets.push(secret)).secret('token')
  expect(maskedSecrets).toEqual(['ghp_x'])
})
