/**
 * Error in `errors[]` of a response with status 200:
 * https://docs.github.com/graphql/guides/forming-calls-with-graphql
 */
export class GraphqlErrorResponse extends Error {
  readonly type: string
  /** Whether the request itself was invalid, regardless of the state. */
  readonly isMalformed: boolean

  constructor(type: string, message: string, isMalformed = false) {
    super(message)
    this.type = type
    this.isMalformed = isMalformed
  }
}
