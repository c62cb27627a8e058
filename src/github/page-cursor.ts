import * as v from 'valibot'

/** Items of one list that are read at most: 100 requests of GitHub's largest page. */
export const maxItems = 10_000

export const pageInfoFields = 'pageInfo { hasNextPage endCursor }'
export const pageInfoSchema = v.object({ hasNextPage: v.boolean(), endCursor: v.nullish(v.string()) })

type PageInfo = v.InferOutput<typeof pageInfoSchema>

/** Position in a list that GraphQL gives page by page. */
export class PageCursor {
  /** Where the next page begins; null for the first one. */
  after: string | null = null
  isAtEnd = false
  readonly #whose: string
  readonly #items: string
  readonly #seen = new Set<string>()
  #count = 0

  /**
   * @param whose what has the list, as errors name it: `science/launcher`.
   * @param items what the list holds, in the plural.
   */
  constructor(whose: string, items: string) {
    this.#whose = whose
    this.#items = items
  }

  /** @throws Error when the list is longer than maxItems, or its next page leads nowhere or back. */
  advance({ hasNextPage, endCursor }: PageInfo, count: number): void {
    this.#count += count
    this.isAtEnd = !hasNextPage
    if (this.isAtEnd) return
    if (this.#count >= maxItems) throw tooMany(this.#whose, this.#items)
    if (!endCursor || this.#seen.has(endCursor)) {
      throw new Error(
        `GitHub's answer about ${this.#whose} makes no sense: there are more ${this.#items}, but not behind those that were read`,
      )
    }
    this.#seen.add(endCursor)
    this.after = endCursor
  }
}

export function tooMany(whose: string, items: string): Error {
  return new Error(
    `${whose} has more than ${maxItems} ${items}, which are too many to read: delete those that nobody needs`,
  )
}
