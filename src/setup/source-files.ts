/** Files of a source repository. */
export interface SourceFiles {
  /** Paths of all files that are tracked by git, or untracked but not ignored. */
  readonly paths: readonly string[]
  /** Text by path, of the files for which `isSurveyed` is true. */
  readonly texts: ReadonlyMap<string, string>
}

const surveyedNames =
  /^(?:\.dockerignore|pixi\.(?:toml|lock)|pyproject\.toml|environment\.ya?ml|requirements\.txt|binder-contract\.yml)$/

/** Returns whether `init` reads the text of a file. */
export function isSurveyed(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || isDockerfile(path) || surveyedNames.test(name)
}

/** Returns whether a path is that of a Dockerfile, at most two folders deep. */
export function isDockerfile(path: string): boolean {
  const [name = '', ...folders] = path.split('/').reverse()
  if (folders.length > 2 || name.endsWith('.dockerignore')) return false
  return /^(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$|\.Dockerfile$/i.test(name)
}
