import { Writable } from 'node:stream'

/** White space according to .NET, without line breaks, and the byte order mark, which .NET may drop, as UTF-8 bytes. */
const whiteSpace = String.raw`(?:[\t\v\f ]|\xc2[\x85\xa0]|\xe1\x9a\x80|\xe2\x80[\x80-\x8a\xa8\xa9\xaf]|\xe2\x81\x9f|\xe3\x80\x80|\xef\xbb\xbf)*`
const commandStart = new RegExp(`(^|[\\r\\n])(${whiteSpace}:)(?=:)`, 'g')

/**
 * Disables workflow commands in output, which may contain untrusted input such as a kernel's name or a registry's
 * response. The runner interprets `::` at the start of a line, and `##[` anywhere, as a command. All other bytes are
 * unchanged.
 * Source: actions/runner, ActionCommand.cs.
 */
function escapeCommandBytes(output: Uint8Array): Buffer {
  const bytes = Buffer.from(output.buffer, output.byteOffset, output.byteLength).toString('latin1')
  return Buffer.from(bytes.replace(commandStart, '$1$2 ').replaceAll('##[', '## ['), 'latin1')
}

/** Disables workflow commands in text, as `escapeCommandBytes` does. */
export function escapeCommands(text: string): string {
  return escapeCommandBytes(Buffer.from(text)).toString()
}

/**
 * Stream that forwards the output of a child process with workflow commands disabled. It forwards only whole lines, so
 * that a command split across several writes is detected, and that the action's own commands start on a new line.
 */
export class CommandFilter extends Writable {
  readonly #target: { write(bytes: Uint8Array): unknown }
  #pending: Buffer[] = []

  constructor(target: { write(bytes: Uint8Array): unknown }) {
    super()
    this.#target = target
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    const end = Math.max(chunk.lastIndexOf('\n'), chunk.lastIndexOf('\r')) + 1
    if (end > 0) {
      this.#pass(chunk.subarray(0, end))
      this.#pending = []
    }
    if (end < chunk.length) this.#pending.push(chunk.subarray(end))
    done()
  }

  /** Forwards an unfinished last line and terminates it. */
  flush(): void {
    if (this.#pending.length > 0) this.#pass(Buffer.from('\n'))
    this.#pending = []
  }

  #pass(lines: Buffer): void {
    this.#target.write(escapeCommandBytes(Buffer.concat([...this.#pending, lines])))
  }
}
