import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import type { HubServer } from '../fakes/binderhub/launch.ts'

/** Starts a kernel and executes a cell with as few requests as possible. Resolves when the kernel replies. */
export async function executeCell({ url, token }: HubServer, code: string): Promise<void> {
  const headers = { authorization: `token ${token}` }
  const response = await fetch(`${url}api/kernels`, { method: 'POST', headers })
  const { id } = (await response.json()) as { id: string }
  // Node's WebSocket accepts headers, but its type does not declare them.
  const options = { headers } as unknown as string[]
  const socket = new WebSocket(`${url.replace('http', 'ws')}api/kernels/${id}/channels`, options)
  await once(socket, 'open')
  const request = randomUUID()
  const reply = new Promise<void>((resolve, reject) => {
    socket.addEventListener('close', () => reject(new Error('the connection to the kernel was lost')))
    socket.addEventListener('message', ({ data }) => {
      const { parent_header: parent, header } = JSON.parse(data)
      if (parent.msg_id === request && header.msg_type === 'execute_reply') resolve()
    })
  })
  const header = { msg_id: request, msg_type: 'execute_request', session: request, version: '5.3' }
  const content = { code, silent: false, store_history: false, user_expressions: {}, allow_stdin: false }
  socket.send(
    JSON.stringify({
      ...{ channel: 'shell', header: { ...header, username: '', date: new Date().toISOString() } },
      ...{ parent_header: {}, metadata: {}, content },
    }),
  )
  await reply
  socket.close()
}
