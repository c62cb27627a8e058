import type { FakeResponse } from '../response.ts'
import type { RestCall } from './operation.ts'

/**
 * Responds with one page of a list, and with the Link header that Octokit's paginate follows:
 * https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
export function paginate<T>(
  call: RestCall,
  path: string,
  items: readonly T[],
  wrap: (slice: readonly T[]) => unknown = slice => slice,
): FakeResponse {
  const size = Math.min(Math.max(Number(call.query.per_page ?? 30), 1), 100)
  const number = Math.max(Number(call.query.page ?? 1), 1)
  const lastPage = Math.max(Math.ceil(items.length / size), 1)
  const formatLink = (relation: string, target: number): string => {
    const query = new URLSearchParams({ ...call.query, per_page: String(size), page: String(target) })
    // As on GitHub, the link contains the repository's ID, so it stays valid after a rename.
    const base = call.repository.id === undefined ? '' : `repositories/${call.repository.id}/`
    return `<${call.state.url}/${base}${path}?${query}>; rel="${relation}"`
  }
  const links = [
    ...(number > 1 ? [formatLink('prev', number - 1)] : []),
    ...(number < lastPage ? [formatLink('next', number + 1), formatLink('last', lastPage)] : []),
    ...(number > 1 ? [formatLink('first', 1)] : []),
  ]
  return {
    status: 200,
    headers: links.length > 0 ? { link: links.join(', ') } : {},
    body: wrap(items.slice((number - 1) * size, number * size)),
  }
}
