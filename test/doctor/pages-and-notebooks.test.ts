import { expect, test } from '@jest/globals'
import { ailments, type Change, describeAilments, describeHealthy } from './ailments.ts'
import { badge, notebook } from './healthy-facts.ts'

describeAilments([
  [
    'launch-links',
    'red',
    'a badge of a branch that is gone',
    { source: { pages: new Map([['README.md', badge('uw3-release-candidate')]]) } },
    'in README.md of science/model leads to branch "uw3-release-candidate"',
    'main, development',
  ],
  [
    'launch-links',
    'yellow',
    'no badge at all',
    { source: { pages: new Map([['README.md', 'Hello\n']]) } },
    'has a launch link',
    'binder-actions launch-table science/launcher',
  ],
  [
    'notebook-kernels',
    'yellow',
    "an author's kernel",
    { source: { notebooks: new Map([["it's.ipynb", notebook('uw3-env')]]) } },
    '1 notebook of science/model asks for the kernel "uw3-env": it\'s.ipynb',
    `'it'\\''s.ipynb'`,
  ],
  [
    'notebook-kernels',
    'yellow',
    'a merge conflict in a notebook',
    { source: { notebooks: new Map([['a.ipynb', '<<<<<<< HEAD\n{}']]) } },
    'is no notebook inside: a.ipynb',
    'mend the JSON',
  ],
])

describeHealthy([
  [
    "links to somebody else's launcher, and to a commit",
    {
      source: {
        pages: new Map([
          [
            'README.md',
            `${badge('main')}https://mybinder.org/v2/gh/other/repo/gone ${badge('c0ffee'.padEnd(40, '0'))}`,
          ],
        ]),
      },
    },
  ],
  ['a notebook that names no kernel', { source: { notebooks: new Map([['a.ipynb', notebook(undefined)]]) } }],
])

test('an nbgitpuller link to a branch of the source that is gone, encoded once, twice, or the branch thrice', () => {
  const inner = (branch: string) =>
    encodeURIComponent(
      `git-pull?repo=${encodeURIComponent('https://github.com/science/model')}&branch=${branch}&urlpath=lab`,
    )
  const link = (branch: string) => `https://mybinder.org/v2/gh/science/launcher/main?urlpath=${inner(branch)}`
  const page = (text: string): Change => ({
    source: { pages: new Map([['a.md', text]]), branches: ['main', 'development', 'release/0.99'] },
  })
  expect(ailments(page(link('main')))).toEqual([])
  expect(ailments(page(link(encodeURIComponent('release/0.99'))))).toEqual([])
  expect(ailments(page(link(encodeURIComponent(encodeURIComponent('release/0.99')))))).toEqual([])
  expect(ailments(page(`<a href="${link('gone')}">`))[0]?.what).toContain(
    'pulls branch "gone" of science/model',
  )
})
