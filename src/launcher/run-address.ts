import { UserError } from '../user-error.ts'
import type { LabelledSource } from './labelled-build.ts'

/** Host of GitHub.com, as opposed to a GitHub Enterprise Server. */
const publicHost = 'github.com'

/**
 * Returns whether an event's source is on GitHub, where the URL of a run can be checked.
 *
 * @param serverUrl URL of the launcher's GitHub server.
 */
export function isOnGitHub(source: LabelledSource | undefined, serverUrl: string): boolean {
  return source === undefined || [publicHost, new URL(serverUrl).host].includes(source.host)
}

/**
 * Asserts that the URL of a build is the URL of a workflow run of its source.
 *
 * @throws Error with the expected form.
 */
export function assertRunAddress(
  runUrl: string,
  repository: string,
  source: LabelledSource | undefined,
  serverUrl: string,
): void {
  if (!isOnGitHub(source, serverUrl)) return
  const servers = source === undefined ? knownServers(serverUrl) : [sourceServer(source, serverUrl)]
  if (isRunAddress(runUrl, repository, servers)) return
  throw new UserError(
    'event-malformed',
    `The event's source.run_url is ${JSON.stringify(runUrl)}: expected ${servers[0]}/${repository}/actions/runs/<number>`,
  )
}

/** Returns the servers that may host the source of an image without a source label. */
export function knownServers(serverUrl: string): readonly string[] {
  return [new URL(serverUrl).origin, `https://${publicHost}`]
}

/** Returns whether a URL is the URL of a workflow run of a repository on one of the servers. */
export function isRunAddress(url: string, repository: string, servers: readonly string[]): boolean {
  const [, start = ''] = /^(.*\/actions\/runs\/)\d+(?:\/attempts\/\d+)?$/.exec(url) ?? []
  return servers.some(server => `${server}/${repository}/actions/runs/`.toLowerCase() === start.toLowerCase())
}

function sourceServer({ host }: LabelledSource, serverUrl: string): string {
  return host === new URL(serverUrl).host ? new URL(serverUrl).origin : `https://${host}`
}
