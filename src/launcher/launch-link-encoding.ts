/**
 * How a value reaches nbgitpuller through a launch link, and back: two decoders that do not agree.
 *
 * mybinder.org's page passes the whole query through `decodeURI` before it reads `urlpath` (BinderHub since 2024-12);
 * older pages, and every tool that follows the URL standard, do not. Twice-encoded values come out right under both,
 * but for what `decodeURI` uncovers too early: `&`, `#`, `+` and `%` before two hex digits.
 */

/** What a link gives to nbgitpuller: https://nbgitpuller.readthedocs.io/topic/url-options.html */
export interface PullArguments {
  readonly repo: string | null
  readonly branch: string | null
  readonly urlpath: string | null
}

const uncoveredTooEarly = /[&#+]|%(?=[0-9A-Fa-f]{2})/g

/** `encodeURIComponent`, and the five characters more that RFC 3986 reserves: `)` would end a Markdown link. */
export function encodeStrictly(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, character => percentCode(character))
}

/** Encoded once more than a plain decoder undoes, where today's page undoes it. */
export function protectFromEarlyDecoding(text: string): string {
  return text.replace(uncoveredTooEarly, percentCode)
}

function percentCode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

/** As mybinder.org's page of today reads a link. */
export function readAsToday(link: string): PullArguments {
  return readArguments(new URLSearchParams(decodeURI(new URL(link).search.slice(1))))
}

/** As the URL standard has it. */
export function readPlainly(link: string): PullArguments {
  return readArguments(new URL(link).searchParams)
}

/** Both lead the browser to the server's `git-pull` page, whose own query is plain. */
function readArguments(query: URLSearchParams): PullArguments {
  const inner = new URL(query.get('urlpath') ?? '', 'https://server.invalid').searchParams
  const value = (name: string) => inner.get(name)
  return { repo: value('repo'), branch: value('branch'), urlpath: value('urlpath') }
}
