import { expect, test } from '@jest/globals'
import { checkMissingBadges } from '../../src/doctor/checks/missing-badges.ts'
import { badge, healthyFacts, image, launcherBranch, pinned } from './healthy-facts.ts'

/** Checks a launcher with these branches and a source with these pages. */
function check(branches: readonly string[], pages: Readonly<Record<string, string>>, launcherPages = {}) {
  const { source, launcher, ...others } = healthyFacts()
  return checkMissingBadges({
    ...others,
    source: { ...source, pages: new Map(Object.entries(pages)) },
    launcher: {
      ...launcher,
      pages: new Map(Object.entries<string>(launcherPages)),
      branches: branches.map(name => launcherBranch(name, `FROM ${image}:${name}@${pinned}\n`)),
    },
  })
}

test.each([
  [['main', 'next'], '1 branch of science/launcher: next'],
  [['main', 'next', 'old'], '2 branches of science/launcher: next, old'],
  [['main', 'v1.0'], '1 release of science/launcher: v1.0'],
  [
    ['main', 'next', 'v1.0', 'v2.0', 'old'],
    '2 branches and 2 releases of science/launcher: next, v1.0, v2.0, old',
  ],
])('lists the branches and releases of %j that have no badge', (branches, missing) => {
  expect(check(branches, { 'README.md': badge('main') })).toEqual([
    {
      check: 'missing-badges',
      verdict: 'pass',
      what: `Note: neither README has a badge for ${missing}`,
      why: 'Users cannot discover a branch without a link.',
      fix: 'To add badges, run `binder-actions launch-table science/launcher` and copy the table to the README of science/model.',
    },
  ])
})

test('counts only badges of this launcher, in the README of the source or of the launcher', () => {
  expect(
    check(['main', 'next'], { 'docs/readme.rst': badge('main') }, { 'README.md': badge('next') }).map(
      ({ what }) => what,
    ),
  ).toEqual(['A README links to every launched branch'])
  const pages = {
    'README.md': badge('main') + badge('next').replaceAll('science/launcher', 'science/other'),
    'docs/index.md': badge('next'),
    'docs/MYREADME.md': badge('next'),
    'README/index.md': badge('next'),
  }
  expect(check(['main', 'next'], pages)[0]?.what).toMatch(/1 branch of science\/launcher: next$/)
})

test.each([
  ['no README has a link', { 'docs/index.md': badge('main') }],
  ['no page has a link', {}],
])('reports nothing if %s', (_name, pages) => {
  expect(check(['main'], pages)).toEqual([])
})

test('ignores branches that cannot be launched', () => {
  const { launcher, ...others } = healthyFacts()
  const launches = { isKnown: false, reason: 'no Dockerfile' } as const
  const pagesBranch = launcherBranch('gh-pages', `FROM ${image}\n`)
  const branches = [...launcher.branches, { ...pagesBranch, launches }]
  expect(
    checkMissingBadges({ ...others, launcher: { ...launcher, branches } }).map(({ what }) => what),
  ).toEqual(['A README links to every launched branch'])
})
