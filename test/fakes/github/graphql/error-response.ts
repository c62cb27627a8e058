/** An error that GitHub puts into `errors[]` of a 200: https://docs.github.com/graphql/guides/forming-calls-with-graphql */
export class GraphqlErrorResponse extends Error {
  readonly type: string
  /** Whether the request itself was invalid, regardless of the state. */
  readonly malformed: boolean

  constructor(type: string, message: string, malformed = false) {
    super(message)
    this.type = type
    this.malformed = malformed
  }
}
