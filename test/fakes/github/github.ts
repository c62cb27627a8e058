import { administration } from './administration.ts'
import { closeObjectStores } from './git/object-store.ts'
import { createGraphql } from './graphql/graphql.ts'
import { loadSchema } from './graphql/schema.ts'
import { inspection } from './inspection.ts'
import { type Interceptor, Interceptors } from './interception.ts'
import { loadOpenApi } from './openapi.ts'
import { Replica } from './replica.ts'
import { operations } from './rest/operations.ts'
import { createRest } from './rest/rest.ts'
import { type SecondaryLimit, secondaryLimit } from './secondary-limit.ts'
import { listen } from './server.ts'
import { type GitHubState, getRepository } from './state.ts'
import { type DispatchHandler, DispatchRunner } from './workflow-runs.ts'

export type { BranchFiles as Files } from './administration.ts'
export type { Interception, Interceptor } from './interception.ts'
export type { DispatchHandler } from './workflow-runs.ts'

export type GitHubOptions = {
  /** Directory for the bare repositories. */
  readonly root: string
  readonly now?: () => Date
  /** Milliseconds until a dispatched run can be seen. */
  readonly runDelay?: number
}

/** Parsing the description of 13 MB takes longest, so it is done once per process. */
let loaded: ReturnType<typeof load> | undefined

async function load() {
  const [api, schema] = await Promise.all([loadOpenApi(new Set(Object.keys(operations))), loadSchema()])
  return { api, schema }
}

export type GitHub = Awaited<ReturnType<typeof startGitHub>>

/**
 * Starts a GitHub of its own on the loopback interface: REST and GraphQL, both checked against GitHub's official
 * descriptions, and git over HTTP, all three over the same bare repositories.
 */
export async function startGitHub({ root, now = () => new Date(), runDelay = 0 }: GitHubOptions) {
  loaded ??= load()
  const { api, schema } = await loaded
  const state: GitHubState = {
    url: '',
    root,
    now,
    repositories: [],
    formerNames: new Map(),
    tokens: new Map(),
    violations: [],
    requests: [],
    replica: new Replica(),
  }
  const runner = new DispatchRunner(state, runDelay)
  const interceptors = new Interceptors()
  const rest = createRest(state, runner, api)
  const { server, url } = await listen({ state, rest, graphql: createGraphql(state, schema), interceptors })
  state.url = url

  return {
    /** The value of GITHUB_API_URL and GITHUB_SERVER_URL alike. */
    url,
    graphqlUrl: `${url}/graphql`,
    /** Every request, in the order of arrival. */
    requests: state.requests,
    /** Requests and answers that do not fit GitHub's descriptions, for tests that provoke them; then clears the list. */
    takeViolations: (): string[] => state.violations.splice(0),
    ...administration(state),
    ...inspection(state),
    /** Runs the workflow; without a handler its runs stay queued, as without a runner. */
    onRepositoryDispatch: (name: string, handler: DispatchHandler): void =>
      runner.handle(getRepository(state, name), handler),
    /** Resolves when no run with a handler is queued or in progress. */
    idle: (): Promise<void> => runner.idle(),
    /** Rejects requests by a secondary rate limit. @returns a function that ends it. */
    limitWrites: (limit: SecondaryLimit): (() => void) => interceptors.install(secondaryLimit(limit)),
    /** Sets the number of reads after each write that do not see it. */
    lagBehindWrites: (reads: number): void => state.replica.lag(reads),
    /** @returns a function that removes the interceptor. */
    intercept: (interceptor: Interceptor): (() => void) => interceptors.install(interceptor),
    /** @throws Error that lists violations of GitHub's descriptions. */
    close: async (): Promise<void> => {
      server.closeAllConnections()
      await new Promise<void>(resolve => server.close(() => resolve()))
      await runner.idle()
      await closeObjectStores(state.root)
      if (state.violations.length > 0)
        throw new Error(`Not as GitHub describes itself:\n${state.violations.join('\n')}`)
    },
  }
}
