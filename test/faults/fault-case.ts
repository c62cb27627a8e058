/** Levels at which a test verifies a case, strongest first. */
const levels = ['bundle', 'in process', 'unit'] as const

export type Level = (typeof levels)[number]

/** Test that verifies a case: its file in test/, and a part of its title. */
interface VerifyingTest {
  readonly file: string
  readonly title: string
}

/** Fault of an external system, and the expected outcome. */
export interface FaultCase {
  readonly fault: string
  readonly outcome: string
  readonly tests: readonly VerifyingTest[]
}

/** Group of cases that affect the same stage. */
export interface FaultGroup {
  readonly name: string
  readonly cases: Readonly<Record<number, FaultCase>>
}

/** Returns a case. Each test is written as `file: title`. */
export function faultCase(fault: string, outcome: string, ...tests: readonly string[]): FaultCase {
  return { fault, outcome, tests: tests.map(parseVerifyingTest) }
}

function parseVerifyingTest(text: string): VerifyingTest {
  const colon = text.indexOf(': ')
  return { file: text.slice(0, colon), title: text.slice(colon + 2) }
}

/**
 * Matches files in test/scenarios that start bundles. The other files in that folder run the code against a real
 * registry.
 */
const bundleScenario = /^scenarios\/(?:accidents|event-storm|killed-|push-to-pin|random-faults)/

/** Returns the level at which a test in a file verifies a case. */
export function levelIn(file: string): Level {
  if (/^(?:attacks|bundles|workflows)\//.test(file) || bundleScenario.test(file)) return 'bundle'
  return file.startsWith('scenarios/') ? 'in process' : 'unit'
}

/** Returns the strongest level of a case. */
export function strongestLevel({ tests }: FaultCase): Level {
  const testLevels = new Set(tests.map(({ file }) => levelIn(file)))
  return levels.find(level => testLevels.has(level)) ?? 'unit'
}
