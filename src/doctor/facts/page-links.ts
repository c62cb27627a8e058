import type { RepositoryFacts } from './facts.ts'
import { findWrittenLinks, type WrittenLink } from './written-links.ts'

/** Launch link, and the file that contains it. */
export interface PageLink extends WrittenLink {
  /** Path in its repository. */
  readonly path: string
  /** Path, line and repository, such as `README.md:3 of owner/name`. */
  readonly place: string
  /** Whether the link is in a page or notebook, where users find it, instead of a script. */
  readonly isPublished: boolean
}

/** Finds the launch links in the pages, notebooks and scripts of a repository. */
export function findPageLinks(
  { name, pages, scripts }: RepositoryFacts,
  notebooks: ReadonlyMap<string, string> = new Map(),
): PageLink[] {
  const publishedTexts = [...pages, ...notebooks].map(([path, text]) => ({ path, text, isPublished: true }))
  const scriptTexts = [...scripts].map(([path, text]) => ({ path, text, isPublished: false }))
  return [...publishedTexts, ...scriptTexts].flatMap(({ path, text, isPublished }) =>
    findWrittenLinks(text).map(link => {
      return { ...link, path, isPublished, place: `${path}:${link.line} of ${name}` }
    }),
  )
}
