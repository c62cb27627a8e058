import * as v from 'valibot'

const schema = v.object({
  parent_header: v.object({ msg_id: v.optional(v.string()) }),
  header: v.object({ msg_type: v.string() }),
  content: v.object({
    text: v.optional(v.string()),
    execution_state: v.optional(v.string()),
    ename: v.optional(v.string()),
    evalue: v.optional(v.string()),
    traceback: v.optional(v.array(v.string())),
    data: v.optional(v.record(v.string(), v.unknown())),
  }),
})
/** Message from a kernel, with the fields that this project reads. */
export type KernelMessage = v.InferOutput<typeof schema>

/**
 * Parses the data of a WebSocket message.
 *
 * @returns undefined if the data is not a kernel message.
 */
export function parseKernelMessage(data: unknown): KernelMessage | undefined {
  if (typeof data !== 'string') return undefined
  try {
    const result = v.safeParse(schema, JSON.parse(data))
    return result.success ? result.output : undefined
  } catch {
    return undefined
  }
}

/** Maximum length of the text of an exception, in characters. The text may contain all data that caused the exception. */
const maxErrorLength = 2000

/** Formats the name and the text of the exception that a cell raised. */
export function describeException({ ename, evalue }: KernelMessage['content']): string {
  const text = `${ename}: ${evalue}`
  return text.length > maxErrorLength ? `${text.slice(0, maxErrorLength)}…` : text
}

/**
 * Formats a request to execute a cell.
 *
 * @see https://jupyter-client.readthedocs.io/en/stable/messaging.html#execute
 */
export function formatExecuteRequest(id: string, code: string): string {
  return JSON.stringify({
    channel: 'shell',
    header: {
      msg_id: id,
      msg_type: 'execute_request',
      session: id,
      username: 'binder-actions',
      version: '5.3',
      date: new Date().toISOString(),
    },
    parent_header: {},
    metadata: {},
    content: {
      code,
      silent: false,
      store_history: false,
      user_expressions: {},
      allow_stdin: false,
      stop_on_error: true,
    },
    buffers: [],
  })
}
