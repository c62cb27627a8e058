import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Files, type GitHub, startGitHub } from '../fakes/github/github.ts'
import { run } from '../host/command.ts'
import { type Engine, type Store, startEngine } from '../host/engine.ts'
import { type Registry, startRegistry } from '../host/registry.ts'
import { runAction, type StepContext, type StepResult } from '../runner/run-action.ts'
import { type ImageShape, publishImage } from './publish-image.ts'

export const source = 'science/model'
export const launcher = 'science/model-launcher'
export const sourceToken = 'ghs_source_workflow_token'
export const launcherToken = 'ghs_launcher_workflow_token'
export const dispatchToken = 'github_pat_may_write_launcher'

/** Workflow of the launcher with the properties that an action reads. */
export const launcherWorkflow = `run-name: Update image (\${{ github.event.client_payload.correlation }})
on:
  repository_dispatch:
    types: [image-updated]
jobs: {}
`

/** Inputs that accept images without labels and events with only a branch and a digest. */
const lenientInputs = { 'allow-unlabelled': 'true', 'accept-unverified-event': 'true' } as const

const manifestTypes = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ')

/** Inputs that disable the checks, for small images without Jupyter. */
export const unverified = { 'check-contract': 'false', 'smoke-test': 'false' } as const

async function openEngine(options: {
  readonly withEngine?: boolean
  readonly store?: Store
}): Promise<Engine | undefined> {
  if (options.withEngine !== true && options.store === undefined) return undefined
  return startEngine({ store: options.store ?? 'containerd' })
}

/** Fake GitHub with a source and a launcher repository, a real registry and, on request, a real Docker engine. */
export class TwoRepositories {
  readonly directory: string
  readonly github: GitHub
  readonly registry: Registry
  readonly #engine: Engine | undefined

  private constructor(directory: string, github: GitHub, registry: Registry, engine: Engine | undefined) {
    this.directory = directory
    this.github = github
    this.registry = registry
    this.#engine = engine
  }

  static async open(
    options: { readonly withEngine?: boolean; readonly store?: Store } = {},
  ): Promise<TwoRepositories> {
    const directory = await mkdtemp(join(tmpdir(), 'two-repositories-'))
    const github = await startGitHub({ root: join(directory, 'github') })
    const registry = await startRegistry()
    const engine = await openEngine(options)
    await github.createRepository(source)
    await github.createRepository(launcher)
    const grant = (contents: 'read' | 'write', ...names: string[]) =>
      Object.fromEntries(names.map(name => [name, { contents, actions: 'read' as const }]))
    github.addToken(sourceToken, {
      login: 'github-actions[bot]',
      kind: 'actions',
      repositories: grant('write', source),
    })
    github.addToken(launcherToken, {
      login: 'github-actions[bot]',
      kind: 'actions',
      repositories: grant('write', launcher),
    })
    github.addToken(dispatchToken, { login: 'maintainer', repositories: grant('write', launcher) })
    return new TwoRepositories(directory, github, registry, engine)
  }

