import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { type GitHub, startGitHub } from '../fakes/github/github.ts'
import { run } from '../host/command.ts'
import { runAction, type StepResult } from '../runner/run-action.ts'
import type { Machine } from './machine.ts'

export const source = 'demo/tinymodel'
export const launcher = 'demo/tinymodel-launcher'
/** File that the demo changes and does not restore. */
const versionFile = 'src/tinymodel/__init__.py'
const branches = ['main', 'development']
const tokens = { source: 'ghs_source', launcher: 'ghs_launcher', dispatch: 'github_pat_launcher' }

/** Command that creates a mesh and compiles a source term in the container. */
const smokeCommand =
  'python3 -c "import tinymodel; tinymodel.unit_square(); assert tinymodel.compile_source(\'x + y\')(1, 2) == 3"'

/** Fake GitHub with the two repositories, which are kept between runs of the demo. */
export class DemoGitHub {
  readonly github: GitHub
  readonly #machine: Machine
  readonly #updates: StepResult[] = []
  #onOutput: (text: string) => void = () => {}

  private constructor(github: GitHub, machine: Machine) {
    this.github = github
    this.#machine = machine
  }

  static async open(machine: Machine): Promise<DemoGitHub> {
    const github = await startGitHub({ root: join(machine.state, 'github') })
    const demo = new DemoGitHub(github, machine)
    for (const name of [source, launcher]) await github.createRepository(name)
    const grantWrite = (name: string) => ({
      [name]: { contents: 'write' as const, actions: 'read' as const },
    })
    github.addToken(tokens.source, {
      login: 'github-actions[bot]',
      kind: 'actions',
      repositories: {
        [source]: { ...grantWrite(source)[source], pull_requests: 'write', statuses: 'write' },
      },
    })
    github.addToken(tokens.launcher, {
      login: 'github-actions[bot]',
      kind: 'actions',
      repositories: grantWrite(launcher),
    })
    github.addToken(tokens.dispatch, { login: 'maintainer', repositories: grantWrite(launcher) })
    const folder = import.meta.dirname
    for (const branch of branches) {
      await demo.#seed(source, branch, await readFiles(join(folder, 'source')))
      if ((await github.head(launcher, branch)) === undefined) {
        await demo.#seed(launcher, branch, await launcherFiles(join(folder, 'launcher'), demo.image, branch))
      }
    }
    github.onRepositoryDispatch(launcher, async event => {
      demo.#updates.push(await demo.updateLauncher(event.client_payload))
    })
    return demo
  }

  get registryUrl(): string {
    return this.#machine.registry.url
  }

  get image(): string {
    return `${this.#machine.registry.host}/demo/tinymodel`
  }

  launcherHead(): Promise<string | undefined> {
    return this.github.head(launcher, 'development')
  }

