import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { gitCheckout } from '../../checkout/git-checkout.ts'
import { summaryWriter } from '../../runner/job-summary.ts'
import { runnerLog } from '../../runner/log.ts'
import { connectFromRunner } from '../../runner/registry-access.ts'
import { runOnHost } from '../../runner/run-on-host.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import { type Inputs, loginsFor } from './inputs.ts'
import type { Adapters } from './run.ts'

/** The real parts: this machine's git and Docker, registries over the network. */
export function buildAdapters(inputs: Inputs, workflow: WorkflowContext, env: NodeJS.ProcessEnv): Adapters {
  const runCommand = runOnHost(env)
  return {
    workflow,
    runCommand,
    checkout: gitCheckout(runCommand, workflow.workspace),
    connect: connectFromRunner(env, loginsFor(inputs, workflow.actor), runnerLog.mask),
    temporaryDirectory: workflow.temporaryDirectory,
    readFile: path => readFile(resolve(workflow.workspace, path)),
    log: runnerLog,
    writeSummary: summaryWriter(env.GITHUB_STEP_SUMMARY),
    now: () => new Date(),
  }
}
