import { contextSources } from '../../dockerfile/context-sources.ts'
import { readIgnoreFile } from '../../dockerfile/ignore-file.ts'
import { parseDockerfile } from '../../dockerfile/parse-dockerfile.ts'
import type { SourceFacts } from './facts.ts'
import { matchesPaths } from './path-filter.ts'

/** Frozen by a Dockerfile that clones the source itself: what a later `git pull` cannot bring up to date. */
const compiled =
  /\.(?:pyx|pxd|pxi|c|cc|cpp|cxx|h|hh|hpp|f|f90|cu|rs)$|(?:^|\/)(?:setup\.(?:py|cfg)|pyproject\.toml|meson\.build|CMakeLists\.txt|pixi\.(?:toml|lock)|environment\.ya?ml|requirements[\w.-]*\.txt)$/

/**
 * The Dockerfile, what it copies from the context, and what it compiles of a clone.
 *
 * @returns undefined when there is no such Dockerfile.
 * @throws Error when it is none, or its .dockerignore is not.
 */
export function frozenFiles(source: SourceFacts, dockerfile: string): string[] | undefined {
  const { files, context, buildFiles } = source
  const text = buildFiles.get(dockerfile)
  if (text === undefined) return undefined
  const parsed = parseDockerfile(Buffer.from(text))
  const prefix = context === '' ? '' : `${context}/`
  const ignore =
    buildFiles.get(`${dockerfile}.dockerignore`) ?? buildFiles.get(`${prefix}.dockerignore`) ?? ''
  const isIgnored = readIgnoreFile(ignore)
  const sources = contextSources(parsed)
  const isCopied = (path: string) => {
    if (!path.startsWith(prefix)) return false
    const inside = path.slice(prefix.length)
    if (isIgnored(inside)) return false
    return sources === undefined || sources.some(pattern => isUnder(pattern, inside))
  }
  const clones = parsed.instructions.some(
    ({ keyword, rest }) => keyword === 'RUN' && /\bgit\s+clone\b/.test(rest),
  )
  return files.filter(path => path === dockerfile || isCopied(path) || (clones && compiled.test(path)))
}

/** Whether a file is what the pattern of a COPY names, or lies below it. */
function isUnder(pattern: string, file: string): boolean {
  return matchesPaths([pattern, `${pattern}/**`], file)
}

/** The ending of a file that is one of many alike, such as `.pyx`; undefined for one that stands alone. */
export function commonEnding(file: string): string | undefined {
  const base = file.split('/').at(-1) ?? file
  const dot = base.lastIndexOf('.')
  return dot > 0 && compiled.test(`x${base.slice(dot)}`) ? base.slice(dot) : undefined
}
