import { expect, test } from '@jest/globals'
import { instructionText } from '../../src/layers/created-by.ts'
import { expectLinear } from '../expect-linear.ts'

test('removes what builders add to an instruction', () => {
  expect(instructionText('RUN /bin/sh -c make   # buildkit')).toBe('RUN make')
  expect(instructionText('/bin/sh -c #(nop) COPY file:0a1b in /lib ')).toBe('COPY /lib')
  expect(instructionText('RUN |1 A=b /bin/bash -o pipefail -c make # buildkit')).toBe('RUN make')
})

test('reads blanks in linear time', () => {
  expectLinear(4_000, size => {
    const text = `RUN ${' '.repeat(size)}x`
    return () => instructionText(text)
  })
})
