import { expect, test } from '@jest/globals'
import { JupyterClient } from '../../src/jupyter/jupyter-client.ts'
import { awaitKernels } from '../../src/launch/connect-server.ts'

const kernels = { default: 'python3', kernelspecs: { python3: { spec: { language: 'python' } } } }
const json = (body: object, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })

/** Waits for a server that responds with a status `failures` times before it lists its kernels. */
async function connect(status: number, failures: number) {
  const pauses: number[] = []
  let requestCount = 0
  const client = new JupyterClient(
    { url: new URL('https://hub.example/user/x/'), token: 't' },
    {
      fetch: async () => (++requestCount > failures ? json(kernels) : json({ message: 'none' }, status)),
      signal: new AbortController().signal,
    },
  )
  const sleep = async (milliseconds: number) => void pauses.push(milliseconds)
  const result = await awaitKernels(client, { sleep }).catch((error: Error) => error)
  return { result, pauses }
}

test('repeats the request at increasing intervals until the proxy routes to the server', async () => {
  const { result, pauses } = await connect(503, 7)
  expect(result).toMatchObject({ defaultName: 'python3' })
  expect(pauses).toEqual([100, 200, 400, 800, 1600, 2000, 2000])
})

test('fails after half a minute, and immediately if the server rejects the request', async () => {
  const absentServer = await connect(404, 1000)
  expect(absentServer.result).toMatchObject({ message: expect.stringContaining('has the status 404') })
  expect(absentServer.pauses.reduce((sum, pause) => sum + pause)).toBe(27_100)

  const rejectedRequest = await connect(403, 1000)
  expect(rejectedRequest.result).toMatchObject({ message: expect.stringContaining('has the status 403') })
  expect(rejectedRequest.pauses).toEqual([])
})
