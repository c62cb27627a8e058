import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getOctokit } from '@actions/github'
import { type GitHub, startGitHub } from './github.ts'

export const launcher = { owner: 'octo', repo: 'launcher' }
export const launcherName = 'octo/launcher'

export const workflow = `name: Update launcher
run-name: pin \${{ github.event.client_payload.correlation }}
on:
  repository_dispatch:
    types: [image-updated]
jobs: {}
`

export type GitHubFixture = {
  readonly github: GitHub
  /** Newest commit of the launcher's default branch. */
  readonly head: string
  readonly octokit: (token?: string) => ReturnType<typeof getOctokit>
  readonly close: () => Promise<void>
}

/** Starts a fake GitHub with a public and a private repository, and a token for each level of permission. */
export async function openGitHubFixture(
  options: { readonly runDelay?: number } = {},
): Promise<GitHubFixture> {
  const root = await mkdtemp(join(tmpdir(), 'github-'))
  const github = await startGitHub({ root, ...options })
  await github.createRepository(launcherName)
  await github.createRepository('octo/secret', { private: true })
  const head = await github.seed(launcherName, 'main', {
    'README.md': 'Launcher\n',
    '.binder/Dockerfile': 'FROM image:tag\n',
    '.github/workflows/update.yml': workflow,
  })
  await github.seed('octo/secret', 'main', { 'README.md': 'Secret\n' })
  const grantBoth = (contents: 'read' | 'write') => ({
    [launcherName]: { contents, actions: 'read' as const },
    'octo/secret': { contents, actions: 'read' as const },
  })
  github.addToken('writer', { login: 'writer', repositories: grantBoth('write') })
  github.addToken('reader', { login: 'reader', repositories: grantBoth('read') })
  github.addToken('bot', { login: 'github-actions[bot]', kind: 'actions', repositories: grantBoth('read') })
  github.addToken('stranger', { login: 'stranger' })
  github.addToken('revoked', { login: 'writer', repositories: grantBoth('write'), expired: true })
  return {
    github,
    head,
    octokit: (token = 'writer') => getOctokit(token, { baseUrl: github.url }),
    close: async () => {
      await github.close().finally(() => rm(root, { recursive: true, force: true }))
    },
  }
}

/** Returns the status and message of a rejected request. @throws Error if the request succeeds. */
export async function rejection(work: Promise<unknown>): Promise<{ status: number; message: string }> {
  const error = await work.then(
    () => undefined,
    (thrown: { status: number; response?: { data?: { message?: string } } }) => thrown,
  )
  if (error === undefined) {
    throw new Error('the request was not rejected')
  }
  return { status: error.status, message: error.response?.data?.message ?? String(error) }
}
