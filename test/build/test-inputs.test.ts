import { expect, test } from '@jest/globals'
import { hashInputs } from '../../.github/build/test-inputs.ts'

const tree = new Map([
  ['README.md', 'text'],
  ['src/digest.ts', "import { hex } from './hex.ts'\nexport * from './sum.ts'"],
  ['src/hex.ts', "import { digest } from './digest.ts'"],
  ['src/sum.ts', 'export const sum = 1'],
  ['src/lazy.ts', ''],
  ['test/digest.test.ts', "import { digest } from '../src/digest.ts'\nawait import('../src/lazy.ts')"],
  ['test/readme.test.ts', "import { root } from './root.ts'"],
  ['test/root.ts', 'export const root = import.meta.dirname'],
])
const hash = (path: string, files = tree, settings = 'v24') => hashInputs(files, path, settings)
const withChange = (path: string) => new Map([...tree, [path, 'changed']])

test.each(['test/digest.test.ts', 'src/digest.ts', 'src/hex.ts', 'src/sum.ts', 'src/lazy.ts'])(
  'a test runs again after a change to %s, which it imports directly or indirectly',
  path => {
    expect(hash('test/digest.test.ts', withChange(path))).not.toBe(hash('test/digest.test.ts'))
  },
)

test('a test does not run again after a change to a file that it does not import', () => {
  expect(hash('test/digest.test.ts', withChange('README.md'))).toBe(hash('test/digest.test.ts'))
})

test('a test that reads the repository runs again after every change', () => {
  expect(hash('test/readme.test.ts', withChange('README.md'))).not.toBe(hash('test/readme.test.ts'))
})

test('every test runs again after a change to the settings', () => {
  expect(hash('test/digest.test.ts', tree, 'v26')).not.toBe(hash('test/digest.test.ts'))
})
