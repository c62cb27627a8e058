import { expect, test } from '@jest/globals'
import { foundValue } from '../../src/doctor/facts/facts.ts'
import { mergeSimilar } from '../../src/doctor/report/merge-similar.ts'
import { reportFindings } from '../../src/doctor/report/report-findings.ts'
import { runChecks } from '../../src/doctor/run-checks.ts'
import { healthyFacts, image, launcherBranch } from './healthy-facts.ts'

test('merges similar findings into one with a list and keeps the others', () => {
  const base = { check: 'a', verdict: 'warn', why: 'b', fix: 'c' } as const
  const similarFinding = (item: string) => ({
    ...base,
    what: `${item} is bad`,
    similar: { item, what: (count: number) => `${count} are bad`, fix: 'Fix all' },
  })
  expect(
    mergeSimilar([
      similarFinding('x'),
      { ...base, what: 'other' },
      similarFinding('y'),
      { ...similarFinding('z'), why: 'd' },
    ]),
  ).toEqual([
    { ...base, what: '2 are bad: x, y', fix: 'Fix all' },
    { ...base, what: 'other' },
    { ...base, what: 'z is bad', why: 'd' },
  ])
})

test('limits the report about 546 branches to one page', () => {
  const facts = healthyFacts()
  const branches = Array.from({ length: 546 }, (_, index) =>
    launcherBranch(`topic-${index}`, `FROM ${image}:topic-${index}\n`),
  )
  const found = new Map(branches.map(({ name }) => [`${image}:${name}`, foundValue(undefined)] as const))
  const findings = runChecks({
    ...facts,
    launcher: { ...facts.launcher, branches: [...facts.launcher.branches, ...branches] },
    images: { ...facts.images, lookups: new Map([...facts.images.lookups, ...found]) },
  })
  const report = reportFindings(findings, (_verdict, text) => text)
  expect(findings.filter(({ verdict }) => verdict === 'fail').map(({ what }) => what)).toEqual([
    expect.stringMatching(/^546 branches of science\/launcher name a tag .+ and 536 more$/),
    expect.stringMatching(
      /^546 branches of science\/launcher launch an image without a digest: .+ and 536 more$/,
    ),
  ])
  expect(report.split('\n').length).toBeLessThan(60)
  expect(report.length).toBeLessThan(6000)
})
