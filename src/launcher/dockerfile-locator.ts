import { UserError } from '../user-error.ts'

/** Default of `dockerfile`: the Dockerfile that mybinder.org builds. */
export const defaultDockerfile = 'auto'

/** Rule that determines the path of the Dockerfile on a launcher branch, depending on the files of the branch. */
export interface DockerfileLocator {
  /** Possible paths, for messages. */
  readonly label: string
  /** All paths that `locate` queries or returns. */
  readonly paths: readonly string[]
  /** Returns the path of the Dockerfile, which need not exist. @throws Error that names the fix. */
  readonly locate: (kind: (path: string) => 'file' | 'directory' | undefined) => string
}

const folders = ['.binder', 'binder'] as const
const fileName = 'Dockerfile'

/**
 * Locates the Dockerfile as repo2docker does: in the folder `.binder` or `binder`, or in the repository root if neither
 * folder exists.
 * Source: repo2docker, buildpacks/base.py, `binder_dir`.
 */
const repo2dockerLocator: DockerfileLocator = {
  label: '.binder/Dockerfile, binder/Dockerfile or Dockerfile',
  paths: [...folders, ...folders.map(folder => `${folder}/${fileName}`), fileName],
  locate: kind => {
    const [folder, secondFolder] = folders.filter(name => kind(name) === 'directory')
    if (secondFolder !== undefined) {
      throw new UserError(
        'branch-not-found',
        `${folder}/ and ${secondFolder}/ both exist, so mybinder.org builds nothing: delete one of them`,
      )
    }
    if (folder === undefined) return kind(fileName) === 'file' ? fileName : `${folders[0]}/${fileName}`
    const path = `${folder}/${fileName}`
    if (kind(path) === undefined && kind(fileName) === 'file') {
      throw new UserError(
        'branch-not-found',
        `${folder}/ exists without a Dockerfile, so mybinder.org ignores the Dockerfile in the repository root: move that file to ${path}`,
      )
    }
    return path
  },
}

/**
 * Parses the `dockerfile` setting: `auto`, or a path.
 *
 * @throws Error for a path outside the repository.
 */
export function parseDockerfileLocator(text: string): DockerfileLocator {
  if (text === defaultDockerfile) return repo2dockerLocator
  const path = parseRepositoryPath(text)
  return { label: path, paths: [path], locate: () => path }
}

/**
 * Parses the path to a file inside the repository, in the form that the GitHub API accepts.
 *
 * @throws Error with the accepted form.
 */
export function parseRepositoryPath(text: string): string {
  const segments = text.split('/')
  if (text.startsWith('/') || segments.some(segment => ['', '.', '..'].includes(segment))) {
    throw new UserError(
      'invalid-input',
      'expected a path inside the repository, such as ".binder/Dockerfile"',
    )
  }
  return text
}
