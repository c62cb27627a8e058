import { mkdir, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type FileContent, fileChange, writeCommit } from './git/commit.ts'
import { resolveCommit } from './git/objects.ts'
import { absentOid, swapRef } from './git/refs.ts'
import { git } from './git/run.ts'
import { installHook, writeRules } from './protection.ts'
import {
  fullName,
  type GitHubState,
  getRepository,
  type Protection,
  type Repository,
  type Token,
} from './state.ts'
import { setWorkflowState, type WorkflowState } from './workflow-state.ts'

export type Files = Readonly<Record<string, FileContent | null>>
export type RepositoryOptions = {
  readonly defaultBranch?: string
  readonly private?: boolean
  readonly archived?: boolean
  readonly organization?: boolean
}
type TokenOptions = { readonly login: string } & Partial<Omit<Token, 'login'>>

async function createRepository(
  state: GitHubState,
  name: string,
  options: RepositoryOptions,
): Promise<Repository> {
  const [owner = '', repo = ''] = name.split('/')
  const defaultBranch = options.defaultBranch ?? 'main'
  const directory = join(state.root, `${name}.git`)
  await mkdir(directory, { recursive: true })
  await git(directory, ['init', '--quiet', '--bare', `--initial-branch=${defaultBranch}`, directory])
  // GitHub serves any object that a client names by its id.
  await git(directory, ['config', 'uploadpack.allowAnySHA1InWant', 'true'])
  await installHook(directory)
  const repository: Repository = {
    id: 700_000_001 + state.repositories.length,
    owner,
    name: repo,
    directory,
    defaultBranch,
    private: options.private ?? false,
    archived: options.archived ?? false,
    organization: options.organization ?? false,
    createdAt: state.now(),
    protections: new Map(),
    runs: [],
  }
  state.repositories.push(repository)
  state.formerNames.delete(name.toLowerCase())
  return repository
}

async function seed(
  state: GitHubState,
  name: string,
  branch: string,
  files: Files,
  message: string,
  at: Date,
): Promise<string> {
  const { directory } = getRepository(state, name)
  const head = await resolveCommit(directory, `refs/heads/${branch}`)
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
  if (!(await swapRef(directory, `refs/heads/${branch}`, oid, head ?? absentOid))) {
    throw new Error(`${name} ${branch} moved while it was seeded, or git refuses the name`)
  }
  return oid
}

async function renameRepository(state: GitHubState, from: string, to: string): Promise<void> {
  const repository = getRepository(state, from)
  const [owner = '', name = ''] = to.split('/')
  const directory = join(state.root, `${to}.git`)
  await mkdir(dirname(directory), { recursive: true })
  await rename(repository.directory, directory)
  state.formerNames.set(fullName(repository).toLowerCase(), repository.id)
  // Tokens are granted repositories, not names.
  for (const [value, token] of state.tokens) {
    const grants = Object.entries(token.repositories).map(
      ([granted, held]) => [granted.toLowerCase() === from.toLowerCase() ? to : granted, held] as const,
    )
    state.tokens.set(value, { ...token, repositories: Object.fromEntries(grants) })
  }
  Object.assign(repository, { owner, name, directory })
}

async function protectBranch(
  state: GitHubState,
  name: string,
  branch: string,
  options: Partial<Protection>,
): Promise<void> {
  const repository = getRepository(state, name)
  repository.protections.set(branch, {
    by: options.by ?? 'protection',
    name: options.name ?? 'Pull requests only',
    rules: options.rules ?? ['pull_request'],
    reason: options.reason ?? 'Changes must be made through a pull request.',
    allow: options.allow ?? [],
    blocksCreation: options.blocksCreation ?? false,
  })
  await writeRules(repository)
}

/** What a maintainer does on the web pages, or past every rule: the state in which a test begins. */
export function administration(state: GitHubState) {
  return {
    createRepository: async (name: string, options: RepositoryOptions = {}): Promise<void> => {
      await createRepository(state, name, options)
    },
    /** Commits straight onto a branch, past every rule; `null` deletes a file. */
    seed: (
      name: string,
      branch: string,
      files: Files,
      options: { readonly message?: string; readonly at?: Date } = {},
    ) => seed(state, name, branch, files, options.message ?? 'Seed', options.at ?? state.now()),
    /** Points a tag at a commit, past every rule. */
    tag: async (name: string, tag: string, oid: string): Promise<void> => {
      await git(getRepository(state, name).directory, ['update-ref', `refs/tags/${tag}`, oid])
    },
    /** As a person does on the page of branches. */
    deleteBranch: async (name: string, branch: string): Promise<void> => {
      await git(getRepository(state, name).directory, ['update-ref', '-d', `refs/heads/${branch}`])
    },
    addToken: (
      value: string,
      { login, kind = 'pat', repositories = {}, expired = false }: TokenOptions,
    ): void => {
      state.tokens.set(value, { login, kind, repositories, expired })
    },
    protectBranch: (name: string, branch: string, options: Partial<Protection> = {}): Promise<void> =>
      protectBranch(state, name, branch, options),
    /** As a maintainer or 60 quiet days do; `path` is that of the workflow's file. */
    setWorkflowState: (name: string, path: string, workflowState: WorkflowState): void =>
      setWorkflowState(getRepository(state, name), path, workflowState),
    archiveRepository: (name: string): void => {
      getRepository(state, name).archived = true
    },
    renameRepository: (from: string, to: string): Promise<void> => renameRepository(state, from, to),
  }
}
