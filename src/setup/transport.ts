import { didYouMean } from '../suggest.ts'
import { FormatError } from '../user-error.ts'

const transports = ['repository-dispatch', 'workflow-dispatch']

/** Default transport, for which the workflow of the source needs no `transport` input. */
export const defaultTransport = 'repository-dispatch'

/** Parses the transport, the kind of event that notifies the launcher. @throws Error that names the accepted values. */
export function parseTransport(answer: string): string {
  if (transports.includes(answer)) return answer
  throw new FormatError(
    `expected ${transports.join(' or ')}, not ${JSON.stringify(answer)}${didYouMean(answer, transports)}`,
  )
}

/** Permission that the transport's token needs in the launcher repository. */
export interface TokenPermission {
  /** Name of the permission on GitHub's pages. */
  readonly label: string
  /** Parameter in the address of the page that creates a token. */
  readonly parameter: string
}

/** Returns the permission that the token of a transport needs. */
export function tokenPermission(transport: string): TokenPermission {
  return transport === defaultTransport
    ? { label: 'Contents: read and write', parameter: 'contents=write' }
    : { label: 'Actions: read and write', parameter: 'actions=write' }
}
