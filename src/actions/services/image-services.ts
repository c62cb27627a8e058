import { statfs } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { findCommit } from '../../git/find-commit.ts'
import { gitCheckout } from '../../git/git-checkout.ts'
import { createGitHubClient } from '../../github/github-client.ts'
import { connectGitHub } from '../../github/github-connection.ts'
import { createRepositoryRefs, type RepositoryRefs } from '../../github/repository-refs.ts'
import type { DockerLogins } from '../../image/build/docker-login.ts'
import type { ImageServices } from '../../image/build-and-publish.ts'
import { parseGitHubRepository } from '../../refs/github-repository.ts'
import { openActionsCache } from '../../runner/actions-cache.ts'
import { readDefaultBranch } from '../../runner/default-branch.ts'
import { onInterruption } from '../../runner/interruption.ts'
import { summaryWriter } from '../../runner/job-summary.ts'
import { runnerLog } from '../../runner/log.ts'
import { readOwnerKind } from '../../runner/owner-kind.ts'
import {
  connectAnonymously,
  connectFromRunner,
  dockerConfigDirectory,
} from '../../runner/registry-services.ts'
import { runOnHost } from '../../runner/run-on-host.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import { readWorkspaceFile, resolveInWorkspace } from '../../runner/workspace-files.ts'
import type { ImageInputs } from '../inputs/image-request-inputs.ts'
import { createAttestor } from './attestor.ts'

/** Production services: the host's git and Docker, registries over the network. */
export function imageServices(
  { token, trustRoot }: Pick<ImageInputs, 'token' | 'trustRoot'>,
  logins: DockerLogins,
  workflow: WorkflowContext,
  env: NodeJS.ProcessEnv,
): ImageServices {
  const runCommand = runOnHost(env)
  return {
    workflow,
    logins,
    refs: token === undefined ? undefined : gitHubRefs(token, workflow, env),
    actionsCache: openActionsCache(env),
    cacheDirectory: join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'binder-actions', 'build-cache'),
    dockerConfigDirectory: dockerConfigDirectory(env),
    runCommand,
    checkout: gitCheckout(runCommand, workflow.workspace),
    findCommit: ref => findCommit(ref, { runCommand, directory: workflow.workspace, token }),
    connect: connectFromRunner(env, logins, runnerLog.mask),
    connectAnonymously: connectAnonymously(env),
    attestor: createAttestor({ token, trustRoot }, workflow, env),
    readDefaultBranch: async () => readDefaultBranch(env.GITHUB_EVENT_PATH),
    readOwnerKind: async owner => readOwnerKind(env.GITHUB_EVENT_PATH, owner),
    onInterruption,
    freeDisk: async directory => {
      const { bavail, bsize } = await statfs(directory)
      return bavail * bsize
    },
    temporaryDirectory: workflow.temporaryDirectory,
    readFile: path => readWorkspaceFile(workflow.workspace, path),
    resolvePath: path => resolveInWorkspace(workflow.workspace, path),
    log: runnerLog,
    writeSummary: summaryWriter(env.GITHUB_STEP_SUMMARY),
    now: () => new Date(),
  }
}

function gitHubRefs(
  token: string,
  { apiUrl, repository }: WorkflowContext,
  env: NodeJS.ProcessEnv,
): RepositoryRefs {
  const client = createGitHubClient(connectGitHub(apiUrl, env, runnerLog.info), token)
  return createRepositoryRefs(client, parseGitHubRepository(repository))
}
