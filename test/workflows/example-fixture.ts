import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Files } from '../fakes/github/github.ts'
import { ensureJupyterImage } from '../host/jupyter-image.ts'
import { dispatchToken, launcher, source, TwoRepositories } from '../scenarios/two-repositories.ts'
import { root } from './our-files.ts'
import { type RunResult, WorkflowRunner } from './workflow-runner.ts'

export const app = {
  id: '4711',
  privateKey: 'the key of the app',
  repositories: [launcher],
  permissions: { contents: 'write' },
} as const
/** The same, for workflows that wait. */
const waitingApp = {
  ...app,
  id: '4712',
  permissions: { contents: 'write', actions: 'read' },
} as const

/** Repositories and images that the examples name; tests replace them by those of this machine. */
const exampleImage = /ghcr\.io\/(?:science\/model|underworldcode\/uw3-base)(?=[\s:])/g
const exampleLauncher = /underworldcode\/uw3-binder-launcher(?=\n)/g

/** Reads a file that users copy. */
export async function exampleFile(example: string, image: string): Promise<string> {
  const text = await readFile(join(root, 'test/examples', example), 'utf8')
  if (text.search(exampleImage) < 0) throw new Error(`${example} names another image`)
  return text.replace(exampleImage, image).replace(exampleLauncher, launcher)
}

/** Path and text of a workflow file. */
export async function exampleText(example: string, image: string): Promise<[path: string, text: string]> {
  return [`.github/workflows/${example.split('/').at(-1)}`, await exampleFile(example, image)]
}

export async function exampleWorkflow(example: string, image: string): Promise<Files> {
  return Object.fromEntries([await exampleText(example, image)])
}

/** Inserts inputs before those of the example. */
export function withInputs(text: string, inputs: Readonly<Record<string, string | boolean>>): string {
  const lines = Object.entries(inputs).map(([name, value]) => `      ${name}: ${JSON.stringify(value)}\n`)
  if (!text.includes('\n    with:\n')) throw new Error('this workflow calls nothing with inputs')
  return text.replace('\n    with:\n', place => place + lines.join(''))
}

/** Reads an example with checks switched off, for images of a few bytes in which Jupyter cannot run. */
export async function unverifiedText(example: string, image: string): Promise<[path: string, text: string]> {
  const [path, text] = await exampleText(example, image)
  return [path, withInputs(text, { 'check-contract': false, 'smoke-test': false })]
}

/** Every file below a folder of test/examples. */
export function exampleFolder(folder: string): Promise<Files> {
  return filesBelow(join('test/examples', folder))
}

/** Every file below a folder of this repository. */
export async function filesBelow(folder: string): Promise<Files> {
  const base = join(root, folder)
  const entries = await readdir(base, { recursive: true, withFileTypes: true })
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    await Promise.all(paths.map(async path => [relative(base, path), await readFile(path)] as const)),
  )
}

export const sourceFiles: Files = {
  'container/Dockerfile': 'FROM scratch\nARG MODEL_BRANCH\nENV MODEL_BRANCH=$MODEL_BRANCH\nCOPY data /data\n',
  'data/one': 'one\n',
  // Replaces that of the example image.
  '.dockerignore': '.git\n',
}

/** Both repositories with the workflows that users copy, and a runner that runs them. */
export class ExampleFixture {
  readonly two: TwoRepositories
  readonly runner: WorkflowRunner

  private constructor(two: TwoRepositories, runner: WorkflowRunner) {
    this.two = two
    this.runner = runner
  }

  static async open(): Promise<ExampleFixture> {
    const two = await TwoRepositories.open({ withEngine: true })
    const runner = new WorkflowRunner({
      github: two.github,
      gitRoot: join(two.directory, 'github'),
      directory: two.directory,
      env: { ...two.engine?.env },
      secrets: { [source]: { LAUNCHER_APP_KEY: app.privateKey, LAUNCHER_PAT: dispatchToken } },
      vars: { [source]: { LAUNCHER_APP_ID: app.id, WAITING_APP_ID: waitingApp.id } },
      apps: [app, waitingApp],
    })
    runner.listen(launcher)
    return new ExampleFixture(two, runner)
  }

  /** A base image with Jupyter, in the registry. @returns its name for FROM. */
  async pushJupyterBase(): Promise<string> {
    const { engine, registry } = this.two
    if (engine === undefined) throw new Error('this needs the engine')
    const base = `${registry.host}/base/jupyter:trixie`
    await engine.docker(['tag', await ensureJupyterImage(engine), base])
    await engine.docker(['push', '--quiet', base])
    await engine.docker(['image', 'rm', base])
    return base
  }

  /** Creates the launcher's branches, as a maintainer does. */
  async seedLauncher(...branches: string[]): Promise<void> {
    const workflow = await exampleWorkflow('launcher/update-image.yml', this.two.image)
    const example = await exampleFile('launcher/Dockerfile', this.two.image)
    for (const branch of branches) {
      const dockerfile = example.replaceAll('development', branch)
      await this.two.github.seed(launcher, branch, { '.binder/Dockerfile': dockerfile, ...workflow })
    }
  }

  /** Pushes a commit to the source and runs every workflow that follows, up to the launcher's run. */
  async push(
    branch: string,
    files: Files,
  ): Promise<{ sha: string; source: RunResult[]; launcher: RunResult[] }> {
    const sha = await this.two.github.seed(source, branch, files)
    return { sha, ...(await this.follow(() => this.runner.push(source, `refs/heads/${branch}`, sha))) }
  }

  async follow(work: () => Promise<RunResult[]>): Promise<{ source: RunResult[]; launcher: RunResult[] }> {
    const before = this.runner.runs.length
    const runs = await work()
    await this.two.github.idle()
    return {
      source: runs,
      launcher: this.runner.runs.slice(before).filter(run => run.repository === launcher),
    }
  }
}

/** Description of the failures in a run, for the message of a failing test. */
export function collectErrors(runs: readonly RunResult[]): string[] {
  return runs.flatMap(run => [...run.jobs.values()].flatMap(job => job.steps.flatMap(step => step.errors)))
}
