import { createBranchRulesReader } from '../../github/branch-rules.ts'
import { fetchCommitFiles } from '../../github/commit-files.ts'
import type { GitHubClient } from '../../github/github-client.ts'
import { createGraphqlReader } from '../../github/graphql-launcher-reader.ts'
import { fetchTexts, fetchTree } from '../../github/repository-files.ts'
import { mayStartWorkflow, mayWriteContents, surveyRepository } from '../../github/repository-survey.ts'
import { fetchLastRun, mayReadRuns } from '../../github/workflow-runs.ts'
import type { ConnectRegistry } from '../../registry/connect-registry.ts'
import type { FactServices } from './gather-facts.ts'

/**
 * Creates services that read from GitHub and registries.
 *
 * @param reader client with the token that reads both repositories.
 * @param sender client with the token that the source sends events with; undefined if the token was not given.
 * @param findProvenance verifies signatures.
 * @param connect connects without a login, as mybinder.org does.
 */
export function factServices(
  reader: GitHubClient,
  sender: GitHubClient | undefined,
  connect: ConnectRegistry,
  findProvenance: FactServices['findProvenance'],
): FactServices {
  return {
    survey: repository => surveyRepository(reader, repository),
    fetchTree: (repository, commit) => fetchTree(reader, repository, commit),
    fetchTexts: (repository, files) => fetchTexts(reader, repository, files),
    readLauncher: (repository, dockerfile) => createGraphqlReader(reader, repository).readState(dockerfile),
    fetchRules: createBranchRulesReader(reader),
    fetchCommitFiles: (repository, branch) => fetchCommitFiles(reader, repository, branch),
    fetchLastRun: (repository, event, paths) => fetchLastRun(reader, repository, event, paths),
    sender: sender && {
      maySend: (repository, startedWorkflow) =>
        startedWorkflow === undefined
          ? mayWriteContents(sender, repository)
          : mayStartWorkflow(sender, repository, startedWorkflow),
      mayReadRuns: repository => mayReadRuns(sender, repository),
    },
    connect,
    findProvenance,
    now: () => Date.now(),
  }
}
