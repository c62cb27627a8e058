/** A git pathspec that starts at the repository root. Source: gitglossary(7), "pathspec". */
export type Pathspec = string

/** Selects a file, or a directory and everything in it; `.` is the whole repository. */
export function atOrBelow(path: string): Pathspec {
  return path === '.' ? ':(top)' : `:(top,literal)${path}`
}

/**
 * Selects by a pattern as in `on.push.paths` of a workflow: `docs/**`, `pixi.toml`. A directory includes everything in
 * it, and a leading `!` excludes.
 */
export function matching(glob: string): Pathspec {
  return glob.startsWith('!') ? `:(top,exclude,glob)${glob.slice(1)}` : `:(top,glob)${glob}`
}

/**
 * Selects by a pattern of `COPY`, which copies everything in a matching directory, whereas a git glob matches nothing
 * in it.
 */
export function copied(glob: string): Pathspec[] {
  return [matching(glob), matching(`${glob}/**`)]
}
