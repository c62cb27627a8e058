/**
 * Encoding of values that a launch link passes to nbgitpuller, for two different decoders.
 *
 * The page on mybinder.org decodes the whole query with `decodeURI` before it reads `urlpath` (BinderHub since
 * 2024-12). Older pages, and tools that follow the URL standard, do not. Both decode twice-encoded values correctly,
 * except for characters that `decodeURI` decodes too early: `&`, `#`, `+`, and `%` before two hex digits.
 */

/**
 * Arguments that a link passes to nbgitpuller.
 *
 * @see https://nbgitpuller.readthedocs.io/topic/url-options.html
 */
export interface PullArguments {
  readonly repo: string | null
  readonly branch: string | null
  readonly urlpath: string | null
}

const earlyDecodedCharacters = /[&#+]|%(?=[0-9A-Fa-f]{2})/g

/**
 * Encodes like `encodeURIComponent`, and also the five other characters that RFC 3986 reserves: `)` would end a
 * Markdown link.
 */
export function encodeStrictly(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, character => percentCode(character))
}

/** Percent-encodes the characters that the page on mybinder.org decodes too early. */
export function protectFromEarlyDecoding(text: string): string {
  return text.replace(earlyDecodedCharacters, percentCode)
}

function percentCode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

/** Reads a link as the current page on mybinder.org does. */
export function readAsMybinder(link: string): PullArguments {
  return readArguments(queryAtMybinder(link))
}

/** Returns the path that a launch link opens on the server, decoded as on mybinder.org; undefined if it names none. */
export function readUrlPath(link: string): string | undefined {
  return queryAtMybinder(link).get('urlpath') ?? undefined
}

function queryAtMybinder(link: string): URLSearchParams {
  return new URLSearchParams(decodeURI(new URL(link).search.slice(1)))
}

/** Reads a link according to the URL standard. */
export function readAsStandard(link: string): PullArguments {
  return readArguments(new URL(link).searchParams)
}

/**
 * Reads the arguments from `urlpath`, the server's `git-pull` page. The query of that page is always decoded according to
 * the URL standard.
 */
function readArguments(query: URLSearchParams): PullArguments {
  const innerQuery = new URL(query.get('urlpath') ?? '', 'https://server.invalid').searchParams
  const value = (name: string) => innerQuery.get(name)
  return { repo: value('repo'), branch: value('branch'), urlpath: value('urlpath') }
}
