/** A git repository that is not at GitHub. */
export interface GitRepository {
  /** Address for `git clone`. */
  readonly url: string
  /** Last part of the address, without `.git`: nbgitpuller clones into a folder of this name. */
  readonly name: string
}

/** A repository and what its address says about a branch and a path in it. */
export interface GitAddress {
  readonly repository: GitRepository
  /** Segments after `tree`, `blob` or the like: branch, then path. */
  readonly segments: readonly string[]
}

/** Where the web pages of a host have the branch: GitLab, Gitea and Forgejo (Codeberg), Bitbucket. */
const views: readonly RegExp[] = [
  /^(.+?)\/-\/(?:tree|blob|raw|blame|edit)\/(.+)$/,
  /^([^/]+\/[^/]+)\/(?:src|raw)\/(?:branch|tag)\/(.+)$/,
]
const bitbucketView = /^([^/]+\/[^/]+)\/(?:src|raw)\/(.+)$/

/**
 * Parses the address of a repository, or of a branch, folder or file in it, at any git host.
 *
 * @param path path of the address, decoded, without slashes at its ends.
 * @returns undefined if it names an account, or nothing.
 */
export function parseGitAddress(host: string, path: string): GitAddress | undefined {
  const forms = host === 'bitbucket.org' ? [...views, bitbucketView] : views
  const [, repository = path.replace(/\/-(?:\/.*)?$/, ''), rest = ''] =
    forms.map(form => form.exec(path)).find(match => match !== null) ?? []
  const bare = repository.replace(/\.git$/, '')
  const name = bare.split('/').at(-1) ?? ''
  if (!bare.includes('/')) return undefined
  const encoded = bare.split('/').map(encodeURIComponent).join('/')
  return {
    repository: { url: `https://${host}/${encoded}`, name },
    segments: rest === '' ? [] : rest.split('/'),
  }
}
