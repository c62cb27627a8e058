import { type FactServices, gatherFacts } from '../../doctor/facts/gather-facts.ts'
import { type Finding, overallVerdict } from '../../doctor/report/finding.ts'
import { reportFindings } from '../../doctor/report/report-findings.ts'
import { runChecks } from '../../doctor/run-checks.ts'
import { formatGitHubRepository } from '../../refs/github-repository.ts'
import type { ActionResult } from '../../runner/action-result.ts'
import type { WriteSummary } from '../../runner/job-summary.ts'
import type { Log } from '../../runner/log.ts'
import { UserError } from '../../user-error.ts'
import type { Verdict } from '../../verdict.ts'
import { plural } from '../../wording.ts'
import { annotate } from './annotate.ts'
import type { DoctorInputs } from './inputs.ts'
import { summarizeFindings } from './summary.ts'
import { type IssueServices, trackIssue } from './track-issue.ts'

export interface DoctorServices {
  /** Issues of the workflow's repository; undefined if no issue is written. */
  readonly issues: IssueServices | undefined
  readonly runUrl: string
  readonly factServices: FactServices
  readonly log: Log
  readonly writeSummary: WriteSummary
}

export interface DoctorOutputs {
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  readonly 'issue-url': string
}

/** Checks a source, its launcher and their images, and reports each problem and how to fix it. */
export async function run(
  { target, failingVerdicts }: DoctorInputs,
  { factServices, issues, runUrl, log, writeSummary }: DoctorServices,
): Promise<ActionResult<DoctorOutputs>> {
  const findings = runChecks(await gatherFacts(target, factServices))
  await log.group('Findings', async () => log.info(reportFindings(findings, (_verdict, text) => text)))
  await writeSummary(summarizeFindings(findings, target))
  annotate(findings, failingVerdicts, log)
  const problems = findings.filter(({ verdict }) => failingVerdicts.includes(verdict))
  const [source, launcher] = [target.source, target.launcher].map(formatGitHubRepository)
  const repositories = { source: source ?? '', launcher: launcher ?? '' }
  const issueUrl = issues === undefined ? '' : await trackIssue({ problems, repositories, runUrl }, issues)
  return {
    outputs: { verdict: overallVerdict(findings), findings, 'issue-url': issueUrl },
    failure: describeFailure(findings, failingVerdicts),
  }
}

function describeFailure(
  findings: readonly Finding[],
  failingVerdicts: readonly Verdict[],
): UserError | undefined {
  const failingFindings = findings.filter(({ verdict }) => failingVerdicts.includes(verdict))
  if (failingFindings.length === 0) return undefined
  const [verb, pronoun] = failingFindings.length === 1 ? ['causes', 'it'] : ['cause', 'each of them']
  return new UserError(
    'doctor-findings',
    `${plural(failingFindings.length, 'finding')} ${verb} this step to fail: see the job summary for how to fix ${pronoun}`,
  )
}
