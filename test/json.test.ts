import { expect, test } from '@jest/globals'
import * as v from 'valibot'
import { parseJson, parseShape } from '../src/json.ts'
import { FormatError } from '../src/user-error.ts'

const schema = v.object({ name: v.string(), sizes: v.array(v.number()) })

test('parses text and bytes', () => {
  const value = { name: 'é', sizes: [1] }
  expect(parseJson(schema, JSON.stringify(value), 'it')).toEqual(value)
  expect(parseJson(schema, Buffer.from(JSON.stringify(value)), 'it')).toEqual(value)
})

test.each([
  ['text', '{"name": ', '{"name": '],
  ['bytes', Buffer.from('<html>é'), '<html>é'],
  ['bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0x22]), '"\ufffd"'],
  ['long text', 'x'.repeat(70), 'x'.repeat(60)],
  ['many bytes', Buffer.from('x'.repeat(70)), 'x'.repeat(60)],
])('shows the start of %s that is not JSON', (_name, content, start) => {
  const parse = () => parseJson(schema, content, 'the config')
  expect(parse).toThrow(new FormatError(`the config is not JSON: it starts with ${JSON.stringify(start)}`))
})

test('names the places where a value does not match', () => {
  expect(() => parseShape(schema, { sizes: [1, '2'] }, 'the config')).toThrow(
    /^the config is malformed: name: .*; sizes\.1: .*$/,
  )
  expect(() => parseShape(schema, 3, 'the config')).toThrow(/^the config is malformed: \(top\): /)
})

test('names at most five places', () => {
  const sizes = (count: number) => ({ name: '', sizes: Array.from({ length: count }, () => '') })
  expect(() => parseShape(schema, sizes(6), 'it')).toThrow(
    /^it is malformed: (?:sizes\.[0-4]: [^;]*(?:; |$)){5}$/,
  )
})
