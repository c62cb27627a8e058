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
  /** Segments after a view such as `tree` or `blob`: the branch, then the path. */
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
  const { repository, pagePath } = splitPath(host, path)
  const repositoryPath = repository.replace(/\.git$/, '')
  const name = repositoryPath.split('/').at(-1) ?? ''
  if (!repositoryPath.includes('/')) return undefined
  const encodedPath = repositoryPath.split('/').map(encodeURIComponent).join('/')
  return {
    repository: { url: `https://${host}/${encodedPath}`, name },
    segments: pagePath === '' ? [] : pagePath.split('/'),
  }
}

/** Splits a path into the repository, and the branch and path below it. */
function splitPath(host: string, path: string): { readonly repository: string; readonly pagePath: string } {
  const separator = `${path}/`.indexOf(gitlabSeparator)
  if (separator > 0) {
    const [, pagePath = ''] = gitlabView.exec(path.slice(separator + gitlabSeparator.length)) ?? []
    return { repository: path.slice(0, separator), pagePath }
  }
  const match = giteaView.exec(path) ?? (host === 'bitbucket.org' ? bitbucketView.exec(path) : null)
  const [, repository = path, pagePath = ''] = match ?? []
  return { repository, pagePath }
}
