import { expect, test } from '@jest/globals'
import { type Dockerfile, parseDockerfile } from '../../src/dockerfile/parse-dockerfile.ts'
import { readEnv } from '../../src/dockerfile/read-env.ts'
import { replaceEnv } from '../../src/dockerfile/replace-env.ts'
import { fc } from '../random.ts'

const parse = (text: string): Dockerfile => parseDockerfile(Buffer.from(text))

const replace = (text: string, value = 'new'): string =>
  Buffer.from(replaceEnv(parse(text), 'A', value).bytes).toString()

test.each([
  ['in the form NAME=value', 'FROM x\nENV A=old\nRUN y\n', 'FROM x\nENV A=new\nRUN y\n'],
  ['in several pairs with quotes', 'FROM x\nENV B=1 A="o l d" C=2', 'FROM x\nENV B=1 A=new C=2'],
  ['in the form NAME value', 'FROM x\nENV A o l d\r\n', 'FROM x\nENV A new\r\n'],
  ['only in the last ENV', 'FROM x\nENV A=1\nENV A=2\n', 'FROM x\nENV A=1\nENV A=new\n'],
  ['with an empty value', 'FROM x\nENV A=\n', 'FROM x\nENV A=new\n'],
  ['over several lines', 'FROM x\nENV B=1 \\\n  A=o\\\nld\n', 'FROM x\nENV B=1 \\\n  A=new\n'],
  [
    'by adding an ENV instead of changing another stage',
    'FROM x AS a\nENV A=1\nFROM y\n',
    'FROM x AS a\nENV A=1\nFROM y\n\nENV A=new\n',
  ],
  ['by adding an ENV', 'FROM x', 'FROM x\n\nENV A=new\n'],
  ['by adding an ENV with the line endings of the file', 'FROM x\r\n', 'FROM x\r\n\r\nENV A=new\r\n'],
  [
    'by adding an ENV next to a comment and a here-document',
    'FROM x\n# A=1\nRUN <<E\nENV A=1\nE\n',
    'FROM x\n# A=1\nRUN <<E\nENV A=1\nE\n\nENV A=new\n',
  ],
])('sets the variable %s', (_name, before, after) => {
  expect(replace(before)).toBe(after)
})

test('rejects an ENV that cannot be set and names the line', () => {
  expect(() => replace('FROM x\nRUN y \\')).toThrow(
    expect.objectContaining({
      message: 'Dockerfile line 4: ENV A cannot be set to "new" here: set it manually in a separate ENV',
      kind: 'dockerfile-not-editable',
    }),
  )
  expect(() => replace('FROM x\nENV A')).toThrow('Dockerfile line 2: ENV A has no value')
  expect(() => replace('FROM x\nENV')).toThrow('Dockerfile line 2: ENV has no variable name')
})

test('sets the variable only in ENV, not in other instructions', () => {
  expect(replace('FROM x\nENV A=1\nLABEL A=2\nARG A=3\n')).toBe('FROM x\nENV A=new\nLABEL A=2\nARG A=3\n')
})

test('sets any value that can be read back, and changes nothing else', () => {
  const value = fc.string({ unit: 'grapheme', minLength: 1 }).filter(text => !/[\r\n\0]/.test(text))
  const before = fc.constantFrom(
    'FROM x\nENV A=1 B=2\nRUN z\n',
    '# escape=`\nFROM x\nENV B=2\nENV A "1"\n',
    'FROM x\r\nENV B=2',
  )
  fc.assert(
    fc.property(before, value, (text, newValue) => {
      let editedDockerfile: Dockerfile
      try {
        editedDockerfile = replaceEnv(parse(text), 'A', newValue)
      } catch (error) {
        expect(String(error)).toContain('cannot be set to')
        return
      }
      const env = readEnv(editedDockerfile)
      expect(env.get('A')?.value).toBe(newValue)
      expect(env.get('B')?.value).toBe(readEnv(parse(text)).get('B')?.value)
    }),
    { numRuns: 1000 },
  )
})

test.each(['a/b', 'v1.0', 'a$b', 'a"b', "it's", 'a\\b', 'é/🚀', 'a`b', 'a#b', '{x}'])(
  'writes the branch name %j',
  name => {
    const editedDockerfile = replaceEnv(parse('FROM x\nENV A=1\n'), 'A', name)
    expect(readEnv(editedDockerfile).get('A')?.value).toBe(name)
  },
)
