import * as v from 'valibot'
import type { Answer } from '../http/answer.ts'
import { readBounded } from '../http/bounded-body.ts'
import { discard } from '../http/silence.ts'
import { parseJson } from '../json/parse-json.ts'
import type { RepositoryClient } from './repository-client.ts'

const schema = v.object({ tags: v.nullish(v.array(v.string()), []) })
const largestPage = 4 * 2 ** 20
/** Of 1000 tags each, where the registry gives so many. */
const mostPages = 100

/**
 * All tags of an image repository; none where it does not exist yet. Source: OCI distribution-spec, "Listing Tags".
 *
 * @throws Error when the registry does not list them.
 */
export async function listTags(client: RepositoryClient): Promise<string[]> {
  const tags: string[] = []
  let target: string | URL | undefined = 'tags/list?n=1000'
  for (let page = 0; target !== undefined; page++) {
    if (page === mostPages) throw new Error(`${client.name} has more tags than ${mostPages} pages hold`)
    const read: Page = await client.exchange({ method: 'GET', target, access: 'pull' }, response =>
      readPage(client, response),
    )
    tags.push(...read.tags)
    target = read.next
  }
  return tags
}

interface Page {
  readonly tags: readonly string[]
  readonly next: URL | undefined
}

async function readPage(client: RepositoryClient, response: Answer): Promise<Page> {
  const what = `the tags of ${client.name}`
  if (response.status === 404) {
    discard(response)
    return { tags: [], next: undefined }
  }
  if (response.status !== 200) throw new Error(await client.describeRefusal(response, what))
  const link = /^<([^>]+)>;\s*rel="?next"?/.exec(response.headers.get('link') ?? '')?.[1]
  const next =
    link !== undefined && URL.canParse(link, response.url) ? new URL(link, response.url) : undefined
  const { tags } = parseJson(
    schema,
    await readBounded(response, largestPage, client.timeouts.silence, what),
    what,
  )
  return { tags, next }
}
