import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { parseJson } from '../json.ts'
import { UserError } from '../user-error.ts'
import { headersFor, type JupyterServer } from './jupyter-server.ts'
import { describeException, formatExecuteRequest, parseKernelMessage } from './kernel-message.ts'

const kernelSchema = v.object({ id: v.string() })
/** Maximum time for shutting a kernel down, in milliseconds. */
const maxShutDownTime = 10_000

/**
 * Starts a kernel, executes one cell in it, as a notebook does, and shuts it down.
 *
 * @param timeout in milliseconds, for the whole operation.
 * @returns the text that the cell printed.
 * @throws Error whose message is one sentence, if the kernel does not start, or the cell fails or times out.
 * @see https://jupyter-client.readthedocs.io/en/stable/messaging.html
 */
export async function executeCell(
  server: JupyterServer,
  kernel: string,
  code: string,
  timeout: number,
): Promise<string> {
  const deadline = AbortSignal.timeout(timeout)
  const timeoutMessage = `the kernel "${kernel}" did not execute a cell within ${timeout / 1000} s`
  const id = await startKernel(server, kernel, deadline).catch(error => {
    throw deadline.aborted ? new UserError('server-not-responding', timeoutMessage) : error
  })
  const channels = new URL(`api/kernels/${id}/channels`, server.url)
  channels.protocol = channels.protocol === 'https:' ? 'wss:' : 'ws:'
  channels.searchParams.set('token', server.token)
  const socket = new WebSocket(channels)
  try {
    return await runOnKernel(socket, { kernel, code }, deadline, timeoutMessage)
  } finally {
    socket.close()
    await shutDown(server, id)
  }
}

async function startKernel(server: JupyterServer, name: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(new URL('api/kernels', server.url), {
    method: 'POST',
    headers: { ...headersFor(server), 'content-type': 'application/json' },
    body: JSON.stringify({ name }),
    signal,
  })
  const body = new Uint8Array(await response.arrayBuffer())
  if (response.status === 201) return parseJson(kernelSchema, body, "Jupyter's response").id
  const text = new TextDecoder().decode(body.subarray(0, 300))
  throw new UserError(
    'server-not-responding',
    `Jupyter did not start the kernel "${name}" (status ${response.status}): ${text}`,
  )
}

/**
 * Shuts a kernel down, so that its memory is free for the next one. A kernel that has already ended is not an error.
 */
async function shutDown(server: JupyterServer, id: string): Promise<void> {
  const url = new URL(`api/kernels/${id}`, server.url)
  const signal = AbortSignal.timeout(maxShutDownTime)
  await fetch(url, { method: 'DELETE', headers: headersFor(server), signal }).then(
    response => response.body?.cancel(),
    () => undefined,
  )
}

function runOnKernel(
  socket: WebSocket,
  { kernel, code }: { readonly kernel: string; readonly code: string },
  deadline: AbortSignal,
  timeoutMessage: string,
): Promise<string> {
  const id = randomUUID()
  return new Promise((resolve, reject) => {
    let printed = ''
    socket.addEventListener('open', () => socket.send(formatExecuteRequest(id, code)))
    socket.addEventListener('error', () =>
      reject(new UserError('server-not-responding', `the connection to the kernel "${kernel}" failed`)),
    )
    socket.addEventListener('close', () =>
      reject(new UserError('server-not-responding', `the kernel "${kernel}" closed the connection`)),
    )
    deadline.addEventListener('abort', () => reject(new UserError('server-not-responding', timeoutMessage)))
    socket.addEventListener('message', ({ data }) => {
      const message = parseKernelMessage(data)
      if (message?.parent_header.msg_id !== id) return
      const { header, content } = message
      if (header.msg_type === 'stream') printed += content.text ?? ''
      if (header.msg_type === 'error') {
        reject(
          new UserError(
            'server-not-responding',
            `the kernel "${kernel}" reported an error: ${describeException(content)}`,
          ),
        )
      }
      // The output is complete by then: the kernel sends `idle` after it, on the same channel.
      if (content.execution_state === 'idle') resolve(printed)
    })
  })
}
