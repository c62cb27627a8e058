import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type CommandOutput, run } from '../host/command.ts'
import { type ActionReplacement, type ActionValues, assertSupportedInputs } from './action-replacement.ts'
import { buildAndPush, describeImage, logIn, repo2docker } from './image-actions.ts'
import type { App, JobContext, Refspec } from './job-context.ts'

/** Replacements by the name of the action. */
export const replacedActions: ReadonlyMap<string, ActionReplacement> = new Map<string, ActionReplacement>([
  ['actions/checkout', checkOut],
  ['actions/create-github-app-token', createAppToken],
  ['docker/build-push-action', buildAndPush],
  ['docker/login-action', logIn],
  ['docker/metadata-action', describeImage],
  ['docker/setup-buildx-action', setUpBuildx],
  ['jupyterhub/repo2docker-action', repo2docker],
])

/** Replaces https://github.com/actions/checkout with its inputs `repository`, `ref`, `token`, `path`, `fetch-depth`, `persist-credentials`. */
async function checkOut(inputs: ActionValues, job: JobContext): Promise<ActionValues> {
  assertSupportedInputs(inputs, ['repository', 'ref', 'token', 'path', 'fetch-depth', 'persist-credentials'])
  const repository = inputs.repository || job.repository
  const directory = join(job.workspace, inputs.path ?? '')
  await mkdir(directory, { recursive: true })
  const login = Buffer.from(`x-access-token:${inputs.token || job.token}`).toString('base64')
  const header = `http.extraheader=AUTHORIZATION: basic ${login}`
  const git = (...args: string[]) => run('git', ['-c', header, ...args], { cwd: directory, env: process.env })
  await git('init', '--quiet')
  await git('remote', 'add', 'origin', job.cloneUrl(repository))
  const depth = inputs['fetch-depth'] === '0' ? [] : [`--depth=${inputs['fetch-depth'] || 1}`]
  const target = await fetchFirst(job.refsToFetch(repository, inputs.ref), ({ from, to }) =>
    git('fetch', '--quiet', '--no-tags', ...depth, 'origin', `+${from}:${to}`),
  )
  const branch = /^refs\/remotes\/origin\/(.+)$/.exec(target)?.[1]
  await git('checkout', '--quiet', ...(branch === undefined ? ['--detach'] : ['-B', branch]), target)
  const { stdout } = await git('rev-parse', 'HEAD')
  return { commit: stdout.trim(), ref: inputs.ref ?? '' }
}

/** Fetches the first existing ref. @returns its local ref. */
async function fetchFirst(
  refs: readonly Refspec[],
  fetch: (ref: Refspec) => Promise<CommandOutput>,
): Promise<string> {
  const problems: unknown[] = []
  for (const ref of refs) {
    try {
      await fetch(ref)
      return ref.to
    } catch (error) {
      problems.push(error)
    }
  }
  throw new AggregateError(
    problems,
    `cannot check out: the repository has none of ${refs.map(ref => ref.from).join(', ')}`,
  )
}

/** Checks that the Docker engine's builder is available, because tests cannot pull the image of another builder. */
async function setUpBuildx(inputs: ActionValues, { env }: JobContext): Promise<ActionValues> {
  assertSupportedInputs(inputs, [])
  await run('docker', ['buildx', 'inspect'], { env: { ...process.env, ...env } })
  return { name: 'default', driver: 'docker' }
}

/** Replaces https://github.com/actions/create-github-app-token: creates a token for the given repositories of an owner, or for the current repository. */
async function createAppToken(inputs: ActionValues, job: JobContext): Promise<ActionValues> {
  assertSupportedInputs(inputs, [
    'app-id',
    'private-key',
    'owner',
    'repositories',
    'permission-contents',
    'permission-actions',
  ])
  const app = job.apps.find(item => item.id === inputs['app-id'] && item.privateKey === inputs['private-key'])
  if (app === undefined)
    throw new Error('Could not create an installation token: app-id and private-key do not match')
  const names = inputs.repositories
    ? inputs.repositories.split(/[\n,]/).map(name => `${inputs.owner}/${name.trim()}`)
    : [job.repository]
  const missingRepositories = names.filter(name => !app.repositories.includes(name))
  if (missingRepositories.length > 0)
    throw new Error(`the app is not installed in ${missingRepositories.join(', ')}`)
  const permissions = permissionsFor(inputs, app)
  const token = `ghs_app_${randomUUID()}`
  const account = { login: `${app.slug}[bot]`, kind: 'app' } as const
  job.addToken(token, account, Object.fromEntries(names.map(name => [name, permissions])))
  return { token, 'app-slug': app.slug, 'installation-id': '1' }
}

/** Returns the requested permissions, or all permissions of the app. An empty input is treated as missing. */
function permissionsFor(inputs: ActionValues, { permissions }: App): App['permissions'] {
  const requestedScopes = Object.entries(inputs).flatMap(([name, level]) => {
    const [, scope] = /^permission-(.+)$/.exec(name) ?? []
    return scope === undefined || level === '' ? [] : [[scope, level] as const]
  })
  if (requestedScopes.length === 0) return permissions
  for (const [scope, level] of requestedScopes) {
    const grantedLevel = permissions[scope]
    if (grantedLevel !== level && grantedLevel !== 'write')
      throw new Error('The permissions requested are not granted to this installation.')
  }
  return Object.fromEntries(requestedScopes) as App['permissions']
}
