import { spawn } from 'node:child_process'
import { canRead, isGranted } from './access.ts'
import { hermeticEnvironment } from './git/run-git.ts'
import { writeRejections } from './protection.ts'
import type { FakeResponse } from './response.ts'
import {
  findRenamedRepository,
  findRepository,
  fullName,
  type GitHubState,
  type GitHubToken,
  type Repository,
} from './state.ts'

export type GitRequest = {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

const gitPath = /^\/([^/]+\/[^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/

/** Returns the git service that a request uses, or undefined if it does not use git's smart protocol. */
export function gitService(path: string, query: string): string | undefined {
  const [, , tail] = gitPath.exec(path) ?? []
  return tail === 'info/refs' ? (new URLSearchParams(query).get('service') ?? 'dumb') : tail
}

function makeRejection(status: number, message: string): FakeResponse {
  const headers = { 'content-type': 'text/plain; charset=utf-8' }
  return status === 401
    ? { status, headers: { ...headers, 'www-authenticate': 'Basic realm="GitHub"' }, body: message }
    : { status, headers, body: message }
}

function findRejection(
  repository: Repository | undefined,
  token: GitHubToken | undefined,
  service: string,
): FakeResponse | undefined {
  if (repository === undefined || !canRead(token, repository)) {
    return token === undefined
      ? makeRejection(401, 'Repository not found.')
      : makeRejection(404, 'Repository not found.')
  }
  const level = service === 'git-receive-pack' ? 'write' : 'read'
  if (!isGranted(token, repository, { permission: 'contents', level })) {
    return token === undefined
      ? makeRejection(401, 'No anonymous write access.')
      : makeRejection(403, `Permission to ${fullName(repository)}.git denied to ${token.login}.`)
  }
  return level === 'write' && repository.archived
    ? makeRejection(403, 'This repository was archived so it is read-only.')
    : undefined
}

function parseCgi(output: Buffer): FakeResponse {
  const end = output.indexOf('\r\n\r\n')
  const headers: Record<string, string> = {}
  for (const line of output.subarray(0, end).toString().split('\r\n')) {
    const colon = line.indexOf(':')
    headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim()
  }
  const { status = '200', ...otherHeaders } = headers
  return { status: Number.parseInt(status, 10), headers: otherHeaders, body: output.subarray(end + 4) }
}

/** Handles the request with git's own CGI program: https://git-scm.com/docs/git-http-backend */
function runBackend(
  request: GitRequest,
  repository: Repository,
  token: GitHubToken | undefined,
): Promise<FakeResponse> {
  const tail = gitPath.exec(request.path)?.[2] ?? ''
  const header = (name: string): string => request.headers[name] ?? ''
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['http-backend'], {
      env: {
        ...hermeticEnvironment,
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_TRANSLATED: `${repository.directory}/${tail}`,
        REQUEST_METHOD: request.method,
        QUERY_STRING: request.query,
        CONTENT_TYPE: header('content-type'),
        CONTENT_LENGTH: String(request.body.byteLength),
        HTTP_CONTENT_ENCODING: header('content-encoding'),
        GIT_PROTOCOL: header('git-protocol'),
        REMOTE_ADDR: '127.0.0.1',
        // The backend accepts pushes only from a named user. Permissions were checked before.
        ...(token === undefined ? {} : { REMOTE_USER: token.login }),
      },
    })
    const output: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stdin.on('error', () => {})
    child.on('error', reject)
    child.on('close', () => resolve(parseCgi(Buffer.concat(output))))
    child.stdin.end(request.body)
  })
}

/**
 * Returns the branches that a push would move:
 * https://git-scm.com/docs/pack-protocol#_reference_update_request_and_packfile_transfer
 */
function pushedBranches({ path, body }: GitRequest): string[] {
  const branches: string[] = []
  if (!path.endsWith('/git-receive-pack')) return branches
  for (let from = 0; ; ) {
    const length = Number.parseInt(body.toString('latin1', from, from + 4), 16)
    // A packet of length zero ends the commands. The pack follows.
    if (!(length > 4)) return branches
    const [command = ''] = body.toString('utf8', from + 4, from + length).split('\0')
    const name = command.split(' ')[2]?.trim() ?? ''
    if (name.startsWith('refs/heads/')) branches.push(name)
    from += length
  }
}

/**
 * Responds to clone, fetch and push over HTTP:
 * https://docs.github.com/get-started/git-basics/about-remote-repositories
 */
export async function respondToGit(
  state: GitHubState,
  request: GitRequest,
  token: GitHubToken | undefined,
  hasCredentials: boolean,
): Promise<FakeResponse> {
  if (hasCredentials && token === undefined) {
    return makeRejection(
      401,
      'Invalid username or token. Password authentication is not supported for Git operations.',
    )
  }
  const name = gitPath.exec(request.path)?.[1] ?? ''
  const renamedRepository = findRenamedRepository(state, name)
  if (renamedRepository !== undefined && request.method === 'GET') {
    const tail = request.path.slice(request.path.indexOf('/info/'))
    const location = `${state.url}/${fullName(renamedRepository)}.git${tail}?${request.query}`
    return { ...makeRejection(301, ''), headers: { location } }
  }
  const repository = findRepository(state, name) ?? renamedRepository
  const rejection = findRejection(repository, token, gitService(request.path, request.query) ?? '')
  if (rejection !== undefined || repository === undefined)
    return rejection ?? makeRejection(404, 'Repository not found.')
  await writeRejections(repository, pushedBranches(request), token)
  return runBackend(request, repository, token)
}
