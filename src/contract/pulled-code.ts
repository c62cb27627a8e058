import { contextSources } from '../dockerfile/context-sources.ts'
import type { Dockerfile } from '../dockerfile/parse-dockerfile.ts'

/** Files used without compilation: the version that a container pulls at start replaces the one in the image. */
const runAsTheyAre = /\.(?:py|ipynb|md|rst)$/
/** Python files that are part of the build. */
const buildScripts = /(?:^|\/)(?:setup|build|conftest|noxfile)\.py$/

/**
 * Returns a predicate for context files that do not affect an image whose code is pulled at start. Files that are
 * compiled, or that control compilation, do affect it, and so does every file that the Dockerfile names individually.
 *
 * @returns a predicate for paths relative to the context root.
 */
export function findPullsAtStart(dockerfile: Dockerfile): (path: string) => boolean {
  const named = new Set(contextSources(dockerfile))
  return path => runAsTheyAre.test(path) && !buildScripts.test(path) && !named.has(path)
}
