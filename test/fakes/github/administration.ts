import { mkdir, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type FileContent, fileChange, writeCommit } from './git/commit.ts'
import { createBareRepository } from './git/create-bare-repository.ts'
import { resolveCommit } from './git/objects.ts'
import { absentOid } from './git/refs.ts'
import { git, tryGit } from './git/run-git.ts'
import { nextNumber } from './issues.ts'
import type { FakePackage } from './packages.ts'
import { installHook } from './protection.ts'
import { copyBranches, ensurePullRequest, openPullRequest, type PullRequestOptions } from './pull-requests.ts'
import type { RefCondition } from './ref-condition.ts'
import { addAttestation } from './rest/attestations.ts'
import { addComment } from './rest/comments.ts'
import { requirePullRequest } from './rest/pulls.ts'
import {
  fullName,
  type GitHubState,
  type GitHubToken,
  getRepository,
  type Protection,
  type Repository,
} from './state.ts'
import { setWorkflowState, type WorkflowState } from './workflow-state.ts'

export type BranchFiles = Readonly<Record<string, FileContent | null>>
export type RepositoryOptions = {
  readonly defaultBranch?: string
  readonly private?: boolean
  readonly archived?: boolean
  readonly organization?: boolean
}
type TokenOptions = { readonly login: string } & Partial<Omit<GitHubToken, 'login'>>

async function createRepository(
  state: GitHubState,
  name: string,
  options: RepositoryOptions,
): Promise<Repository> {
  const [owner = '', repo = ''] = name.split('/')
  const defaultBranch = options.defaultBranch ?? 'main'
  const directory = join(state.root, `${name}.git`)
  await createBareRepository(directory, defaultBranch)
  await installHook(directory)
  const repository: Repository = {
    id: 700_000_001 + state.repositories.length,
    owner,
    name: repo,
    directory,
    defaultBranch,
    private: options.private ?? false,
    archived: options.archived ?? false,
    maxTreeEntries: 100_000,
    organization: options.organization ?? false,
    createdAt: state.now(),
    protections: [],
    runs: [],
    attestations: [],
    pullRequests: [],
    issues: [],
    hasIssues: true,
    statuses: [],
  }
  state.repositories.push(repository)
  state.formerNames.delete(name.toLowerCase())
  return repository
}

type SeedOptions = { readonly message?: string; readonly at?: Date }
type SeedCommit = { readonly ref: string; readonly oid: string; readonly head: string | undefined }

async function writeSeed(
  state: GitHubState,
  directory: string,
  [branch, files]: readonly [string, BranchFiles],
  { message = 'Seed', at = state.now() }: SeedOptions,
): Promise<SeedCommit> {
  const ref = `refs/heads/${branch}`
  const head = await resolveCommit(directory, ref)
  const person = { name: 'Seed', email: 'seed@example.org', date: at }
  const oid = await writeCommit(directory, {
    ...(head === undefined ? {} : { parent: head }),
    additions: Object.entries(files).flatMap(([path, content]) =>
      content === null ? [] : [fileChange(path, content)],
    ),
    deletions: Object.keys(files).filter(path => files[path] === null),
    author: person,
    committer: person,
    message,
  })
  return { ref, oid, head }
}

/** Commits to many branches in one transaction. @returns the new heads. */
async function seedBranches(
  state: GitHubState,
  name: string,
  branches: ReadonlyMap<string, BranchFiles>,
  options: SeedOptions,
): Promise<string[]> {
  const { directory } = getRepository(state, name)
  const seeds = await Promise.all([...branches].map(branch => writeSeed(state, directory, branch, options)))
  const input = seeds.map(({ ref, oid, head }) => `update ${ref} ${oid} ${head ?? absentOid}\n`).join('')
  const { code, stderr } = await tryGit(directory, ['update-ref', '--stdin'], { input })
  if (code !== 0)
    throw new Error(
      `cannot seed ${name}: a branch moved in the meantime, or git rejects a branch name: ${stderr}`,
    )
  return seeds.map(({ oid }) => oid)
}

/** Points tags at a commit. */
async function tagAll(state: GitHubState, name: string, tags: readonly string[], oid: string): Promise<void> {
  const input = tags.map(tag => `update refs/tags/${tag} ${oid}\n`).join('')
  await git(getRepository(state, name).directory, ['update-ref', '--stdin'], { input })
}

async function renameRepository(state: GitHubState, from: string, to: string): Promise<void> {
  const repository = getRepository(state, from)
  const [owner = '', name = ''] = to.split('/')
  const directory = join(state.root, `${to}.git`)
  await mkdir(dirname(directory), { recursive: true })
  await rename(repository.directory, directory)
  state.formerNames.set(fullName(repository).toLowerCase(), repository.id)
  // A token keeps its permissions for a renamed repository.
  for (const [value, token] of state.tokens) {
    const grants = Object.entries(token.repositories).map(
      ([granted, permissions]) =>
        [granted.toLowerCase() === from.toLowerCase() ? to : granted, permissions] as const,
    )
    state.tokens.set(value, { ...token, repositories: Object.fromEntries(grants) })
  }
  Object.assign(repository, { owner, name, directory })
}

type RulesetOptions = { readonly name: string } & Partial<Omit<Protection, 'by' | 'condition'> & RefCondition>

/** Adds a rule, or replaces the rule of the same kind on the same branches. */
function protect(state: GitHubState, name: string, protection: Protection): void {
  const { protections } = getRepository(state, name)
  const key = (item: Protection) => JSON.stringify([item.condition, item.by])
  const index = protections.findIndex(item => key(item) === key(protection))
  protections.splice(index === -1 ? protections.length : index, index === -1 ? 0 : 1, protection)
}

