import { createGitHubClient, type GitHubClient } from '../github/github-client.ts'
import { connectGitHub, type GitHubConnection } from '../github/github-connection.ts'
import { createGraphqlReader } from '../github/graphql-launcher-reader.ts'
import type { LauncherReader } from '../github/launcher-reader.ts'
import { createRestReader } from '../github/rest-launcher-reader.ts'
import { parseGitHubAddress } from '../refs/github-address.ts'
import type { GitHubRepository } from '../refs/github-repository.ts'
import type { Terminal } from './command.ts'
import { withUsageErrors } from './read-arguments.ts'

/** Access to GitHub, configured by the environment. */
export interface GitHubServices {
  readonly client: GitHubClient
  readonly token: string | undefined
  readonly connection: GitHubConnection
  /** Base URL of the web interface, such as `https://github.com`. */
  readonly serverUrl: string
}

/** Creates the services from the environment variables of the GitHub CLI and of the GitHub Actions runner. */
export function gitHubServices(env: NodeJS.ProcessEnv, { err }: Terminal): GitHubServices {
  const token = env.GITHUB_TOKEN || env.GH_TOKEN || undefined
  const apiUrl = env.GITHUB_API_URL || 'https://api.github.com'
  const connection = connectGitHub(apiUrl, env, err)
  const client = createGitHubClient(connection, token)
  return { client, token, connection, serverUrl: serverUrl(env) }
}

/** Returns the URL of the GitHub server. */
export function serverUrl(env: NodeJS.ProcessEnv): string {
  return env.GITHUB_SERVER_URL || 'https://github.com'
}

/** Creates a reader of a launcher repository, which uses GraphQL with a token, otherwise REST. */
export function launcherReader(
  { client, token }: GitHubServices,
  repository: GitHubRepository,
): LauncherReader {
  return token === undefined ? createRestReader(client, repository) : createGraphqlReader(client, repository)
}

/**
 * Parses a repository argument: `owner/name`, or an address of the repository.
 *
 * @throws UsageError with the expected format.
 */
export function parseRepositoryArgument(text: string): GitHubRepository {
  return withUsageErrors(() => parseGitHubAddress(text))
}

/** Usage text about the token, for commands that read from GitHub. */
export const tokenHelp = `Set GITHUB_TOKEN or GH_TOKEN to a token that can read the repository's contents. Without a token, public repositories are
read anonymously, which GitHub limits to about 60 branches per hour.`
