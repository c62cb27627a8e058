import { tmpdir } from 'node:os'
import type { CheckServices } from '../../image/check-layer-sizes.ts'
import { onInterruption } from '../../runner/interruption.ts'
import { summaryWriter } from '../../runner/job-summary.ts'
import { runnerLog } from '../../runner/log.ts'
import { connectFromRunner } from '../../runner/registry-services.ts'
import { runOnHost } from '../../runner/run-on-host.ts'
import { readWorkspaceFile } from '../../runner/workspace-files.ts'
import { type CheckInputs, registryLogin } from './inputs.ts'

/** Production services: registries over the network, files of the workspace, the host's Docker. */
export function checkServices(inputs: CheckInputs, env: NodeJS.ProcessEnv): CheckServices {
  return {
    connect: connectFromRunner(env, { login: registryLogin(inputs) }, runnerLog.mask),
    runCommand: runOnHost(env),
    onInterruption,
    temporaryDirectory: env.RUNNER_TEMP ?? tmpdir(),
    readFile: path => readWorkspaceFile(env.GITHUB_WORKSPACE ?? '.', path),
    log: runnerLog,
    writeSummary: summaryWriter(env.GITHUB_STEP_SUMMARY),
  }
}
