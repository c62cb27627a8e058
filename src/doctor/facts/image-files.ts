import { clonedSources, isOfRepository } from '../../dockerfile/cloned-sources.ts'
import { contextSources } from '../../dockerfile/context-sources.ts'
import { readIgnoreFile } from '../../dockerfile/ignore-file.ts'
import { parseDockerfile } from '../../dockerfile/parse-dockerfile.ts'
import { matchesPaths } from '../../workflows/path-filter.ts'
import type { SourceFacts } from './facts.ts'

/**
 * Matches files that a build compiles or installs. If the Dockerfile clones the source, a `git pull` in the running image
 * does not compile or install them again.
 */
const compiledFile =
  /\.(?:pyx|pxd|pxi|c|cc|cpp|cxx|h|hh|hpp|f|f90|cu|rs)$|(?:^|\/)(?:setup\.(?:py|cfg)|pyproject\.toml|meson\.build|CMakeLists\.txt|pixi\.(?:toml|lock)|environment\.ya?ml|requirements[\w.-]*\.txt)$/

/** Files in an image whose changes require a build. */
export interface ImageFiles {
  readonly files: readonly string[]
  /** Returns whether a path, which may no longer exist, is one of these files. */
  readonly includes: (path: string) => boolean
}

/**
 * Finds the Dockerfile, the files it copies from the context and, if it clones the source, the files it compiles.
 *
 * @returns undefined if there is no such Dockerfile.
 * @throws Error if the Dockerfile or its .dockerignore is invalid.
 */
export function findImageFiles(source: SourceFacts, dockerfile: string): ImageFiles | undefined {
  const { files, context, buildFiles } = source
  const text = buildFiles.get(dockerfile)
  if (text === undefined) return undefined
  const parsedDockerfile = parseDockerfile(Buffer.from(text))
  const prefix = context === '' ? '' : `${context}/`
  const ignore =
    buildFiles.get(`${dockerfile}.dockerignore`) ?? buildFiles.get(`${prefix}.dockerignore`) ?? ''
  const isIgnored = readIgnoreFile(ignore)
  const sources = contextSources(parsedDockerfile)
  const isCopied = (path: string) => {
    if (!path.startsWith(prefix)) return false
    const contextPath = path.slice(prefix.length)
    if (isIgnored(contextPath)) return false
    return sources === undefined || sources.some(pattern => isUnder(pattern, contextPath))
  }
  const clones = clonedSources(parsedDockerfile).some(clone => isOfRepository(clone, source.name))
  const includes = (path: string) =>
    path === dockerfile || isCopied(path) || (clones && compiledFile.test(path))
  return { files: files.filter(includes), includes }
}

/** Returns whether a file matches the pattern of a `COPY`, or is below a directory that matches. */
function isUnder(pattern: string, file: string): boolean {
  return matchesPaths([pattern, `${pattern}/**`], file)
}

/** Returns the extension of a compiled source, such as `.pyx`; undefined for other files. */
export function compiledExtension(file: string): string | undefined {
  const base = file.split('/').at(-1) ?? file
  const dot = base.lastIndexOf('.')
  return dot > 0 && compiledFile.test(`x${base.slice(dot)}`) ? base.slice(dot) : undefined
}
