import { createHash } from 'node:crypto'
import type { UpdateInputs } from '../../../src/actions/update-launcher-sha/inputs.ts'
import type { BranchServices } from '../../../src/actions/update-launcher-sha/launcher-services.ts'
import type { Branch } from '../../../src/github/branch-state.ts'
import type { CommitRequest } from '../../../src/github/commit-on-branch.ts'
import { ConflictError } from '../../../src/github/write-failure.ts'
import { parseDockerfileLocator } from '../../../src/launcher/dockerfile-locator.ts'
import { readVersions } from '../../../src/launcher/version-history.ts'
import type { Log } from '../../../src/runner/log.ts'
import type { MemoryRegistry } from './memory-registry.ts'

/** Returns inputs with the defaults of the action, for all branches. */
export function updateInputs(changes: Partial<UpdateInputs>): UpdateInputs {
  return {
    ...{ token: 't', repository: { owner: 'science', name: 'launcher' }, serverUrl: 'https://github.com' },
    work: { kind: 'branches', patterns: ['all'], imageTag: undefined },
    dockerfile: parseDockerfileLocator('.binder/Dockerfile'),
    ...{ template: undefined, branchVariable: undefined, allowedImage: undefined, provenance: undefined },
    ...{
      sourceRepository: undefined,
      allowUnlabelled: false,
      acceptUnverifiedEvent: false,
      createBranch: false,
    },
    ...{
      adoptRef: false,
      allowRetag: false,
      allowOlder: false,
      allowVariant: false,
      dryRun: false,
      prewarmMembers: [],
      maxPreviews: 20,
    },
    ...changes,
  }
}

interface StoredCommit {
  readonly sha: string
  readonly parent: string | undefined
  readonly message: string
  readonly dockerfile: string | undefined
}

/** In-memory launcher repository, with the other services of a run. */
export class MemoryLauncher {
  readonly #commits = new Map<string, StoredCommit>()
  /** Head commits by branch. */
  readonly heads = new Map<string, string>()
  readonly tags = new Set<string>()
  readonly warnings: string[] = []
  /** Duration of each pause in milliseconds. */
  readonly pauses: number[] = []
  /** Names of all writes, such as `commit main`. */
  readonly writes: string[] = []
  /** Template for new branches, on the default branch. */
  template: string | undefined
  /** Called before each write, to throw an error or to simulate a concurrent change to the repository. */
  onWrite: (write: string) => void = () => {}
  /** Called after each write. If it throws, the response is lost. */
  afterWrite: (write: string) => void = () => {}
  /** Called before each pause between two attempts. */
  onPause: () => void = () => {}

  /** Commits to a branch, to simulate another process. */
  seed(branch: string, dockerfile: string | undefined, message = 'Edit'): string {
    const parent = this.heads.get(branch)
    const sha = createHash('sha1').update(`${this.#commits.size} ${branch}`).digest('hex')
    this.#commits.set(sha, { sha, parent, message, dockerfile })
    this.heads.set(branch, sha)
    return sha
  }

  dockerfile(branch: string): string | undefined {
    return this.#head(branch)?.dockerfile
  }

  /** Headlines of the commits on a branch, newest first. */
  log(branch: string): string[] {
    return this.messages(branch).map(message => message.split('\n')[0] ?? '')
  }

  /** Messages of the commits on a branch, newest first. */
  messages(branch: string): string[] {
    return this.#history(branch).map(({ message }) => message)
  }

  #head(branch: string): StoredCommit | undefined {
    return this.#commits.get(this.heads.get(branch) ?? '')
  }

  #history(branch: string): StoredCommit[] {
    const commits: StoredCommit[] = []
    for (
      let commit = this.#head(branch);
      commit !== undefined;
      commit = this.#commits.get(commit.parent ?? '')
    )
      commits.push(commit)
    return commits
  }

  #branch(name: string): Branch | undefined {
    const head = this.#head(name)
    if (head === undefined) return undefined
    return {
      ...{
        name,
        head: head.sha,
        url: `https://github.com/commit/${head.sha}`,
        message: head.message,
        committedAt: '2026-01-01T00:00:00Z',
        parent: head.parent,
      },
      filePath: () => '.binder/Dockerfile',
      readFile: async () => (head.dockerfile === undefined ? undefined : Buffer.from(head.dockerfile)),
    }
  }

  #write<T>(name: string, task: () => T): T {
    this.writes.push(name)
    this.onWrite(name)
    const result = task()
    this.afterWrite(name)
    return result
  }

  #commit({ branch, expectedHead, headline, body, changes }: CommitRequest) {
    return this.#write(`commit ${branch}`, () => {
      if (this.heads.get(branch) !== expectedHead) throw new ConflictError('the branch has moved', {})
      const [change] = changes
      const text = change === undefined ? this.dockerfile(branch) : Buffer.from(change.bytes).toString()
      const sha = this.seed(branch, text, `${headline}\n\n${body}`)
      return { sha, url: `https://github.com/commit/${sha}` }
    })
  }

  /** Returns the services of one run. */
  services(registry: MemoryRegistry): BranchServices {
    const log: Log = {
      ...{ info: () => {}, error: () => {}, mask: () => {}, group: (_title, task) => task() },
      warning: message => void this.warnings.push(message),
    }
    return {
      readBranchState: async ({ branch, temporary }) => ({
        ...{
          branch: this.#branch(branch),
          isTag: this.tags.has(branch),
          hasTemporary: this.heads.has(temporary),
        },
        base: this.#branch('main'),
        readTemplate: async () => (this.template === undefined ? undefined : Buffer.from(this.template)),
      }),
      readVersions: async (_repository, { name }) =>
        readVersions(
          this.#history(name).map(({ sha, message }) => ({
            sha,
            message,
            date: '2026-01-01T00:00:00Z',
            branch: name,
          })),
        ),
      listBranches: async () => ({
        branches: [...this.heads.keys()].sort().flatMap(name => this.#branch(name) ?? []),
        ...{ tags: this.tags, defaultBranch: 'main' },
      }),
      commit: async request => this.#commit(request),
      createBranch: async ({ branch }, commit) =>
        this.#write(`create ${branch}`, () => {
          if (this.heads.has(branch)) throw new ConflictError('the branch exists', {})
          this.heads.set(branch, commit)
        }),
      deleteBranch: async ({ branch }) =>
        this.#write(`delete ${branch}`, () => void this.heads.delete(branch)),
      deleteBranchAt: async ({ branch }, head) =>
        this.#write(`delete ${branch}`, () => {
          if (this.heads.get(branch) !== head) throw new ConflictError('the branch has moved', {})
          this.heads.delete(branch)
        }),
      sleep: async milliseconds => {
        this.onPause()
        this.pauses.push(milliseconds)
      },
      ...{ now: () => Date.parse('2026-06-01T00:00:00Z'), log, images: registry.images() },
      ...{
        findOrigins: async () => undefined,
        startReadingTrustRoot: () => {},
        isCommitOnRef: async () => false,
      },
    }
  }
}
