import { UserError } from '../user-error.ts'

/** Base URLs of the members of mybinder.org. Each must be queried, because not all of them share a registry. */
export const mybinderMembers = [
  'https://2i2c.mybinder.org',
  'https://gesis.mybinder.org',
  'https://bids.mybinder.org',
] as const

/**
 * Parses the base URL of a BinderHub and adds a trailing slash.
 *
 * @throws Error that names the text and the accepted form.
 */
export function parseBinderHubUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isLocal = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1' || url?.hostname === '[::1]'
  const isWeb = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal)
  if (url === undefined || !isWeb || url.username !== '' || url.search !== '' || url.hash !== '') {
    throw new UserError(
      'launch-link-invalid',
      `${JSON.stringify(text)} is not the address of a BinderHub: expected "https://host", such as "${mybinderMembers[0]}"`,
    )
  }
  if (/\/(?:v2|build)\//.test(url.pathname)) {
    throw new UserError(
      'launch-link-invalid',
      `${JSON.stringify(text)} is a launch link: expected the address of the BinderHub only, "${url.origin}"`,
    )
  }
  url.pathname = url.pathname.replace(/(?<!\/)\/*$/, '/')
  return url
}

/** Parses addresses separated by spaces, commas or line breaks, and removes duplicates. */
export function parseBinderHubUrls(text: string): readonly URL[] {
  const urls = text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(parseBinderHubUrl)
  return [...new Map(urls.map(url => [url.href, url])).values()]
}
