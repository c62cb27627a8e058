import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { JupyterClient } from '../../src/jupyter/jupyter-client.ts'
import { openedPath, pullContent } from '../../src/jupyter/pull-content.ts'

test.each([
  ['lab/tree/lessons/one.ipynb', 'lessons/one.ipynb'],
  ['/lab/tree/lessons/a%20b.ipynb?reset', 'lessons/a b.ipynb'],
  ['lab/workspaces/auto-x/tree/lessons', 'lessons'],
  ['tree/lessons/', 'lessons'],
  ['notebooks/x.ipynb', 'x.ipynb'],
  ['lab/tree/100%', '100%'],
])('the link to %s opens the file %s', (urlPath, path) => {
  expect(openedPath({ urlPath })).toBe(path)
})

test.each(['rstudio/', ''])('the link to %j opens no file', urlPath => {
  expect(openedPath({ urlPath })).toBeUndefined()
})

type Responder = (response: ServerResponse) => void
const events =
  (...payloads: readonly object[]): Responder =>
  response => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.end(payloads.map(payload => `data: ${JSON.stringify(payload)}\n\n`).join(''))
  }

/** Clones content from a server that sends the given response to `git-pull/api` and contains only the file `x/y`. */
async function pull(respond: Responder, urlPath = 'lab/tree/x/y'): Promise<unknown> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '', 'http://server.invalid')
    requests.push(pathname + search)
    if (pathname === '/git-pull/api') return respond(response)
    const isFound = pathname === '/api/contents/x/y'
    response.writeHead(isFound ? 200 : 404, { 'content-type': 'application/json' })
    response.end(isFound ? '{"path": "x/y"}' : '{"message": "No such file"}')
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  const client = new JupyterClient({ url, token: 't' }, { fetch, signal: AbortSignal.timeout(60_000) })
  const target = { repo: 'https://git.example/x', branch: 'a/b', targetPath: undefined, urlPath }
  const result = await pullContent(client, target).catch((error: Error) => error.message)
  server.closeAllConnections()
  await new Promise(closed => server.close(closed))
  expect(requests[0]).toBe('/git-pull/api?repo=https%3A%2F%2Fgit.example%2Fx&branch=a%2Fb')
  return result
}

test('returns the file that the link opens', async () => {
  expect(await pull(events({ phase: 'syncing', output: 'Cloning' }, { phase: 'finished' }))).toBe('x/y')
})

test.each([
  [
    'a failed clone',
    events(
      { phase: 'syncing', output: 'fatal: no branch\n' },
      { phase: 'error', message: 'exit status 128' },
    ),
    /nbgitpuller cannot clone https:\/\/git\.example\/x: exit status 128\nIts output ended with:\nfatal: no branch/,
  ],
  ['a stream that ends', events({ phase: 'syncing' }), /cannot clone .*: it ended without a result/],
  ['an HTML page', (response: ServerResponse) => response.end('<html>'), /the server sent no type instead/],
  [
    'a response with status 404',
    (response: ServerResponse) => response.writeHead(404).end(),
    /nbgitpuller is not available: the server responded with 404 .* `jupyter server extension enable/,
  ],
])('explains %s', async (_name, respond, message) => {
  expect(await pull(respond as Responder)).toMatch(message)
})

test('explains a link that opens a file that was not cloned', async () => {
  expect(await pull(events({ phase: 'finished' }), 'lab/tree/z')).toMatch(
    /has cloned https:\/\/git\.example\/x, but the link opens "z", which the server does not have.*404/,
  )
})
