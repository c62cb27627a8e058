/** Git repository that is not on GitHub. */
export interface GitRepository {
  /** Address for `git clone`. */
  readonly url: string
  /** Last part of the address, without `.git`: nbgitpuller clones into a folder of this name. */
  readonly name: string
}

/** Repository, with the branch and path that its address contains. */
export interface GitAddress {
  readonly repository: GitRepository
  /** Segments after `tree`, `blob` or the like: branch, then path. */
  readonly segments: readonly string[]
}

/** Separator between a repository and its pages on GitLab. */
const gitlabSeparator = '/-/'
const gitlabView = /^(?:tree|blob|raw|blame|edit)\/(.+)$/
/** Matches the path of a page on Gitea or Forgejo (Codeberg) that contains a branch. */
const giteaView = /^([^/]+\/[^/]+)\/(?:src|raw)\/(?:branch|tag)\/(.+)$/
/** Matches the path of a page on Bitbucket that contains a branch. */
const bitbucketView = /^([^/]+\/[^/]+)\/(?:src|raw)\/(.+)$/

/**
 * Parses the address of a repository, or of a branch, folder or file in it, on any git host.
 *
 * @param path path of the address, decoded, without slashes at its ends.
 * @returns undefined if the path names an account, or is empty.
 */
export function parseGitAddress(host: string, path: string): GitAddress | undefined {
  const { repository, rest } = splitPath(host, path)
  const bare = repository.replace(/\.git$/, '')
  const name = bare.split('/').at(-1) ?? ''
  if (!bare.includes('/')) return undefined
  const encoded = bare.split('/').map(encodeURIComponent).join('/')
  return {
    repository: { url: `https://${host}/${encoded}`, name },
    segments: rest === '' ? [] : rest.split('/'),
  }
}

/** Splits a path into the repository, and the branch and path below it. */
function splitPath(host: string, path: string): { readonly repository: string; readonly rest: string } {
  const separator = `${path}/`.indexOf(gitlabSeparator)
  if (separator > 0) {
    const [, rest = ''] = gitlabView.exec(path.slice(separator + gitlabSeparator.length)) ?? []
    return { repository: path.slice(0, separator), rest }
  }
  const found = giteaView.exec(path) ?? (host === 'bitbucket.org' ? bitbucketView.exec(path) : null)
  const [, repository = path, rest = ''] = found ?? []
  return { repository, rest }
}