function makeProtection(options: Partial<Protection>, condition: RefCondition): Protection {
  return {
    by: options.by ?? 'protection',
    name: options.name ?? 'Pull requests only',
    rules: options.rules ?? ['pull_request'],
    reason: options.reason ?? 'Changes must be made through a pull request.',
    allow: options.allow ?? [],
    blocksCreation: options.blocksCreation ?? false,
    condition,
  }
}

/** Returns operations that set up the state of a test, without checks of rules or permissions. */
export function administration(state: GitHubState) {
  return {
    createRepository: async (name: string, options: RepositoryOptions = {}): Promise<void> => {
      await createRepository(state, name, options)
    },
    /** Creates a fork with all branches. */
    forkRepository: async (from: string, to: string): Promise<void> => {
      const { defaultBranch } = getRepository(state, from)
      await copyBranches(getRepository(state, from), await createRepository(state, to, { defaultBranch }))
    },
    /** Opens a pull request. @returns its number. */
    openPullRequest: (name: string, options: PullRequestOptions): Promise<number> =>
      openPullRequest(state, name, options),
    /** Comments on a pull request as `author`, which can be any account. */
    comment: (name: string, number: number, author: string, body: string): void => {
      addComment(state, requirePullRequest(getRepository(state, name), String(number)), author, body)
    },
    /** Closes a pull request or locks its conversation. */
    changePullRequest: (
      name: string,
      number: number,
      change: { readonly state?: 'closed'; readonly locked?: boolean },
    ): void => {
      Object.assign(requirePullRequest(getRepository(state, name), String(number)), change)
    },
    /** Adds an image repository of the Container registry. */
    addPackage: (containerPackage: FakePackage): void => {
      state.packages.push(containerPackage)
    },
    /** Commits to a branch. `null` deletes a file. @returns the new head. */
    seed: async (
      name: string,
      branch: string,
      files: BranchFiles,
      options: SeedOptions = {},
    ): Promise<string> => (await seedBranches(state, name, new Map([[branch, files]]), options))[0] ?? '',
    /** Commits to many branches in one transaction, which is much faster than `seed` for each branch. */
    seedBranches: async (
      name: string,
      branches: ReadonlyMap<string, BranchFiles>,
      options: SeedOptions = {},
    ): Promise<void> => {
      await seedBranches(state, name, branches, options)
    },
    /** Points a tag at a commit. */
    tag: (name: string, tag: string, oid: string): Promise<void> => tagAll(state, name, [tag], oid),
    tagAll: (name: string, tags: readonly string[], oid: string): Promise<void> =>
      tagAll(state, name, tags, oid),
    createBranch: async (name: string, branch: string, from: string): Promise<void> => {
      await git(getRepository(state, name).directory, ['branch', branch, from])
    },
    deleteBranch: async (name: string, branch: string): Promise<void> => {
      await git(getRepository(state, name).directory, ['update-ref', '-d', `refs/heads/${branch}`])
    },
    addToken: (
      value: string,
      { login, kind = 'pat', repositories = {}, expired = false }: TokenOptions,
    ): void => {
      state.tokens.set(value, { login, kind, repositories, expired })
    },
    /** Protects a branch, or the branches that match a pattern. Default: by a classic branch protection rule. */
    protectBranch: async (
      name: string,
      branch: string,
      options: Partial<Omit<Protection, 'condition'>> = {},
    ): Promise<void> =>
      protect(state, name, makeProtection(options, { include: [`refs/heads/${branch}`], exclude: [] })),
    addRuleset: (name: string, { include = ['~ALL'], exclude = [], ...options }: RulesetOptions): void =>
      protect(state, name, makeProtection({ ...options, by: 'ruleset' }, { include, exclude })),
    /** Enables or disables the workflow of the file `path`. */
    setWorkflowState: (name: string, path: string, workflowState: WorkflowState): void =>
      setWorkflowState(getRepository(state, name), path, workflowState),
    /** Stores a signed bundle. @param digests Default: the digests in its statement. */
    addAttestation: (name: string, bundle: unknown, digests?: string[]): number =>
      addAttestation(state, name, bundle, digests),
    /** Opens or reopens a pull request with this number, whose head is the default branch. */
    ensureOpenPullRequest: (name: string, number: number): void => {
      ensurePullRequest(getRepository(state, name), number).state = 'open'
    },
    closePullRequest: (name: string, number: number): void => {
      requirePullRequest(getRepository(state, name), String(number)).state = 'closed'
    },
    /** Opens an issue as `author`, which can be any account. @returns its number. */
    openIssue: (name: string, author: string, body: string): number => {
      const repository = getRepository(state, name)
      const number = nextNumber(repository)
      const issue = { number, author, title: 'Issue', body, createdAt: state.now(), comments: [] }
      repository.issues.push({ ...issue, state: 'open', stateReason: null })
      return number
    },
    disableIssues: (name: string): void => {
      getRepository(state, name).hasIssues = false
    },
    archiveRepository: (name: string): void => {
      getRepository(state, name).archived = true
    },
    /** Truncates lists of files, as GitHub does for large repositories. */
    truncateTrees: (name: string, maxEntries: number): void => {
      getRepository(state, name).maxTreeEntries = maxEntries
    },
    renameRepository: (from: string, to: string): Promise<void> => renameRepository(state, from, to),
  }
}
