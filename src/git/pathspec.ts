/** Selects files of a repository, always from its root. Source: gitglossary(7), "pathspec". */
export type Pathspec = string

/** A file, or a directory with all that is in it. `.` is the whole repository. */
export function atOrBelow(path: string): Pathspec {
  return path === '.' ? ':(top)' : `:(top,literal)${path}`
}

/**
 * A pattern as in `on.push.paths` of a workflow: `docs/**`, `pixi.toml`; a directory means all that is in it,
 * and a leading `!` takes away again.
 */
export function matching(glob: string): Pathspec {
  return glob.startsWith('!') ? `:(top,exclude,glob)${glob.slice(1)}` : `:(top,glob)${glob}`
}

/** A pattern as COPY understands it: of a directory that it matches, all that is in it, where git's would take none. */
export function copied(glob: string): Pathspec[] {
  return [matching(glob), matching(`${glob}/**`)]
}
