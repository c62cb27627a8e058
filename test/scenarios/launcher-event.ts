import type { TwoRepositories } from './two-repositories.ts'

export const revision = 'c0ffee'.padEnd(40, '0')
const runUrl = 'https://github.com/science/model/actions/runs/1'

/** Returns the version 1 event that a source build sends for a digest. */
export function imageUpdated(
  repositories: TwoRepositories,
  branch: string,
  digest: string,
  fields: object = {},
) {
  return {
    version: 1,
    branch,
    sha: digest,
    image: repositories.image,
    tag: 'main',
    ref: `refs/heads/${branch}`,
    source: { repository: 'science/model', revision, run_url: runUrl },
    created: '2026-01-31T12:00:00Z',
    correlation: 'test',
    ...fields,
  }
}

/** Lists the requests that may have changed the launcher, in the order of arrival. */
export function launcherWrites({ github }: TwoRepositories) {
  const reads = new Set(['repository', 'repos/get-branch-rules', 'git/get-blob', undefined])
  return github.requests.filter(({ operation, method }) => method !== 'GET' && !reads.has(operation))
}
