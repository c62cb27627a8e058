/** Git pathspec that starts at the repository root. @see gitglossary(7), "pathspec" */
export type Pathspec = string

/** Returns a pathspec for a file, or for a directory and everything in it. `.` is the whole repository. */
export function pathPathspec(path: string): Pathspec {
  return path === '.' ? ':(top)' : `:(top,literal)${path}`
}

/**
 * Returns a pathspec for a pattern as in `on.push.paths` of a workflow: `docs/**`, `pixi.toml`. A directory includes
 * everything in it, and a leading `!` excludes.
 */
export function globPathspec(glob: string): Pathspec {
  return glob.startsWith('!') ? `:(top,exclude,glob)${glob.slice(1)}` : `:(top,glob)${glob}`
}

/**
 * Returns pathspecs for a pattern of `COPY`, which copies everything in a matching directory. A git glob alone does not
 * match the contents of a directory.
 */
export function copyPathspecs(glob: string): Pathspec[] {
  return [globPathspec(glob), globPathspec(`${glob}/**`)]
}
