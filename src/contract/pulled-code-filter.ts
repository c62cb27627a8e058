import { contextSources } from '../dockerfile/context-sources.ts'
import type { Dockerfile } from '../dockerfile/parse-dockerfile.ts'

/** Files that need no compilation. If a container pulls code at its start, the pulled files replace them. */
const uncompiledFile = /\.(?:py|ipynb|md|rst)$/
/** Python files that are part of the build. */
const buildScripts = /(?:^|\/)(?:setup|build|conftest|noxfile)\.py$/

/**
 * Returns a predicate for the files of the build context that do not affect an image whose code is pulled when a container
 * starts. Compiled files, files that control compilation, and files that the Dockerfile names affect the image. The
 * predicate takes paths relative to the context root.
 */
export function pulledCodeFilter(dockerfile: Dockerfile): (path: string) => boolean {
  const namedFiles = new Set(contextSources(dockerfile))
  return path => uncompiledFile.test(path) && !buildScripts.test(path) && !namedFiles.has(path)
}
