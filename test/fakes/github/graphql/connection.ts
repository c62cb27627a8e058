import { GraphqlErrorResponse } from './error-response.ts'
import type { FieldSource } from './field.ts'

export type PageArguments = {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
}

export const pageArguments = ['first', 'after', 'last', 'before'] as const

function encodeCursor(key: string): string {
  return Buffer.from(`cursor:v2:${key}`).toString('base64')
}

function pageSize(name: string, { first, last }: PageArguments): number {
  const bound = first ?? last
  if (bound === undefined || bound === null) {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`
    throw new GraphqlErrorResponse('MISSING_PAGINATION_BOUNDARIES', message, true)
  }
  if (bound > 100 || bound < 0) {
    const side = first === undefined || first === null ? 'last' : 'first'
    const message = `Requesting ${bound} records on the \`${name}\` connection exceeds the \`${side}\` limit of 100 records.`
    throw new GraphqlErrorResponse('EXCESSIVE_PAGINATION', message, true)
  }
  return bound
}

function cursorPosition(keys: readonly string[], cursor: string): number {
  const position = keys.findIndex(key => encodeCursor(key) === cursor)
  if (position === -1) {
    throw new GraphqlErrorResponse(
      'INVALID_CURSOR_ARGUMENTS',
      `\`${cursor}\` does not appear to be a valid cursor.`,
      true,
    )
  }
  return position
}

/**
 * Returns one page of a connection. Cursors identify their item, so they stay valid when other items change.
 * https://docs.github.com/graphql/guides/using-pagination-in-the-graphql-api
 */
export function connection<T>(
  name: string,
  items: readonly T[],
  getKey: (item: T, index: number) => string,
  getNode: (item: T) => FieldSource | Promise<FieldSource>,
  args: PageArguments,
): FieldSource {
  const bound = pageSize(name, args)
  const keys = items.map(getKey)
  let from = args.after ? cursorPosition(keys, args.after) + 1 : 0
  let to = args.before ? cursorPosition(keys, args.before) : items.length
  if (args.first === undefined || args.first === null) {
    from = Math.max(from, to - bound)
  } else {
    to = Math.min(to, from + bound)
  }
  const cursors = keys.slice(from, to).map(encodeCursor)
  const nodes = items.slice(from, to).map(getNode)
  return {
    nodes,
    edges: nodes.map((node, index) => ({ cursor: cursors[index], node })),
    pageInfo: {
      hasNextPage: to < items.length,
      hasPreviousPage: from > 0,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
    totalCount: items.length,
  }
}
