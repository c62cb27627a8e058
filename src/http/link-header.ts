import { UserError } from '../user-error.ts'

/** One link of a `Link` header: its unresolved target, and its parameters by lower-case name. */
interface Link {
  readonly target: string
  readonly parameters: ReadonlyMap<string, string>
}

const targetForm = /[\s,]*<([^>]*)>\s*/y
const parameterForm = /;\s*(?:([^\s;,="<>]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?)?\s*/y
const endForm = /[\s,]*$/y

/**
 * Returns the URL of the next page of a list.
 * Source: RFC 8288 "Web Linking", section 3; OCI distribution-spec, "Listing Tags".
 *
 * @param header `Link` header, with multiple fields joined by commas; null if absent.
 * @param page URL of the current page.
 * @param label name of the list in messages.
 * @returns undefined on the last page.
 * @throws Error if the header is malformed. If it were ignored, the list would be truncated.
 */
export function nextPage(header: string | null, page: string, label: string): URL | undefined {
  const links = parseLinks(header ?? '')
  const nextLink = links?.find(link => isNext(link, page))
  if (links !== undefined && nextLink === undefined) return undefined
  if (nextLink === undefined || !URL.canParse(nextLink.target, page)) {
    throw new UserError(
      'tags-not-listable',
      `${label}: the Link header for the next page is malformed: ${JSON.stringify(header?.slice(0, 200))}. Report this to the operator of the server`,
    )
  }
  return new URL(nextLink.target, page)
}

/** Returns whether the link has the relation `next`. A link with a different anchor applies to another page. */
function isNext({ parameters }: Link, page: string): boolean {
  const relations = (parameters.get('rel') ?? '').toLowerCase().split(/\s+/)
  const anchor = parameters.get('anchor')
  if (!relations.includes('next') || anchor === undefined) return relations.includes('next')
  return URL.canParse(anchor, page) && new URL(anchor, page).href === new URL(page).href
}

/** Parses a `Link` header. @returns undefined if it is malformed. */
function parseLinks(header: string): Link[] | undefined {
  const links: Link[] = []
  let index = 0
  const match = (form: RegExp): RegExpExecArray | null => {
    form.lastIndex = index
    const result = form.exec(header)
    index += result?.[0].length ?? 0
    return result
  }
  while (match(endForm) === null) {
    const target = match(targetForm)?.[1]
    if (target === undefined) return undefined
    const parameters = new Map<string, string>()
    for (let result = match(parameterForm); result !== null; result = match(parameterForm)) {
      const [, name, quotedValue, plainValue = ''] = result
      const key = name?.toLowerCase()
      // The first of several parameters with the same name takes precedence.
      if (key !== undefined && !parameters.has(key))
        parameters.set(key, quotedValue?.replace(/\\(.)/g, '$1') ?? plainValue)
    }
    if (index < header.length && header[index] !== ',') return undefined
    links.push({ target, parameters })
  }
  return links
}
