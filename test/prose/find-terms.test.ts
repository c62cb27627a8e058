import { expect, test } from '@jest/globals'
import { findTerms } from './find-terms.ts'
import { readProse } from './read-prose.ts'
import { terms } from './terms.ts'

function check(path: string, content: string): string[] {
  return findTerms(content, readProse(path, content), terms).map(({ line, message }) => `${line}: ${message}`)
}

test('reports the line, the term, the replacement and the reason', () => {
  expect(check('a.ts', 'const a = 1\n// Mend\n// the file anew.\n')).toEqual([
    '2: "Mend": write "fix" (archaic)',
    '3: "anew": write "again" (archaic)',
  ])
})

test.each([
  ['a.ts', '/** First.\n * It looks\n * whether it is there. */\nfunction a() {}', 2],
  ['a.ts', 'function a() {\n  return 1\n  // It goes on.\n}', 3],
  ['a.ts', "throw new Error('a file that stands here')", 1],
  ['a.ts', 'throw new Error(`a\nb ${c} is refused: ${d}`)', 2],
  ['a.mjs', '// Built anew.\n', 1],
  ['a.ts', '// Reads the file, also if it is a link.\n', 1],
  ['a.md', '# Title\n\nSome text that\nnobody reads.\n', 4],
  ['a.md', '- One\n- What is left is done.\n', 2],
  ['a.md', '| a | b |\n| --- | --- |\n| c | for ever |\n', 3],
  ['a.yml', 'a:\n  description: "Built anew."\n', 2],
  ['a.yml', 'a: 1 # Built anew.\n', 1],
  ['a.html', '<p>\nBuilt <b>anew</b></p>\n', 2],
  ['Dockerfile', 'FROM a\n# Built anew.\n', 2],
  ['start', '#!/bin/sh\n# Built anew.\n', 2],
])('finds the term in the file %s with %j', (path, content, line) => {
  expect(check(path, content)).toEqual([expect.stringMatching(new RegExp(`^${line}: `))])
})

test.each([
  ['a.ts', '/** What the image contains. */\nconst a = 1'],
  ['a.ts', '// A list. Whose it is does not matter.\n'],
  ['a.ts', "test('what is left is deleted', () => {})"],
  ['a.yml', 'description: "What fails the step."'],
])('finds the clause without a noun in the file %s with %j', (path, content) => {
  expect(check(path, content)).toEqual([expect.stringContaining('clause without a noun')])
})

test.each([
  ['a.ts', 'const mend = anew\nimport "./mend.ts"\n'],
  ['a.ts', "const a = 'refused'\n"],
  ['a.ts', '// The variable `mend`, and "connection refused".\n'],
  ['a.ts', '// Is it there? What is it called?\n'],
  ['a.ts', '// A stand-in stands for the server. There is no file.\n'],
  ['a.ts', 'a(`${name} what follows a placeholder`)\n'],
  ['a.md', '```sh\nmend\n```\n\n`mend` and [a](mend.md)\n\n## What happens when\n'],
  ['a.yml', 'mend: mend\n'],
  ['a.sh', 'mend --anew\n'],
  ['a.png', 'mend'],
])('finds nothing in the file %s with %j', (path, content) => {
  expect(check(path, content)).toEqual([])
})
