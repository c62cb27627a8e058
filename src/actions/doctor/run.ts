import { examine } from '../../doctor/examine.ts'
import { type FactServices, gatherFacts } from '../../doctor/facts/gather-facts.ts'
import { type Finding, type Level, overallVerdict } from '../../doctor/report/finding.ts'
import { reportFindings } from '../../doctor/report/report-findings.ts'
import type { ActionResult } from '../../runner/action-result.ts'
import type { WriteSummary } from '../../runner/job-summary.ts'
import type { Log } from '../../runner/log.ts'
import { plural } from '../../wording.ts'
import { annotate } from './annotate.ts'
import type { Inputs } from './inputs.ts'
import { summarizeFindings } from './summary.ts'

export interface Services {
  readonly factServices: FactServices
  readonly log: Log
  readonly writeSummary: WriteSummary
}

export interface Outputs {
  readonly verdict: Level
  readonly findings: readonly Finding[]
}

/** Examines a source, its launcher and their images, and reports each problem with its fix. */
export async function run(
  { question, failing }: Inputs,
  { factServices, log, writeSummary }: Services,
): Promise<ActionResult<Outputs>> {
  const findings = examine(await gatherFacts(question, factServices))
  await log.group('Findings', async () => log.info(reportFindings(findings, (_level, text) => text)))
  await writeSummary(summarizeFindings(findings, question))
  annotate(findings, failing, log)
  return {
    outputs: { verdict: overallVerdict(findings), findings },
    failure: describeFailure(findings, failing),
  }
}

function describeFailure(findings: readonly Finding[], failing: readonly Level[]): string | undefined {
  const bad = findings.filter(({ level }) => failing.includes(level))
  if (bad.length === 0) return undefined
  return `${plural(bad.length, 'finding')} that ${bad.length === 1 ? 'fails' : 'fail'} this check: the job summary says of each why it matters and how to mend it`
}
