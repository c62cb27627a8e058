import { contextSources } from '../dockerfile/context-sources.ts'
import type { Dockerfile } from '../dockerfile/parse-dockerfile.ts'

/** Run, read or shown as they are: what a container pulls when it starts takes the place of what the image has. */
const runAsTheyAre = /\.(?:py|ipynb|md|rst)$/
/** Python, but a part of the build. */
const buildScripts = /(?:^|\/)(?:setup|build|conftest|noxfile)\.py$/

/**
 * Whether a file of the context makes no difference to an image whose code is pulled at start: only what is compiled in,
 * or decides what is, does. A file that the Dockerfile names one by one is part of the build, whatever it is.
 *
 * @returns a predicate of paths from the context's root.
 */
export function pulledAtStart(dockerfile: Dockerfile): (path: string) => boolean {
  const named = new Set(contextSources(dockerfile))
  return path => runAsTheyAre.test(path) && !buildScripts.test(path) && !named.has(path)
}
