import * as v from 'valibot'
import { UserError } from '../user-error.ts'

/** Maximum number of items read from one list: 100 requests of GitHub's largest page. */
export const maxItems = 10_000

export const pageInfoFields = 'pageInfo { hasNextPage endCursor }'
export const pageInfoSchema = v.object({ hasNextPage: v.boolean(), endCursor: v.nullish(v.string()) })

type PageInfo = v.InferOutput<typeof pageInfoSchema>

/** Position in a paginated GraphQL list. */
export class PageCursor {
  /** Cursor of the next page; null for the first page. */
  after: string | null = null
  isAtEnd = false
  readonly #owner: string
  readonly #items: string
  readonly #usedCursors = new Set<string>()
  #count = 0

  /**
   * Creates a cursor at the start of a list.
   *
   * @param owner owner of the list, as named in errors: `science/launcher`.
   * @param items noun for the items, in the plural.
   */
  constructor(owner: string, items: string) {
    this.#owner = owner
    this.#items = items
  }

  /**
   * Advances to the next page.
   *
   * @throws Error if the list is longer than `maxItems`, or its next cursor is missing or was already used.
   */
  advance({ hasNextPage, endCursor }: PageInfo, count: number): void {
    this.#count += count
    this.isAtEnd = !hasNextPage
    if (this.isAtEnd) return
    if (this.#count >= maxItems) throw tooManyItemsError(this.#owner, this.#items)
    if (!endCursor || this.#usedCursors.has(endCursor)) {
      throw new UserError(
        'github-unavailable',
        `GitHub's list of ${this.#items} of ${this.#owner} is incomplete, because the cursor of its next page is missing or repeated: run this again later`,
      )
    }
    this.#usedCursors.add(endCursor)
    this.after = endCursor
  }
}

export function tooManyItemsError(owner: string, items: string): Error {
  return new UserError(
    'nothing-to-show',
    `${owner} has more than ${maxItems} ${items}, which is the maximum: delete those that are no longer needed`,
  )
}
