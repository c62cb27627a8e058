/** Findings for facts with the properties of real repositories. */
import { describe, expect, test } from '@jest/globals'
import { findDuplicateFrom } from '../../src/doctor/facts/duplicate-from.ts'
import { foundValue } from '../../src/doctor/facts/facts.ts'
import { runChecks } from '../../src/doctor/run-checks.ts'
import { healthyFacts, image, launcherBranch, notebook, pinned, workflow } from './healthy-facts.ts'
import { findProblems } from './problem-cases.ts'

test('counts the commits that change files in the image and those that start a build', () => {
  const text = `on: {push: {paths: ['**.pyx']}}\njobs: {a: {steps: [{uses: u/binder-actions@v1, with: {image: ${image}, file: container/Dockerfile}}]}}\n`
  const commit = (...files: string[]) => ({ date: new Date('2026-01-05T00:00:00Z'), files })
  const commits = foundValue([
    commit('src/fast.pyx'),
    commit('src/fast.pxd', 'README.md'),
    commit('src/deleted.h'),
    commit('README.md'),
    commit('docs/other.pyx'),
  ])
  const [finding] = findProblems({
    source: {
      workflows: [workflow('w.yml', text)],
      files: ['container/Dockerfile', 'src/fast.pyx', 'src/fast.pxd'],
      commits: { branch: 'main', commits },
    },
  })
  expect(finding?.what).toBe(
    '2 files of science/model are in the image, but changing them starts no build: container/Dockerfile, src/fast.pxd. ' +
      '3 of the last 5 commits on branch "main" (since 2026-01-05) change files in the image; 1 of them starts a build',
  )
  expect(finding?.fix).toContain('Add to `on.push.paths` in w.yml:1')
})

describe('launch links', () => {
  const gone = 'mybinder.org/v2/gh/science/launcher/gone'
  const { source } = healthyFacts()
  test.each([
    [
      'without https:// in a page',
      { pages: new Map([...source.pages, ['docs/a.md', `\nSee ${gone}.`]]) },
      'docs/a.md:2',
    ],
    [
      'in a notebook',
      {
        notebooks: new Map([
          ['a.ipynb', notebook('python3').replace('[]', `[{"source": ["https://${gone}?labpath=a\\n"]}]`)],
        ]),
      },
      'a.ipynb:1',
    ],
    [
      'in a script that prints them',
      { scripts: new Map([['scripts/link.py', `import sys\nprint("https://${gone}")\n`]]) },
      'scripts/link.py:2',
    ],
  ])('%s are reported with file and line if their branch is missing', (_name, change, place) => {
    expect(findProblems({ source: change })).toEqual([
      expect.objectContaining({
        check: 'launch-links',
        verdict: 'fail',
        what: `A launch link in ${place} of science/model points to branch "gone" of science/launcher, which does not exist`,
        fix: expect.stringContaining(place),
      }),
    ])
  })

  test('without a literal branch are not reported', () => {
    const base = 'https://mybinder.org/v2/gh/science/launcher'
    const text = `f"${base}/{branch}"\n"${base}/%s" % branch\n"${base}/" + branch\n`
    expect(findProblems({ source: { scripts: new Map([['link.py', text]]) } })).toEqual([])
  })
})

test('mentions launched branches and releases without a badge in a note that does not change the verdict', () => {
  const facts = healthyFacts()
  const pin = `FROM ${image}:main@${pinned}\n# frozen\n`
  const branches = [...facts.launcher.branches, launcherBranch('v1.0', pin), launcherBranch('other', pin)]
  const findings = runChecks({ ...facts, launcher: { ...facts.launcher, branches } })
  expect(findings).toContainEqual({
    check: 'missing-badges',
    verdict: 'pass',
    what: 'Note: neither README has a badge for 1 branch and 1 release of science/launcher: v1.0, other',
    why: expect.stringContaining('link'),
    fix: expect.stringContaining('binder-actions launch-table science/launcher'),
  })
})

test('ignores branches of bots in the check for collisions', () => {
  const branches = [
    'main',
    'development',
    'dependabot/npm/a',
    'dependabot-npm-a',
    'renovate/x',
    'renovate-x',
    'gh-pages',
  ]
  const text = `on: push\njobs: {a: {steps: [{uses: u/binder-actions@v1, with: {image: ${image}}}]}}\n`
  expect(findProblems({ source: { branches, workflows: [workflow('w.yml', text)] } })).toEqual([])
})

test.each([
  ['FROM FROM a/b:c\n', 'line 1 has FROM twice, `FROM FROM a/b:c`: write `FROM a/b:c`'],
  ['# x\r\nfrom  FROM a/b:c\r\n', 'line 2 has FROM twice, `from  FROM a/b:c`: write `FROM a/b:c`'],
  ['FROM from-image\n', undefined],
])('the message for the duplicated FROM in %j is %j', (text, message) => {
  expect(findDuplicateFrom(Buffer.from(text))).toBe(message)
})
