/** Tests of the doctor's findings after a change to facts without problems. */
import { describe, expect, test } from '@jest/globals'
import { type Facts, foundValue } from '../../src/doctor/facts/facts.ts'
import { overallVerdict } from '../../src/doctor/report/finding.ts'
import { runChecks } from '../../src/doctor/run-checks.ts'
import { healthyFacts, workflow } from './healthy-facts.ts'

/** Changes to facts without problems. */
export interface FactsChange {
  readonly source?: Partial<Facts['source']>
  readonly launcher?: Partial<Facts['launcher']>
  readonly kernels?: Facts['kernels']
  readonly found?: Record<string, Facts['images']['lookups'] extends ReadonlyMap<string, infer V> ? V : never>
}

/** Returns the findings that do not pass after a change to facts without problems. */
export function findProblems({ source, launcher, kernels, found = {} }: FactsChange) {
  const facts = healthyFacts()
  const findings = runChecks({
    ...facts,
    source: { ...facts.source, ...source },
    launcher: { ...facts.launcher, ...launcher },
    kernels,
    images: { ...facts.images, lookups: new Map([...facts.images.lookups, ...Object.entries(found)]) },
  })
  return findings.filter(({ verdict }) => verdict !== 'pass')
}

/** Change that causes a problem, with text that the finding and its fix must contain. */
export type ProblemCase = [
  check: string,
  verdict: string,
  name: string,
  change: FactsChange,
  what: string,
  fix: string,
]

/**
 * Tests that each change causes its problem.
 *
 * @param sharedNames names of problems that several checks find. Exactly one check finds each of the other problems.
 */
export function describeProblems(cases: ProblemCase[], sharedNames: readonly string[] = []): void {
  test.each(cases)(
    'the check %s has the verdict %s for %s, with the reason and the fix',
    (check, verdict, name, change, what, fix) => {
      const problems = findProblems(change)
      const problem = problems.find(finding => finding.check === check)
      expect(problem).toMatchObject({
        verdict,
        what: expect.stringContaining(what),
        fix: expect.stringContaining(fix),
      })
      expect(problem?.why.length).toBeGreaterThan(20)
      expect(overallVerdict(problems)).toBe(
        problems.some(finding => finding.verdict === 'fail') ? 'fail' : 'warn',
      )
      const checks = [...new Set(problems.map(finding => finding.check))]
      if (!sharedNames.includes(name)) expect(checks).toEqual([check])
    },
  )
}

/** Tests that the changed facts cause no finding. */
export function describeHealthy(cases: [name: string, change: FactsChange][]): void {
  describe('reports no problem', () => {
    test.each(cases)('for %s', (_name, change) => {
      expect(findProblems(change)).toEqual([])
    })
  })
}

/** Fact about an image in a registry that is not available. */
export const outage = {
  isKnown: false,
  reason: 'registry.example cannot be reached: ECONNREFUSED (tried 5 times)',
} as const
/** Parses the text of a workflow. @returns a list that contains only this workflow. */
export const yaml = (text: string) => [workflow('.github/workflows/w.yml', text)]
/** Returns the permissions of a token. */
export const rights = (maySend: boolean, mayReadRuns = true) => ({
  maySend: foundValue(maySend),
  mayReadRuns: foundValue(mayReadRuns),
})
const isMain = ({ name }: { name: string }) => name === 'main'
/** Returns the branches of a launcher without problems, with another branch `main`. */
export const withMain = (branch: Facts['launcher']['branches'][number]) => [
  branch,
  ...healthyFacts().launcher.branches.filter(other => !isMain(other)),
]
