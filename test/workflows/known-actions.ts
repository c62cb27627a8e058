import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type CommandOutput, run } from '../host/command.ts'
import type { App, JobContext, Refspec } from './job-context.ts'

type ActionValues = Readonly<Record<string, string>>

/** Local replacement for another project's action: with the same inputs, the same real tools, the same outputs. */
export type KnownAction = (inputs: ActionValues, job: JobContext) => Promise<ActionValues>

/** By name; the linting tests check their pinned commits. */
export const knownActions: ReadonlyMap<string, KnownAction> = new Map([
  ['actions/checkout', checkOut],
  ['docker/setup-buildx-action', setUpBuildx],
  ['actions/create-github-app-token', createAppToken],
])

/** https://github.com/actions/checkout: `repository`, `ref`, `token`, `path`, `fetch-depth`, `persist-credentials`. */
async function checkOut(inputs: ActionValues, job: JobContext): Promise<ActionValues> {
  assertKnown(inputs, ['repository', 'ref', 'token', 'path', 'fetch-depth', 'persist-credentials'])
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

/** @returns the local ref that was fetched into. */
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
  throw new AggregateError(problems, `nothing to check out among ${refs.map(ref => ref.from).join(', ')}`)
}

/** A builder of its own cannot be pulled here: checks that the Docker engine's own is available. */
async function setUpBuildx(inputs: ActionValues, { env }: JobContext): Promise<ActionValues> {
  assertKnown(inputs, [])
  await run('docker', ['buildx', 'inspect'], { env: { ...process.env, ...env } })
  return { name: 'default', driver: 'docker' }
}

/** https://github.com/actions/create-github-app-token: a token for the named repositories of an owner. */
async function createAppToken(inputs: ActionValues, job: JobContext): Promise<ActionValues> {
  assertKnown(inputs, [
    'app-id',
    'private-key',
    'owner',
    'repositories',
    'permission-contents',
    'permission-actions',
  ])
  const app = job.apps.find(one => one.id === inputs['app-id'] && one.privateKey === inputs['private-key'])
  if (app === undefined)
    throw new Error('Could not create an installation token: app-id and private-key do not fit')
  const names = (inputs.repositories ?? '').split(/[\n,]/).map(name => `${inputs.owner}/${name.trim()}`)
  const strangers = names.filter(name => !app.repositories.includes(name))
  if (strangers.length > 0) throw new Error(`the app is not installed in ${strangers.join(', ')}`)
  const permissions = permissionsFor(inputs, app)
  const token = `ghs_app_${randomUUID()}`
  job.addToken(token, 'app', Object.fromEntries(names.map(name => [name, permissions])))
  return { token, 'app-slug': 'app', 'installation-id': '1' }
}

/** An empty input counts as absent. All permissions of the app, unless some are requested. */
function permissionsFor(inputs: ActionValues, { permissions }: App): App['permissions'] {
  const asked = Object.entries(inputs).flatMap(([name, level]) => {
    const [, scope] = /^permission-(.+)$/.exec(name) ?? []
    return scope === undefined || level === '' ? [] : [[scope, level] as const]
  })
  if (asked.length === 0) return permissions
  for (const [scope, level] of asked) {
    const has = permissions[scope]
    if (has !== level && has !== 'write')
      throw new Error('The permissions requested are not granted to this installation.')
  }
  return Object.fromEntries(asked) as App['permissions']
}

function assertKnown(inputs: ActionValues, known: readonly string[]): void {
  const unknown = Object.keys(inputs).filter(name => !known.includes(name))
  if (unknown.length > 0) throw new Error(`this runner does not know the inputs ${unknown.join(', ')}`)
}
