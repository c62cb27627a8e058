/** A link of a `Link` header field: its target as written, and its parameters by lower-case name. */
interface Link {
  readonly target: string
  readonly parameters: ReadonlyMap<string, string>
}

const targetForm = /[\s,]*<([^>]*)>\s*/y
const parameterForm = /;\s*(?:([^\s;,="<>]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?)?\s*/y
const endForm = /[\s,]*$/y

/**
 * Returns the address of the next page of a list.
 * Source: RFC 8288 "Web Linking", section 3; OCI distribution-spec, "Listing Tags".
 *
 * @param header `Link`, several fields joined by commas; null when there is none.
 * @param page address of the page that the header came with.
 * @param what names the list, for messages.
 * @returns undefined on the last page.
 * @throws Error when the header cannot be read: to stop there would pass a part of the list off as all of it.
 */
export function nextPage(header: string | null, page: string, what: string): URL | undefined {
  const links = parseLinks(header ?? '')
  const next = links?.find(link => isNext(link, page))
  if (links !== undefined && next === undefined) return undefined
  if (next === undefined || !URL.canParse(next.target, page)) {
    throw new Error(
      `${what}: the Link header that leads to the next page cannot be read: ${JSON.stringify(header?.slice(0, 200))}`,
    )
  }
  return new URL(next.target, page)
}

/** A link with another anchor is about another page. */
function isNext({ parameters }: Link, page: string): boolean {
  const relations = (parameters.get('rel') ?? '').toLowerCase().split(/\s+/)
  const anchor = parameters.get('anchor')
  if (!relations.includes('next') || anchor === undefined) return relations.includes('next')
  return URL.canParse(anchor, page) && new URL(anchor, page).href === new URL(page).href
}

/** @returns undefined when the header is malformed. */
function parseLinks(header: string): Link[] | undefined {
  const links: Link[] = []
  let index = 0
  const match = (form: RegExp): RegExpExecArray | null => {
    form.lastIndex = index
    const found = form.exec(header)
    index += found?.[0].length ?? 0
    return found
  }
  while (match(endForm) === null) {
    const target = match(targetForm)?.[1]
    if (target === undefined) return undefined
    const parameters = new Map<string, string>()
    for (let found = match(parameterForm); found !== null; found = match(parameterForm)) {
      const [, name, quoted, plain = ''] = found
      const key = name?.toLowerCase()
      // Of parameters with the same name the first one counts.
      if (key !== undefined && !parameters.has(key))
        parameters.set(key, quoted?.replace(/\\(.)/g, '$1') ?? plain)
    }
    if (index < header.length && header[index] !== ',') return undefined
    links.push({ target, parameters })
  }
  return links
}