  /**
   * Runs the workflows that a push to the development branch of the source triggers, including the launcher's workflow.
   */
  async syncDevelopment(
    onOutput: (text: string) => void,
  ): Promise<{ result: StepResult; updates: readonly StepResult[] }> {
    this.#onOutput = onOutput
    const sha = (await this.github.head(source, 'development')) ?? ''
    const workspace = await this.checkOut(source, 'development')
    const inputs = {
      image: this.image,
      file: 'container/Dockerfile',
      'deps-file': 'container/Dockerfile.deps',
      'branch-arg': 'MODEL_BRANCH',
      'revision-arg': 'REVISION',
      'build-args': `BASE_IMAGE=${this.#machine.baseImage}`,
      'tag-suffix': '-slim',
      contract: 'container/binder-contract.yml',
      'smoke-command': smokeCommand,
      'launcher-repository': launcher,
      'launcher-token': tokens.dispatch,
    }
    const result = await runAction('.', inputs, {
      repository: source,
      ref: 'refs/heads/development',
      sha,
      eventName: 'push',
      githubUrl: this.github.url,
      token: tokens.source,
      workspace,
      env: this.#machine.engine.env,
      onOutput,
    })
    assertSuccess(result)
    await this.github.idle()
    this.#updates.forEach(assertSuccess)
    return { result, updates: this.#updates.splice(0) }
  }

  /** Commits a change to one line of Python, with a new version on each run. */
  async changeCode(): Promise<void> {
    const text = Buffer.from(
      (await this.github.readFile(source, 'development', versionFile)) ?? '',
    ).toString()
    const changedText = text.replace(/(?<=__version__ = "0\.1\.)\d+/, patch => String(Number(patch) + 1))
    await this.github.seed(source, 'development', { [versionFile]: changedText })
  }

  async checkOut(name: string, branch: string): Promise<string> {
    const workspace = await mkdtemp(join(this.#machine.scratch, 'workspace-'))
    const url = this.github.cloneUrl(name)
    await run('git', ['clone', '--quiet', '--depth=1', `--branch=${branch}`, url, workspace], {
      env: process.env,
    })
    return workspace
  }

  checkOutLauncher(): Promise<string> {
    return this.checkOut(launcher, 'development')
  }

  async launcherDiff(before = '', after = ''): Promise<string> {
    const directory = join(this.#machine.state, 'github', `${launcher}.git`)
    const options = ['--no-pager', '-C', directory, 'log', '-p', '--format=%B', `${before}..${after}`]
    return (await run('git', options, { env: process.env })).stdout
  }

  close(): Promise<void> {
    return this.github.close()
  }

  /** Runs the workflow of the launcher for an event, or manually if `payload` is undefined. */
  async updateLauncher(payload: unknown, inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
    const result = await runAction('actions/update-launcher-sha', inputs, {
      repository: launcher,
      ref: 'refs/heads/main',
      sha: (await this.github.head(launcher, 'main')) ?? '',
      eventName: payload === undefined ? 'workflow_dispatch' : 'repository_dispatch',
      githubUrl: this.github.url,
      token: tokens.launcher,
      workspace: this.#machine.scratch,
      payload,
      onOutput: this.#onOutput,
    })
    assertSuccess(result)
    return result
  }

  /** Returns the Dockerfile of a launcher branch, or undefined if the branch does not exist. */
  launcherFile(branch: string): Promise<Uint8Array | undefined> {
    return this.github.readFile(launcher, branch, '.binder/Dockerfile')
  }

  /** Opens a pull request. @returns the SHA of its head commit. */
  async openPullRequest(number: number): Promise<string> {
    this.github.ensureOpenPullRequest(source, number)
    return (await this.github.pullRequestRefs(source, number)).headSha
  }

  /** Comments on a pull request whose image is ready. @returns the comment. */
  async commentPreview(number: number, inputs: Readonly<Record<string, string>>): Promise<string> {
    const preview = {
      state: 'ready',
      image: this.image,
      'tag-suffix': '-slim',
      'launcher-repository': launcher,
    }
    await this.#runAction('actions/comment-preview', source, {
      ...preview,
      'pull-request': String(number),
      'base-image': `${this.image}:development-slim`,
      ...inputs,
    })
    return this.github.comments(source, number).at(-1)?.body ?? ''
  }

  /** Closes a pull request and runs the launcher's scheduled workflow. */
  closePullRequestAndSweep(number: number): Promise<StepResult> {
    this.github.closePullRequest(source, number)
    return this.#runAction('actions/sweep-previews', launcher, { 'source-repository': source })
  }

  async #runAction(
    path: string,
    repository: string,
    inputs: Readonly<Record<string, string>>,
  ): Promise<StepResult> {
    const result = await runAction(path, inputs, {
      repository,
      ref: 'refs/heads/main',
      sha: (await this.github.head(repository, 'main')) ?? '',
      eventName: 'workflow_dispatch',
      githubUrl: this.github.url,
      token: repository === source ? tokens.source : tokens.launcher,
      workspace: this.#machine.scratch,
      env: this.#machine.engine.env,
    })
    assertSuccess(result)
    return result
  }

  /** Commits a Dockerfile to a launcher branch, to simulate a maintainer. */
  async editLauncher(branch: string, dockerfile: string): Promise<void> {
    await this.#seed(launcher, branch, new Map([['.binder/Dockerfile', Buffer.from(dockerfile)]]))
  }

  /** Commits only the files that differ, so that a second run of the demo keeps the existing commits. */
  async #seed(name: string, branch: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
    const changedFiles: [string, Uint8Array][] = []
    for (const [path, content] of files) {
      const current = await this.github.readFile(name, branch, path)
      if (path === versionFile && current !== undefined) continue
      if (current === undefined || Buffer.compare(current, content) !== 0) changedFiles.push([path, content])
    }
    if (changedFiles.length > 0) await this.github.seed(name, branch, Object.fromEntries(changedFiles))
  }
}

async function readFiles(directory: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  return new Map(
    await Promise.all(paths.map(async path => [relative(directory, path), await readFile(path)] as const)),
  )
}

async function launcherFiles(
  directory: string,
  image: string,
  branch: string,
): Promise<Map<string, Uint8Array>> {
  const files = await readFiles(directory)
  const template = Buffer.from(files.get('.binder/Dockerfile') ?? '').toString('utf8')
  const text = template.replaceAll('{{image}}', `${image}:${branch}-slim`).replaceAll('{{branch}}', branch)
  return files.set('.binder/Dockerfile', Buffer.from(text))
}

function assertSuccess(result: StepResult): void {
  if (result.exitCode !== 0) throw new Error(result.errors.join('\n') || result.log)
}
