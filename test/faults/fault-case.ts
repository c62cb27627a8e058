/** How a test proves a case, the strongest first. */
export const proofs = ['bundle', 'in process', 'unit'] as const

export type Proof = (typeof proofs)[number]

/** Test that proves a case: its file in test/, and a part of its title. */
export interface ProvingTest {
  readonly file: string
  readonly title: string
}

/** Something that goes wrong outside, and what the actions do then. */
export interface FaultCase {
  readonly fault: string
  readonly outcome: string
  readonly tests: readonly ProvingTest[]
}

/** Group of cases that strike in the same place. */
export interface FaultGroup {
  readonly name: string
  readonly cases: Readonly<Record<number, FaultCase>>
}

/** Describes a case. Each test is written as `file: title`. */
export function faultCase(fault: string, outcome: string, ...tests: readonly string[]): FaultCase {
  return { fault, outcome, tests: tests.map(provingTest) }
}

function provingTest(text: string): ProvingTest {
  const colon = text.indexOf(': ')
  return { file: text.slice(0, colon), title: text.slice(colon + 2) }
}

/** Files in test/scenarios that start bundles. The others in that folder call the code against a real registry. */
const scenariosOfBundles = /^scenarios\/(?:accidents|event-storm|killed-|push-to-pin|random-faults)/

/** Returns how a test in a file proves a case. */
export function proofIn(file: string): Proof {
  if (/^(?:attacks|bundles|workflows)\//.test(file) || scenariosOfBundles.test(file)) return 'bundle'
  return file.startsWith('scenarios/') ? 'in process' : 'unit'
}

/** Returns the strongest proof of a case. */
export function strongestProof({ tests }: FaultCase): Proof {
  const found = new Set(tests.map(({ file }) => proofIn(file)))
  return proofs.find(proof => found.has(proof)) ?? 'unit'
}
