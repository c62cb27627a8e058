/** Source repository with pull requests, and a registry with small images. */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { runAction, type StepContext, type StepResult } from '../runner/run-action.ts'
import { publishLayers, type StoredLayer } from '../scenarios/publish-layers.ts'
import { launcher, source, TwoRepositories } from '../scenarios/two-repositories.ts'
import { endOfArchive, file } from '../tar/make-tar.ts'

export const bot = 'github-actions[bot]'
export const previewToken = 'ghs_preview_workflow_token'
const nbgitpuller = 'opt/conda/lib/python3.12/site-packages/nbgitpuller/__init__.py'

/** Returns a layer with one file. */
export function layerWith(path: string, content = path): StoredLayer {
  const tar = Buffer.concat([file(path, content), endOfArchive])
  return { stored: gzipSync(tar), diffId: `sha256:${createHash('sha256').update(tar).digest('hex')}` }
}

export class PreviewFixture {
  readonly repositories: TwoRepositories

  private constructor(repositories: TwoRepositories) {
    this.repositories = repositories
  }

  static async open(): Promise<PreviewFixture> {
    const repositories = await TwoRepositories.open()
    const { github } = repositories
    const write = { pull_requests: 'write', statuses: 'write' } as const
    github.addToken(previewToken, { login: bot, kind: 'actions', repositories: { [source]: write } })
    await github.seed(source, 'main', { 'lessons/one.ipynb': '{}', 'src/model.c': 'int model;\n' })
    return new PreviewFixture(repositories)
  }

  get github() {
    return this.repositories.github
  }

  /** Pushes an image with layers to the registry. @returns its reference with the digest. */
  publish(tag: string, ...layers: readonly StoredLayer[]): Promise<string> {
    return this.publishAnnotated(tag, layers, {})
  }

  async publishAnnotated(
    tag: string,
    layers: readonly StoredLayer[],
    annotations: Readonly<Record<string, string>>,
  ): Promise<string> {
    const { registry, image } = this.repositories
    await publishLayers(registry.url, 'science/model', tag, layers, annotations)
    return `${image}:${tag}@${await this.repositories.headDigest(tag)}`
  }

  publishBase({
    hasNbgitpuller,
    tag = 'main',
  }: {
    readonly hasNbgitpuller: boolean
    readonly tag?: string
  }): Promise<string> {
    const layers = hasNbgitpuller ? [layerWith('base'), layerWith(nbgitpuller)] : [layerWith('base')]
    return this.publish(tag, ...layers)
  }

  /** Commits to a branch of the source, and opens a pull request. @returns its number. */
  async openPullRequest(
    branch: string,
    files: Readonly<Record<string, string | null>>,
    author?: string,
  ): Promise<number> {
    const { github } = this
    await this.branchFromMain(source, branch, files)
    return github.openPullRequest(source, { headBranch: branch, ...(author === undefined ? {} : { author }) })
  }

  /** Opens a pull request from a fork. @returns its number. */
  async openPullRequestFromFork(
    fork: string,
    branch: string,
    files: Readonly<Record<string, string | null>>,
  ): Promise<number> {
    await this.github.forkRepository(source, fork)
    await this.branchFromMain(fork, branch, files)
    return this.github.openPullRequest(source, { headRepository: fork, headBranch: branch, author: 'alice' })
  }

  private async branchFromMain(
    repository: string,
    branch: string,
    files: Readonly<Record<string, string | null>>,
  ): Promise<void> {
    await this.github.createBranch(repository, branch, 'main')
    await this.github.seed(repository, branch, files)
  }

  async headSha(number: number): Promise<string> {
    return (await this.github.pullRequestRefs(source, number)).headSha
  }

  /** Runs the action for a pull request of the source. */
  async comment(
    number: number,
    state: string,
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<StepResult> {
    return this.run({
      state,
      'pull-request': String(number),
      'head-sha': await this.headSha(number),
      ...inputs,
    })
  }

  run(
    inputs: Readonly<Record<string, string>>,
    hooks: Pick<StepContext, 'onStart'> = {},
  ): Promise<StepResult> {
    return runAction(
      'actions/comment-preview',
      {
        token: previewToken,
        'launcher-repository': launcher,
        image: this.repositories.image,
        ...inputs,
      },
      {
        ...{ repository: source, ref: 'refs/heads/main', sha: '0'.repeat(40), eventName: 'pull_request' },
        ...{ githubUrl: this.github.url, token: previewToken, workspace: this.repositories.directory },
        ...hooks,
      },
    )
  }

  close(): Promise<void> {
    return this.repositories.close()
  }
}
