/** Server-sent events of one connection. */
import type { IncomingMessage, ServerResponse } from 'node:http'

export interface EventStream {
  readonly emit: (event: object) => void
  /** Sends a `failed` event and ends the stream. */
  readonly fail: (message: string) => void
  readonly end: () => void
  readonly onClose: (callback: () => void) => void
  readonly isOpen: () => boolean
}

/** Headers that BuildHandler sets on every response. */
export const streamHeaders = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-cache',
  'access-control-allow-headers': 'cache-control',
} as const

export function formatEvent(event: object): string {
  return `data: ${JSON.stringify(event)}\n\n`
}

export interface StreamOptions {
  /** Milliseconds between two keep-alives. */
  readonly keepAlive: number
  readonly headers: Readonly<Record<string, string>>
  /** Number of events after which the connection is destroyed. */
  readonly cutAfter?: number | undefined
}

/** Sends the headers of an event stream. @returns the stream. */
export function openStream(
  request: IncomingMessage,
  response: ServerResponse,
  { keepAlive, headers, cutAfter }: StreamOptions,
): EventStream {
  response.writeHead(200, { ...streamHeaders, ...headers })
  response.flushHeaders()
  const keepAliveTimer = setInterval(() => response.write(':keepalive\n\n'), keepAlive)
  const isOpen = () => !response.destroyed && !response.writableEnded
  let sentCount = 0
  const emit = (event: object) => {
    if (!isOpen() || sentCount === cutAfter) return
    sentCount += 1
    // The callback runs after the event is sent, so the client receives it before the connection is destroyed.
    response.write(formatEvent(event), () => {
      if (sentCount === cutAfter) response.destroy()
    })
  }
  const end = () => {
    clearInterval(keepAliveTimer)
    response.end()
  }
  request.socket.once('close', () => clearInterval(keepAliveTimer))
  return {
    emit,
    end,
    isOpen,
    onClose: callback => void response.once('close', callback),
    fail: message => {
      emit({ phase: 'failed', message: `${message}\n` })
      end()
    },
  }
}
