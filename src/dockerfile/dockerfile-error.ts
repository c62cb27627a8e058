import { errorMessage } from '../error-message.ts'
import { type ErrorKind, UserError } from '../user-error.ts'

/** Error for a Dockerfile that cannot be parsed or edited. The message names the line and explains the fix. */
export class DockerfileError extends UserError {
  override readonly name = 'DockerfileError'
  /** Line number, 1-based. */
  readonly line: number

  constructor(
    line: number,
    message: string,
    { kind = 'dockerfile-malformed', ...options }: ErrorOptions & { readonly kind?: ErrorKind } = {},
  ) {
    super(kind, `Dockerfile line ${line}: ${message}`, options)
    this.line = line
  }
}

/** Runs `action`. Any error that is not a `DockerfileError` is converted into one for the given line. */
export function atLine<T>(line: number, action: () => T): T {
  try {
    return action()
  } catch (error) {
    if (error instanceof DockerfileError) {
      throw error
    }
    throw new DockerfileError(line, errorMessage(error), { cause: error })
  }
}
