import { spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Engine } from '../host/engine.ts'

/** HTTP server for bare repositories that a build can clone. */
export interface GitServer {
  /** URL of the server for a container. */
  readonly url: string
  stop(): Promise<void>
}

/** Serves the repositories in a directory with `git http-backend` on the engine's bridge network. */
export async function startGitServer(engine: Engine, root: string): Promise<GitServer> {
  const format = '--format={{(index .IPAM.Config 0).Gateway}}'
  const { stdout } = await engine.docker(['network', 'inspect', format, 'bridge'])
  const server = createServer((request, response) => respond(root, request, response))
  await new Promise<void>(resolve => server.listen(0, '0.0.0.0', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${stdout.trim()}:${port}`,
    stop: () => new Promise(resolve => server.close(() => resolve())),
  }
}

function respond(root: string, request: IncomingMessage, response: ServerResponse): void {
  const [path = '', query = ''] = (request.url ?? '').split('?')
  const env = {
    PATH: process.env.PATH ?? '',
    ...{ GIT_PROJECT_ROOT: root, GIT_HTTP_EXPORT_ALL: '1', REQUEST_METHOD: request.method ?? 'GET' },
    ...{ PATH_INFO: path, QUERY_STRING: query, CONTENT_TYPE: request.headers['content-type'] ?? '' },
    ...{ HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '' },
    GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    // git rejects repositories of another user unless they are listed as safe.
    ...{ GIT_CONFIG_COUNT: '2', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '*' },
    ...{ GIT_CONFIG_KEY_1: 'uploadpack.allowAnySHA1InWant', GIT_CONFIG_VALUE_1: 'true' },
  }
  const child = spawn('git', ['http-backend'], { env, stdio: ['pipe', 'pipe', 'inherit'] })
  request.pipe(child.stdin)
  const chunks: Buffer[] = []
  child.stdout.on('data', chunk => chunks.push(chunk))
  child.on('close', () => {
    const output = Buffer.concat(chunks)
    const end = output.indexOf('\r\n\r\n')
    const headers = output
      .subarray(0, end)
      .toString()
      .split('\r\n')
      .map(line => line.split(/:\s*/, 2) as [string, string])
    const status = headers.find(([name]) => name === 'Status')?.[1] ?? '200'
    response.writeHead(Number.parseInt(status, 10), Object.fromEntries(headers))
    response.end(output.subarray(end + 4))
  })
}
