import { type FactServices, gatherFacts } from '../../doctor/facts/gather-facts.ts'
import { type Finding, overallVerdict } from '../../doctor/report/finding.ts'
import { reportFindings } from '../../doctor/report/report-findings.ts'
import { runChecks } from '../../doctor/run-checks.ts'
import type { ActionResult } from '../../runner/action-result.ts'
import type { WriteSummary } from '../../runner/job-summary.ts'
import type { Log } from '../../runner/log.ts'
import { UserError } from '../../user-error.ts'
import type { Verdict } from '../../verdict.ts'
import { plural } from '../../wording.ts'
import { annotate } from './annotate.ts'
import type { DoctorInputs } from './inputs.ts'
import { summarizeFindings } from './summary.ts'

export interface DoctorServices {
  readonly factServices: FactServices
  readonly log: Log
  readonly writeSummary: WriteSummary
}

export interface DoctorOutputs {
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
}

/** Checks a source, its launcher and their images, and reports each problem and how to fix it. */
export async function run(
  { target, failing }: DoctorInputs,
  { factServices, log, writeSummary }: DoctorServices,
): Promise<ActionResult<DoctorOutputs>> {
  const findings = runChecks(await gatherFacts(target, factServices))
  await log.group('Findings', async () => log.info(reportFindings(findings, (_verdict, text) => text)))
  await writeSummary(summarizeFindings(findings, target))
  annotate(findings, failing, log)
  return {
    outputs: { verdict: overallVerdict(findings), findings },
    failure: describeFailure(findings, failing),
  }
}

function describeFailure(findings: readonly Finding[], failing: readonly Verdict[]): UserError | undefined {
  const failingFindings = findings.filter(({ verdict }) => failing.includes(verdict))
  if (failingFindings.length === 0) return undefined
  const [verb, pronoun] = failingFindings.length === 1 ? ['causes', 'it'] : ['cause', 'each of them']
  return new UserError(
    'doctor-findings',
    `${plural(failingFindings.length, 'finding')} ${verb} this step to fail: see the job summary for how to fix ${pronoun}`,
  )
}
