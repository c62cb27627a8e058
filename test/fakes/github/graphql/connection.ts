import type { Source } from './field.ts'
import { GraphqlRefusal } from './refusal.ts'

export type PageArguments = {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
}

export const pageArguments = ['first', 'after', 'last', 'before'] as const

function cursorOf(key: string): string {
  return Buffer.from(`cursor:v2:${key}`).toString('base64')
}

function boundOf(name: string, { first, last }: PageArguments): number {
  const bound = first ?? last
  if (bound === undefined || bound === null) {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`
    throw new GraphqlRefusal('MISSING_PAGINATION_BOUNDARIES', message, true)
  }
  if (bound > 100 || bound < 0) {
    const side = first === undefined || first === null ? 'last' : 'first'
    const message = `Requesting ${bound} records on the \`${name}\` connection exceeds the \`${side}\` limit of 100 records.`
    throw new GraphqlRefusal('EXCESSIVE_PAGINATION', message, true)
  }
  return bound
}

function positionOf(keys: readonly string[], cursor: string): number {
  const position = keys.findIndex(key => cursorOf(key) === cursor)
  if (position === -1) {
    throw new GraphqlRefusal(
      'INVALID_CURSOR_ARGUMENTS',
      `\`${cursor}\` does not appear to be a valid cursor.`,
      true,
    )
  }
  return position
}

/**
 * One page of a connection. Cursors name their item, so that they survive changes elsewhere in the list.
 * https://docs.github.com/graphql/guides/using-pagination-in-the-graphql-api
 */
export function connection<T>(
  name: string,
  items: readonly T[],
  keyOf: (item: T, index: number) => string,
  nodeOf: (item: T) => Source | Promise<Source>,
  args: PageArguments,
): Source {
  const bound = boundOf(name, args)
  const keys = items.map(keyOf)
  let from = args.after ? positionOf(keys, args.after) + 1 : 0
  let to = args.before ? positionOf(keys, args.before) : items.length
  if (args.first === undefined || args.first === null) {
    from = Math.max(from, to - bound)
  } else {
    to = Math.min(to, from + bound)
  }
  const cursors = keys.slice(from, to).map(cursorOf)
  const nodes = items.slice(from, to).map(nodeOf)
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
