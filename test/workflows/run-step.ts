import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { errorMessage } from '../../src/error-message.ts'
import { runAction } from '../runner/run-action.ts'
import { type Contexts, evaluateText, evaluateTexts } from './evaluate.ts'
import type { JobContext } from './job-context.ts'
import { replacedActions } from './replaced-actions.ts'
import { localAction } from './repository-files.ts'
import { createStepFiles } from './step-files.ts'
import type { Step } from './workflow-file.ts'

export interface JobStepResult {
  readonly name: string
  readonly outcome: 'success' | 'failure' | 'skipped'
  readonly outputs: Readonly<Record<string, string>>
  readonly errors: readonly string[]
  readonly warnings: readonly string[]
  readonly summary: string
  readonly log: string
  /** Environment variables that the step added for the following steps. */
  readonly env: Readonly<Record<string, string>>
}

const emptyResult = { outputs: {}, errors: [], warnings: [], summary: '', log: '', env: {} }

export const skippedStep = (name: string): JobStepResult => ({ name, outcome: 'skipped', ...emptyResult })

/** Runs a step. @param env evaluated environment variables of `env:` and of earlier steps. */
export async function runStep(
  step: Step,
  job: JobContext,
  contexts: Contexts,
  env: Readonly<Record<string, string>>,
): Promise<JobStepResult> {
  try {
    if (step.uses === undefined) return await runScript(step, job, contexts, env)
    const inputs = evaluateTexts(step.with, contexts)
    const replacement = replacedActions.get(step.uses.split('@')[0] ?? '')
    if (replacement !== undefined) {
      return { name: step.name, outcome: 'success', ...emptyResult, outputs: await replacement(inputs, job) }
    }
    return await runLocalAction(step.name, localAction(step.uses), inputs, job, env)
  } catch (error) {
    const message = errorMessage(error)
    return { name: step.name, outcome: 'failure', ...emptyResult, errors: [message] }
  }
}

async function runLocalAction(
  name: string,
  action: string,
  inputs: Readonly<Record<string, string>>,
  job: JobContext,
  env: Readonly<Record<string, string>>,
): Promise<JobStepResult> {
  const { repository, event, githubUrl, token, workspace } = job
  const result = await runAction(action, inputs, {
    repository,
    ref: event.ref,
    sha: event.sha,
    eventName: event.name,
    githubUrl,
    token,
    workspace,
    payload: event.payload.client_payload,
    actor: event.actor,
    webhook: event.payload,
    env: { ...job.env, ...env },
  })
  const { exitCode, outputs, errors, warnings, summary, log } = result
  const outcome = exitCode === 0 ? 'success' : 'failure'
  return { name, outcome, outputs, errors, warnings, summary, log, env: {} }
}

/** Runs the script of `run` with the shell options of GitHub Docs, "Workflow syntax: jobs.<job_id>.steps[*].shell". */
async function runScript(
  step: Step,
  job: JobContext,
  contexts: Contexts,
  env: Readonly<Record<string, string>>,
): Promise<JobStepResult> {
  const files = await createStepFiles(job.directory)
  const script = join(files.env.RUNNER_TEMP ?? '', 'script.sh')
  await writeFile(script, evaluateText(step.run, contexts))
  const options = step.shell === 'bash' ? ['--noprofile', '--norc', '-eo', 'pipefail'] : ['-e']
  const child = spawn('bash', [...options, script], {
    cwd: join(job.workspace, evaluateText(step.workingDirectory, contexts)),
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      ...runnerEnv(job),
      ...job.env,
      ...env,
      ...files.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [stdout, stderr, exitCode] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve, reject) => child.once('close', resolve).once('error', reject)),
  ])
  const isSuccess = exitCode === 0
  return {
    name: step.name,
    outcome: isSuccess ? 'success' : 'failure',
    errors: isSuccess ? [] : [`the script failed with exit code ${exitCode}: ${stderr || stdout}`],
    warnings: [],
    log: stdout + stderr,
    ...(await files.read()),
  }
}

function runnerEnv({
  repository,
  event,
  workspace,
  githubUrl,
  contexts,
}: JobContext): Record<string, string> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: repository,
    GITHUB_WORKFLOW_REF: String((contexts.github as { readonly workflow_ref?: unknown }).workflow_ref),
    GITHUB_REF: event.ref,
    GITHUB_SHA: event.sha,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_WORKSPACE: workspace,
    GITHUB_SERVER_URL: githubUrl,
    GITHUB_API_URL: githubUrl,
  }
}
