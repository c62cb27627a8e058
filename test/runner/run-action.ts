import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { load } from 'js-yaml'
import { assertOwnCommands } from './runner-commands.ts'
import { renderSummary, savePage } from './summary-page.ts'

/** Properties of a run that the runner passes to a step. */
export interface StepContext {
  readonly repository: string
  readonly ref: string
  readonly sha: string
  readonly eventName: string
  /** URL of the API and website of the simulated GitHub. */
  readonly githubUrl: string
  readonly token: string
  readonly workspace: string
  /** `client_payload` of a dispatched event. */
  readonly payload?: unknown
  /** Login of the account that started the run. Default: a maintainer. */
  readonly actor?: string
  /** Webhook payload in the file that `GITHUB_EVENT_PATH` names. */
  readonly webhook?: unknown
  /** Additional environment variables of the step, like `env:` of a job. */
  readonly env?: Readonly<Record<string, string>>
  /** Receives a function that kills the step or sends it a signal. */
  readonly onStart?: (kill: (signal?: 'SIGKILL' | 'SIGTERM' | 'SIGINT') => void) => void
  /** Receives the output of the step as it arrives. */
  readonly onOutput?: (text: string) => void
}

/** Result of a step. */
export interface StepResult {
  readonly exitCode: number | null
  readonly outputs: Readonly<Record<string, string>>
  readonly errors: readonly string[]
  readonly warnings: readonly string[]
  readonly summary: string
  readonly log: string
  readonly seconds: number
}

interface ActionDefinition {
  readonly inputs?: Readonly<Record<string, { readonly default?: string } | null>>
  readonly runs: { readonly using: string; readonly main: string }
}

const root = resolve(import.meta.dirname, '../..')
/** Replaces the default of the input `start-timeout`, which is too short for Jupyter on a busy machine. */
const startTimeout = '100s'

/**
 * Runs an action of this repository like GitHub's runner: the committed bundle in a child process with this version of
 * Node.js, the defaults of its action.yml, and files for outputs and the summary.
 *
 * @param action Directory of the action.yml, relative to the repository's root; `.` for the root action.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax
 */
export async function runAction(
  action: string,
  inputs: Readonly<Record<string, string>>,
  context: StepContext,
): Promise<StepResult> {
  const directory = join(root, action)
  const file = load(await readFile(join(directory, 'action.yml'), 'utf8')) as ActionDefinition
  const files = await createStepFiles(context.webhook)
  const startTime = performance.now()
  try {
    const child = spawn(process.execPath, [resolve(directory, file.runs.main)], {
      cwd: context.workspace,
      env: { ...(await makeStepEnvironment(file, inputs, context)), ...files.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let isKilled = false
    context.onStart?.((signal = 'SIGKILL') => {
      isKilled = signal === 'SIGKILL'
      child.kill(signal)
    })
    const [stdout, stderr, exitCode] = await Promise.all([
      collect(child.stdout, context.onOutput),
      collect(child.stderr, context.onOutput),
      new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail)),
    ])
    for (const output of [stdout, stderr]) assertOwnCommands(output)
    if (exitCode !== 0 && readAnnotations(stdout, 'error').length === 0) {
      throw new Error(`the step exited with code ${exitCode}, but reported no error:\n${stdout}${stderr}`)
    }
    const leftovers = isKilled ? [] : await listFiles(files.env.RUNNER_TEMP)
    if (leftovers.length > 0)
      throw new Error(`the step did not delete ${leftovers.join(', ')} in RUNNER_TEMP:\n${stdout}${stderr}`)
    const summary = await readFile(files.summary, 'utf8')
    await checkSummary(action, summary)
    return {
      exitCode,
      outputs: parseOutputs(await readFile(files.output, 'utf8')),
      errors: readAnnotations(stdout, 'error'),
      warnings: readAnnotations(stdout, 'warning'),
      summary,
      log: stdout + stderr,
      seconds: (performance.now() - startTime) / 1000,
    }
  } finally {
    await rm(files.directory, { recursive: true, force: true })
  }
}

/** Lists the files below a directory, except the list of paths that @actions/cache does not delete. */
async function listFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => !entry.isDirectory() && entry.name !== 'manifest.txt')
    .map(({ name }) => name)
}

