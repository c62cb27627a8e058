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
import { type DispatchHandler, DispatchRunner, type StartHandler } from './workflow-runs.ts'

export type { BranchFiles as Files } from './administration.ts'
export type { Interception, Interceptor } from './interception.ts'
export type { DispatchHandler } from './workflow-runs.ts'

export type GitHubOptions = {
  /** Directory for the bare repositories. */
  readonly root: string
  readonly now?: () => Date
  /** Milliseconds until a dispatched run is listed. */
  readonly runDelay?: number
}

/** Descriptions of GitHub's APIs, loaded once per process because parsing 13 MB is slow. */
let descriptions: ReturnType<typeof loadDescriptions> | undefined

async function loadDescriptions() {
  const [api, schema] = await Promise.all([loadOpenApi(new Set(Object.keys(operations))), loadSchema()])
  return { api, schema }
}

export type GitHub = Awaited<ReturnType<typeof startGitHub>>

/**
 * Starts a fake GitHub on the loopback interface. It serves the same bare repositories through REST and GraphQL,
 * both checked against GitHub's official descriptions, and through git over HTTP.
 */
export async function startGitHub({ root, now = () => new Date(), runDelay = 0 }: GitHubOptions) {
  descriptions ??= loadDescriptions()
  const { api, schema } = await descriptions
  const state: GitHubState = {
    url: '',
    root,
    now,
    repositories: [],
    packages: [],
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
    /** Value of GITHUB_API_URL and of GITHUB_SERVER_URL. */
    url,
    graphqlUrl: `${url}/graphql`,
    /** All requests, in the order of arrival. */
    requests: state.requests,
    /** Returns violations of GitHub's descriptions by requests and responses, and clears the list. */
    takeViolations: (): string[] => state.violations.splice(0),
    ...administration(state),
    ...inspection(state),
    /** Sets the function that runs workflows for repository_dispatch events. Without it, runs stay queued. */
    onRepositoryDispatch: (name: string, handler: DispatchHandler): void =>
      runner.handle(getRepository(state, name), { repository_dispatch: handler }),
    /** Sets the function that runs workflows for workflow_dispatch events. */
    onWorkflowDispatch: (name: string, handler: StartHandler): void =>
      runner.handle(getRepository(state, name), { workflow_dispatch: handler }),
    /** Resolves when no run with a handler is queued or in progress. */
    idle: (): Promise<void> => runner.idle(),
    /** Rejects requests with a secondary rate limit. @returns a function that removes the limit. */
    limitWrites: (limit: SecondaryLimit): (() => void) => interceptors.install(secondaryLimit(limit)),
    /** Sets the number of reads after each write that return the previous state. */
    lagBehindWrites: (reads: number): void => state.replica.lag(reads),
    /** Installs an interceptor. @returns a function that removes it. */
    intercept: (interceptor: Interceptor): (() => void) => interceptors.install(interceptor),
    /** Stops the server. @throws Error that lists violations of GitHub's descriptions. */
    close: async (): Promise<void> => {
      server.closeAllConnections()
      await new Promise<void>(resolve => server.close(() => resolve()))
      await runner.idle()
      await closeObjectStores(state.root)
      if (state.violations.length > 0)
        throw new Error(`violations of GitHub's API descriptions:\n${state.violations.join('\n')}`)
    },
  }
}
