import * as v from 'valibot'
import { readBounded } from '../http/bounded-body.ts'
import type { HttpResponse } from '../http/http-response.ts'
import { cancelBody } from '../http/idle-timeout.ts'
import { nextPage } from '../http/link-header.ts'
import { parseJson } from '../json.ts'
import { UserError } from '../user-error.ts'
import type { RepositoryClient } from './repository-client.ts'

const schema = v.object({ tags: v.nullish(v.array(v.string()), []) })
/** Requested number of tags per page. Some registries return fewer, and registries without pagination return all. */
const pageSize = 1000
const maxTags = 100_000
/** Maximum number of pages: `maxTags` in pages of 100, the page size of quay.io. */
const maxPages = 1000
/** Maximum size of a page: `maxTags` tags of 128 characters, the maximum length of a tag. */
const maxPageBytes = 16 * 2 ** 20
const advice = 'delete unused tags'

/**
 * Returns all tags of an image repository; an empty list if it does not exist yet.
 * Source: OCI distribution-spec, "Listing Tags".
 *
 * @throws Error if the registry does not return all tags, or there are too many.
 */
export async function listTags(client: RepositoryClient): Promise<string[]> {
  const label = `the tags of ${client.name}`
  const tags = new Set<string>()
  const readPages = new Set<string>()
  let request: PageRequest | undefined = { target: `tags/list?n=${pageSize}`, absentStatuses: [404] }
  while (request !== undefined) {
    const { target }: PageRequest = request
    if (readPages.has(target))
      throw new UserError(
        'tags-not-listable',
        `${label}: the registry links back to a page that was already read (${target}): report this to the operator of the registry`,
      )
    if (readPages.size === maxPages)
      throw new UserError('tags-not-listable', `${label} exceed the maximum of ${maxPages} pages: ${advice}`)
    readPages.add(target)
    const page: Page = await fetchPage(client, request, label)
    const previousCount = tags.size
    for (const tag of page.tags) tags.add(tag)
    if (tags.size > maxTags)
      throw new UserError('tags-not-listable', `${label} exceed the maximum of ${maxTags}: ${advice}`)
    const isProgress = tags.size > previousCount
    request = page.next ?? (isProgress ? pageAfter(page.tags) : undefined)
  }
  return [...tags]
}

interface PageRequest {
  readonly target: string
  /** Statuses that mean that the page does not exist. */
  readonly absentStatuses: readonly number[]
}

interface Page {
  readonly tags: readonly string[]
  readonly next: PageRequest | undefined
}

/**
 * Returns the request for the next page after a full page without a Link header, which is optional. Registries with
 * opaque cursors reject a tag name as `last`; public.ecr.aws responds with 405.
 */
function pageAfter(tags: readonly string[]): PageRequest | undefined {
  const lastTag = tags.at(-1)
  if (tags.length !== pageSize || lastTag === undefined) return undefined
  return {
    target: `tags/list?n=${pageSize}&last=${encodeURIComponent(lastTag)}`,
    absentStatuses: [400, 404, 405],
  }
}

function fetchPage(
  client: RepositoryClient,
  { target, absentStatuses }: PageRequest,
  label: string,
): Promise<Page> {
  return client.exchange({ method: 'GET', target, access: 'pull' }, async response => {
    if (absentStatuses.includes(response.status)) {
      cancelBody(response)
      return { tags: [], next: undefined }
    }
    if (response.status !== 200)
      throw new UserError('registry-rejected', await client.describeErrorResponse(response, label))
    return readPage(client, response, label)
  })
}

async function readPage(client: RepositoryClient, response: HttpResponse, label: string): Promise<Page> {
  const next = nextPage(response.headers.get('link'), response.url, label)?.href
  const bytes = await readBounded(response, maxPageBytes, client.timeouts.idle, label)
  const { tags } = parseJson(schema, bytes, label)
  return { tags, next: next === undefined ? undefined : { target: next, absentStatuses: [] } }
}
