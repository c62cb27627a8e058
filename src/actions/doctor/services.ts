import { factServices } from '../../doctor/facts/fact-services.ts'
import { issueMarker } from '../../doctor/report/issue-report.ts'
import { createGitHubClient } from '../../github/github-client.ts'
import { connectGitHub } from '../../github/github-connection.ts'
import { derivedForms } from '../../github/token-forms.ts'
import { TrackingIssues } from '../../github/tracking-issue.ts'
import { parseGitHubRepository } from '../../refs/github-repository.ts'
import { summaryWriter } from '../../runner/job-summary.ts'
import { runnerLog } from '../../runner/log.ts'
import { connectAnonymously } from '../../runner/registry-services.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import { createProvenanceClients, launcherProvenance } from '../services/provenance-services.ts'
import type { DoctorInputs } from './inputs.ts'
import type { DoctorServices } from './run.ts'

/** Production services: the GitHub API with the given tokens, registries without a login. */
export function doctorServices(
  { token, launcherToken, issueToken }: DoctorInputs,
  { apiUrl, repository, runUrl, temporaryDirectory }: WorkflowContext,
  env: NodeJS.ProcessEnv,
): DoctorServices {
  const connection = connectGitHub(apiUrl, env, runnerLog.info)
  const connectWith = (secret: string) => {
    for (const form of derivedForms(secret)) runnerLog.mask(form)
    return createGitHubClient(connection, secret)
  }
  const sender = launcherToken === undefined ? undefined : connectWith(launcherToken)
  return {
    factServices: factServices(
      connectWith(token),
      sender,
      connectAnonymously(env),
      launcherProvenance(createProvenanceClients(connection, token, temporaryDirectory)),
    ),
    issues:
      issueToken === undefined
        ? undefined
        : new TrackingIssues(connectWith(issueToken), parseGitHubRepository(repository), issueMarker),
    runUrl,
    log: runnerLog,
    writeSummary: summaryWriter(env.GITHUB_STEP_SUMMARY),
  }
}
