import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { UserError } from '../user-error.ts'
import type { JupyterClient } from './jupyter-client.ts'
import { headersFor } from './jupyter-server.ts'
import {
  describeException,
  formatExecuteRequest,
  type KernelMessage,
  parseKernelMessage,
} from './kernel-message.ts'

/** Kernel to start. */
export interface KernelChoice {
  /** Name of its spec, such as `python3`. */
  readonly name: string
  /** Path of the notebook, in whose folder the kernel starts. */
  readonly path?: string | undefined
}

/** Result of a cell. */
export interface CellResult {
  /** End of the text that the cell printed and returned. */
  readonly output: string
  /** Exception that the cell raised; undefined if the cell succeeded. */
  readonly error: string | undefined
}

/** Maximum time for shutting a kernel down, in milliseconds. */
const maxShutDownTime = 10_000
/** Maximum length of a cell's output, in characters. Only the end is kept. */
const maxOutput = 20_000

type Settle = PromiseWithResolvers<CellResult>

/**
 * Runs `task` with a new kernel, and always shuts the kernel down afterwards.
 *
 * @throws JupyterError and UserError as `KernelConnection.open` does, and the error of `task`.
 */
export async function withKernel<T>(
  client: JupyterClient,
  choice: KernelChoice,
  task: (connection: KernelConnection) => Promise<T>,
): Promise<T> {
  const connection = await KernelConnection.open(client, choice)
  try {
    return await task(connection)
  } finally {
    await connection.shutDown()
  }
}

/** Connection to a running kernel, over which it executes one cell after another, as a notebook does. */
export class KernelConnection {
  readonly #socket: WebSocket
  readonly #client: JupyterClient
  readonly #id: string
  readonly #name: string
  /** Cell that is being executed. */
  #cell: { readonly id: string; readonly settle: Settle; output: string; error?: string } | undefined
  #failure: UserError | undefined

  /**
   * Starts a kernel and connects to it.
   *
   * @throws JupyterError if the server does not start the kernel, UserError if the connection fails.
   * @see https://jupyter-client.readthedocs.io/en/stable/messaging.html
   */
  static async open(client: JupyterClient, { name, path }: KernelChoice): Promise<KernelConnection> {
    const kernel = { name, ...(path === undefined ? {} : { path }) }
    const { id } = await client.request('api/kernels', v.object({ id: v.string() }), kernel)
    const url = new URL(`api/kernels/${encodeURIComponent(id)}/channels`, client.server.url)
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
    // The WebSocket of Node.js accepts headers, so that the token need not be in the URL, which may be logged.
    const options = { headers: headersFor(client.server) } as unknown as string[]
    const connection = new KernelConnection(new WebSocket(url, options), client, { id, name })
    await connection.#waitUntilOpen()
    return connection
  }

  private constructor(
    socket: WebSocket,
    client: JupyterClient,
    { id, name }: { readonly id: string; readonly name: string },
  ) {
    const { signal } = client
    this.#socket = socket
    this.#client = client
    this.#id = id
    this.#name = name
    socket.addEventListener('message', ({ data }) => this.#receive(parseKernelMessage(data)))
    const reportLoss = () => this.#fail(`the connection to the kernel "${name}" was lost`)
    socket.addEventListener('error', reportLoss)
    socket.addEventListener('close', reportLoss)
    const timeoutMessage = `the kernel "${name}" did not finish before the timeout`
    signal.addEventListener('abort', () => this.#fail(timeoutMessage))
    if (signal.aborted) this.#fail(timeoutMessage)
  }

  /**
   * Executes a cell.
   *
   * @returns the output of the cell, even if the cell fails.
   * @throws UserError if the kernel dies, the connection is lost or the client's signal aborts.
   */
  execute(code: string): Promise<CellResult> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure)
    const id = randomUUID()
    const settle = Promise.withResolvers<CellResult>()
    this.#cell = { id, settle, output: '' }
    this.#socket.send(formatExecuteRequest(id, code))
    return settle.promise
  }

  /** Closes the connection. The kernel runs until it is shut down or its server stops. */
  close(): void {
    this.#socket.close()
  }

  /**
   * Shuts the kernel down, so that its memory is free for the next kernel. Succeeds if the kernel has already ended.
   */
  async shutDown(): Promise<void> {
    this.close()
    const signal = AbortSignal.timeout(maxShutDownTime)
    const path = `api/kernels/${encodeURIComponent(this.#id)}`
    await this.#client.send(path, { method: 'DELETE', signal }).then(
      response => response.body?.cancel(),
      () => undefined,
    )
  }

  #waitUntilOpen(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#socket.addEventListener('open', () => resolve())
      // The constructor's listeners run first, so `#failure` is set.
      for (const end of ['error', 'close'] as const)
        this.#socket.addEventListener(end, () => reject(this.#failure))
      if (this.#failure !== undefined) reject(this.#failure)
    })
  }

  #receive(message: KernelMessage | undefined): void {
    if (message === undefined) return
    const { header, content } = message
    // The server sends these states, without a parent, when the process has ended.
    if (/^(?:restarting|autorestarting|dead)$/.test(content.execution_state ?? '')) {
      this.#fail(`the kernel "${this.#name}" died`)
      return
    }
    const cell = this.#cell
    if (cell === undefined || message.parent_header.msg_id !== cell.id) return
    const text = outputText(header.msg_type, content)
    cell.output = (cell.output + text).slice(-maxOutput)
    if (header.msg_type === 'error') cell.error = describeException(content)
    // The output is complete, because the kernel sends `idle` after it on the same channel.
    if (content.execution_state !== 'idle') return
    this.#cell = undefined
    cell.settle.resolve({ output: cell.output, error: cell.error })
  }

  #fail(message: string): void {
    this.#failure ??= new UserError('server-not-responding', message)
    this.#cell?.settle.reject(this.#failure)
    this.#cell = undefined
    this.#socket.close()
  }
}

function outputText(type: string, content: KernelMessage['content']): string {
  if (type === 'stream') return content.text ?? ''
  if (type === 'error') return `${content.traceback?.join('\n') ?? ''}\n`
  const plainText = content.data?.['text/plain']
  return typeof plainText === 'string' ? `${plainText}\n` : ''
}
