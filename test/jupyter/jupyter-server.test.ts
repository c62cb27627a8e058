import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { awaitServer, endedState } from '../../src/jupyter/jupyter-server.ts'

let httpServer: Server
let statuses: number[]
let checkCount: number

beforeEach(async () => {
  statuses = []
  checkCount = 0
  httpServer = createServer((request, response) => {
    const status = request.headers.authorization === 'token secret' ? (statuses.shift() ?? 503) : 403
    response.writeHead(status).end()
  })
  await new Promise<void>(listening => httpServer.listen(0, '127.0.0.1', listening))
})
afterEach(() => {
  httpServer.closeAllConnections()
  httpServer.close()
})

function wait(timeout: number, isAlive: (check: number) => boolean = () => true) {
  const { port } = httpServer.address() as AddressInfo
  const server = { url: new URL(`http://127.0.0.1:${port}/user/x/`), token: 'secret' }
  return awaitServer(server, timeout, async () => isAlive(++checkCount))
}

test('waits until the server responds with status 200', async () => {
  statuses = [503, 302, 200]
  expect(await wait(60_000)).toBeUndefined()
  expect(checkCount).toBeLessThan(3)
})

test('stops immediately if the container has ended', async () => {
  expect(await wait(60_000, () => false)).toBe(endedState)
})

test('describes the last response of a server that is not ready in time', async () => {
  expect(await wait(2_000)).toBe('it responds with status 503')
})

test('reports that a container has ended if it ends shortly before the timeout', async () => {
  expect(await wait(2_000, check => check === 1)).toBe(endedState)
})
