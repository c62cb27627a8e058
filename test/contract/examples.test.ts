import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parseContract } from '../../src/contract/parse-contract.ts'

const examples = join(import.meta.dirname, '../examples')
const read = (path: string) => readFileSync(join(examples, path), 'utf8')

test.each([
  'underworld3/source/binder-contract.yml',
  'image/container/binder-contract.yml',
  'pulled-code/container/binder-contract.yml',
])('%s is a valid contract', path => {
  expect(parseContract(read(path), path).commands).toContain('jupyter')
})

test('the README shows the contract that is tested', () => {
  const readme = readFileSync(join(examples, '../../actions/build-binder-image/README.md'), 'utf8')
  expect(readme).toContain(read('image/container/binder-contract.yml'))
})
