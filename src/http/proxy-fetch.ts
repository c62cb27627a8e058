import { UserError } from '../user-error.ts'
import type { Fetch } from './http-response.ts'
import { isLoopback } from './loopback.ts'

/** Environment variables that may configure a proxy. */
export type ProxyEnvironment = Readonly<Record<string, string | undefined>>

/**
 * Returns a fetch that uses the proxy from `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, in upper or lower case. Like
 * Docker, bypasses the proxy for registries on this machine.
 *
 * Loads undici on the first request through a proxy, because the fetch of Node.js does not accept a proxy.
 *
 * @param directFetch fetch for requests without a proxy; returned unchanged if no proxy is configured.
 * @throws Error that names the environment variable without its value, which may contain a password.
 */
export function proxyFetch<Direct extends Fetch>(env: ProxyEnvironment, directFetch: Direct): Direct {
  const proxies = { 'http:': readProxy(env, 'http_proxy'), 'https:': readProxy(env, 'https_proxy') }
  if (proxies['http:'] === undefined && proxies['https:'] === undefined) return directFetch
  const isExcepted = parseNoProxy(read(env, 'no_proxy') ?? '')
  const proxiedFetches = new Map<string, Promise<Fetch>>()

  const routedFetch: Fetch = async (input, init) => {
    const url = new URL(input)
    const proxy = url.protocol === 'https:' ? proxies['https:'] : proxies['http:']
    if (proxy === undefined || isLoopback(url.host) || isExcepted(url)) return directFetch(input, init)
    const fetchViaProxy = proxiedFetches.get(proxy.href) ?? fetchThrough(proxy)
    proxiedFetches.set(proxy.href, fetchViaProxy)
    return (await fetchViaProxy)(input, init)
  }
  return routedFetch as Direct
}

/** Creates a fetch through a proxy. The fetch of Node.js may be incompatible with the agent of another undici version. */
async function fetchThrough(proxy: URL): Promise<Fetch> {
  const { fetch, ProxyAgent } = await import('undici')
  const dispatcher = new ProxyAgent({ uri: proxy.href })
  const fetchViaProxy = (input: string | URL, init: object | undefined) =>
    fetch(input, { ...init, dispatcher })
  return fetchViaProxy as unknown as Fetch
}

/** Reads an environment variable; the lower-case name takes precedence, as in curl and undici. */
function read(env: ProxyEnvironment, name: string): string | undefined {
  return env[name] || env[name.toUpperCase()] || undefined
}

function readProxy(env: ProxyEnvironment, name: 'http_proxy' | 'https_proxy'): URL | undefined {
  const text = read(env, name)?.trim()
  if (text === undefined || text === '') return undefined
  const href = text.includes('://') ? text : `http://${text}`
  const proxy = URL.canParse(href) ? new URL(href) : undefined
  if (proxy?.protocol === 'http:' || proxy?.protocol === 'https:') return proxy
  throw new UserError(
    'proxy-invalid',
    `The environment variable ${name} (or ${name.toUpperCase()}) is not the address of an HTTP proxy: ` +
      'expected "http://host:port"',
  )
}

/**
 * Parses NO_PROXY: host names with an optional port, separated by commas or spaces; `*` matches every host. A name,
 * with or without a leading dot, also matches its subdomains, as in curl, Docker and the Actions runner.
 */
function parseNoProxy(list: string): (url: URL) => boolean {
  const entries = list
    .toLowerCase()
    .split(/[,\s]+/)
    .filter(entry => entry !== '')
    .map(entry => {
      const [host = '', port] = entry.split(/:(?=\d+$)/)
      return { host: host.replace(/^\*?\./, ''), port }
    })
  return url => {
    const port = url.port || (url.protocol === 'https:' ? '443' : '80')
    return entries.some(
      entry =>
        entry.host === '*' ||
        ((entry.port ?? port) === port &&
          (url.hostname === entry.host || url.hostname.endsWith(`.${entry.host}`))),
    )
  }
}
