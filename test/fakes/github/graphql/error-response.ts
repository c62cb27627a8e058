/** An error that GitHub puts into `errors[]` of a 200: https://docs.github.com/graphql/guides/forming-calls-with-graphql */
export class GraphqlErrorResponse extends Error {
  readonly type: string
  /** The request itself was wrong, not the state that it met. */
  readonly malformed: boolean

  constructor(type: string, message: string, malformed = false) {
    super(message)
    this.type = type
    this.malformed = malformed
  }
}