/** Validates a summary, and saves it as a page in the folder SUMMARY_FOLDER for manual inspection. */
async function checkSummary(action: string, summary: string): Promise<void> {
  if (summary === '') return
  const html = await renderSummary(summary)
  const folder = process.env.SUMMARY_FOLDER
  if (folder !== undefined) await savePage(html, folder, action)
}

async function collect(stream: Readable, onOutput: (text: string) => void = () => {}): Promise<string> {
  let output = ''
  for await (const chunk of stream.setEncoding('utf8')) {
    onOutput(chunk)
    output += chunk
  }
  return output
}

async function createStepFiles(webhook: unknown) {
  const directory = await mkdtemp(join(tmpdir(), 'step-'))
  const [output, summary, temp] = ['output', 'summary', 'temp'].map(name => join(directory, name)) as [
    string,
    string,
    string,
  ]
  await Promise.all([writeFile(output, ''), writeFile(summary, ''), mkdir(temp)])
  const event = join(directory, 'event.json')
  if (webhook !== undefined) await writeFile(event, JSON.stringify(webhook))
  const env = {
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: temp,
    ...(webhook === undefined ? {} : { GITHUB_EVENT_PATH: event }),
  }
  return { directory, output, summary, env }
}

async function makeStepEnvironment(
  file: ActionDefinition,
  stepInputs: Readonly<Record<string, string>>,
  context: StepContext,
) {
  const declaredInputs = file.inputs ?? {}
  for (const name of Object.keys(stepInputs)) {
    if (!(name in declaredInputs))
      throw new Error(
        `the action has no input "${name}": correct its name (the runner would only warn about it)`,
      )
  }
  const inputs = Object.entries(declaredInputs).map(([name, input]) => {
    const value = stepInputs[name] ?? evaluate(input?.default ?? '', context)
    const isDefaultTimeout = name === 'start-timeout' && value === input?.default
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, isDefaultTimeout ? startTimeout : value]
  })
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    GITHUB_REPOSITORY: context.repository,
    GITHUB_REF: context.ref,
    GITHUB_SHA: context.sha,
    GITHUB_EVENT_NAME: context.eventName,
    GITHUB_ACTOR: context.actor ?? 'maintainer',
    GITHUB_RUN_ID: '1234567890',
    GITHUB_SERVER_URL: context.githubUrl,
    GITHUB_API_URL: context.githubUrl,
    GITHUB_GRAPHQL_URL: `${context.githubUrl}/graphql`,
    GITHUB_WORKSPACE: context.workspace,
    ...Object.fromEntries(inputs),
    ...context.env,
  }
}

/** Evaluates an expression in a default of an action.yml. New expressions must be added here. */
function evaluate(text: string, { token, payload }: StepContext): string {
  if (text === '${{ github.token }}') return token
  if (text === '${{ toJSON(github.event.client_payload) }}') return JSON.stringify(payload ?? null, null, 2)
  if (text.includes('${{')) throw new Error(`cannot evaluate the default ${text}: add its value here`)
  return text
}

/** Parses `name<<delimiter` blocks. Source: GitHub Docs, "Workflow commands: Multiline strings". */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const [, name, delimiter] = /^([^<]+)<<(.+)$/.exec(lines[index] ?? '') ?? []
    if (name === undefined || delimiter === undefined) continue
    const end = lines.indexOf(delimiter, index + 1)
    outputs[name] = lines.slice(index + 1, end).join('\n')
    index = end
  }
  return outputs
}

function readAnnotations(stdout: string, kind: 'error' | 'warning'): string[] {
  const matches = stdout.matchAll(new RegExp(`^::${kind}(?: [^:]*)?::(.*)$`, 'gm'))
  return [...matches].map(([, message = '']) =>
    message.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%'),
  )
}