  /** Docker engine. @throws Error if the repositories were opened without an engine. */
  get engine(): Engine {
    if (this.#engine === undefined)
      throw new Error('the test has no Docker engine: open TwoRepositories with `withEngine: true`')
    return this.#engine
  }

  /** Environment of the engine's Docker client. Empty without an engine. */
  get engineEnv(): Readonly<Record<string, string>> {
    return { ...this.#engine?.env }
  }

  /** Image repository of the source. */
  get image(): string {
    return `${this.registry.host}/science/model`
  }

  /** Commits to a branch of the source and checks out the commit as actions/checkout does. */
  async push(files: Files, branch = 'main'): Promise<StepContext> {
    const sha = await this.github.seed(source, branch, files)
    return this.checkOut(`refs/heads/${branch}`, sha)
  }

  async checkOut(ref: string, sha: string): Promise<StepContext> {
    const workspace = await mkdtemp(join(this.directory, 'workspace-'))
    const git = (...args: string[]) => run('git', args, { cwd: workspace, env: process.env })
    await git('init', '--quiet')
    await git('remote', 'add', 'origin', this.github.cloneUrl(source))
    await git('fetch', '--quiet', '--depth=1', 'origin', sha)
    await git('checkout', '--quiet', '--detach', 'FETCH_HEAD')
    return {
      repository: source,
      ref,
      sha,
      eventName: 'push',
      githubUrl: this.github.url,
      token: sourceToken,
      workspace,
      env: { ...this.engineEnv },
    }
  }

  /** Creates a launcher branch with a Dockerfile and the workflow that handles the event. */
  async seedLauncher(branch: string, dockerfile: string): Promise<void> {
    await this.github.seed(launcher, branch, {
      '.binder/Dockerfile': dockerfile,
      '.github/workflows/update-image.yml': launcherWorkflow,
    })
  }

  /**
   * Pushes the event's tag and runs the launcher's workflow, which accepts images without labels. Tests of the launcher's
   * own checks use `receive`.
   */
  async update(
    payload: unknown,
    inputs: Readonly<Record<string, string>> = {},
    overrides: Partial<StepContext> = {},
  ): Promise<StepResult> {
    await this.pushTag(payload)
    return this.receive(payload, { ...lenientInputs, ...inputs }, overrides)
  }

  /** Runs the launcher's workflow for an event. */
  async receive(
    payload: unknown,
    inputs: Readonly<Record<string, string>> = {},
    overrides: Partial<StepContext> = {},
  ): Promise<StepResult> {
    const workspace = await mkdtemp(join(this.directory, 'workspace-'))
    return runAction('actions/update-launcher-sha', inputs, {
      repository: launcher,
      ref: 'refs/heads/main',
      sha: '0'.repeat(40),
      eventName: payload === undefined ? 'workflow_dispatch' : 'repository_dispatch',
      githubUrl: this.github.url,
      token: launcherToken,
      workspace,
      payload,
      ...overrides,
    })
  }

  /** Pushes the tag of an event if the registry has its digest. */
  async pushTag(payload: unknown): Promise<void> {
    const { image, tag, sha } = (payload ?? {}) as { image?: unknown; tag?: unknown; sha?: unknown }
    if (image !== this.image || !/^[\w.-]+$/.test(String(tag)) || !/^sha256:[0-9a-f]{64}$/.test(String(sha)))
      return
    const url = `${this.registry.url}/v2/science/model/manifests`
    const tagResponse = await fetch(`${url}/${tag}`, { method: 'HEAD', headers: { accept: manifestTypes } })
    if (tagResponse.headers.get('docker-content-digest') === sha) return
    const manifestResponse = await fetch(`${url}/${sha}`, { headers: { accept: manifestTypes } })
    const body = await manifestResponse.text()
    if (manifestResponse.status !== 200) return
    const headers = { 'content-type': manifestResponse.headers.get('content-type') ?? '' }
    const put = await fetch(`${url}/${tag}`, { method: 'PUT', headers, body })
    await put.body?.cancel()
  }

  /** Reads the Dockerfile of a launcher branch. */
  async dockerfile(branch: string): Promise<string> {
    const bytes = await this.github.readFile(launcher, branch, '.binder/Dockerfile')
    if (bytes === undefined)
      throw new Error(`the launcher has no Dockerfile on ${branch}: create the branch with \`seedLauncher\``)
    return Buffer.from(bytes).toString('utf8')
  }

  /** Pushes an image without layers under a tag. @returns its digest. */
  publish(tag: string, shape: ImageShape = {}): Promise<string> {
    return publishImage(this.registry.url, 'science/model', tag, shape)
  }

  /** Builds an image of a few bytes with Docker and pushes it under a tag. @returns its digest. */
  async pushTinyImage(tag: string, labels: Readonly<Record<string, string>> = {}): Promise<string> {
    const context = await mkdtemp(join(this.directory, 'image-'))
    await writeFile(join(context, 'Dockerfile'), 'FROM scratch\nCOPY Dockerfile /\n')
    const metadata = join(context, 'metadata.json')
    const options = Object.entries(labels).map(([name, value]) => `--label=${name}=${value}`)
    const output = `type=image,push=true,name=${this.image}:${tag}`
    await this.engine.docker([
      'buildx',
      'build',
      ...options,
      '--provenance=false',
      `--output=${output}`,
      `--metadata-file=${metadata}`,
      context,
    ])
    return this.headDigest(tag)
  }

  /** Returns the digest of a tag, or `status …` if the registry does not have it. */
  async headDigest(tag: string): Promise<string> {
    const url = `${this.registry.url}/v2/science/model/manifests/${tag}`
    const response = await fetch(url, { method: 'HEAD', headers: { accept: manifestTypes } })
    return response.headers.get('docker-content-digest') ?? `status ${response.status}`
  }

  /** Stops all servers and deletes the directory. @throws Error if a request violated GitHub's API description. */
  async close(): Promise<void> {
    await this.registry.stop()
    await this.#engine?.stop()
    await this.github.close().finally(() => rm(this.directory, { recursive: true, force: true }))
  }
}
