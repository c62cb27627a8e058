import { messageOf } from '../error-message.ts'

/** A Dockerfile that cannot be understood or edited; the message names the line and how to mend it. */
export class DockerfileError extends Error {
  override readonly name = 'DockerfileError'
  /** 1-based. */
  readonly line: number

  constructor(line: number, message: string, options?: ErrorOptions) {
    super(`Dockerfile line ${line}: ${message}`, options)
    this.line = line
  }
}

/** Runs `action`; any other error becomes a DockerfileError of that line. */
export function atLine<T>(line: number, action: () => T): T {
  try {
    return action()
  } catch (error) {
    if (error instanceof DockerfileError) {
      throw error
    }
    throw new DockerfileError(line, messageOf(error), { cause: error })
  }
}
