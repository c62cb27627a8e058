import type { Fetch } from './answer.ts'
import { isLoopback } from './loopback.ts'

export type ProxyEnvironment = Readonly<Record<string, string | undefined>>

/**
 * A fetch that goes through the proxy that the environment names, as HTTPS_PROXY, HTTP_PROXY, NO_PROXY, in upper or
 * lower case. A registry on the machine itself is never asked through a proxy, as with Docker.
 *
 * undici is loaded with the first request that needs it: Node's own fetch cannot be given a proxy.
 *
 * @param direct for everything that needs no proxy; returned as it is when the environment names none.
 * @throws Error naming the variable, never its value, which may hold a password.
 */
export function proxyFetch<Direct extends Fetch>(env: ProxyEnvironment, direct: Direct): Direct {
  const proxies = { 'http:': readProxy(env, 'http_proxy'), 'https:': readProxy(env, 'https_proxy') }
  if (proxies['http:'] === undefined && proxies['https:'] === undefined) return direct
  const isExcepted = exceptionsOf(read(env, 'no_proxy') ?? '')
  const through = new Map<string, Promise<Fetch>>()

  const routed: Fetch = async (input, init) => {
    const url = new URL(input)
    const proxy = url.protocol === 'https:' ? proxies['https:'] : proxies['http:']
    if (proxy === undefined || isLoopback(url.host) || isExcepted(url)) return direct(input, init)
    const proxied = through.get(proxy.href) ?? fetchThrough(proxy)
    through.set(proxy.href, proxied)
    return (await proxied)(input, init)
  }
  return routed as Direct
}

/** fetch and agent of one undici: Node's own fetch and another version's agent need not fit together. */
async function fetchThrough(proxy: URL): Promise<Fetch> {
  const { fetch, ProxyAgent } = await import('undici')
  const dispatcher = new ProxyAgent({ uri: proxy.href })
  const proxied = (input: string | URL, init: object | undefined) => fetch(input, { ...init, dispatcher })
  return proxied as unknown as Fetch
}

/** Lower case wins, as in curl and undici. */
function read(env: ProxyEnvironment, name: string): string | undefined {
  return env[name] || env[name.toUpperCase()] || undefined
}

function readProxy(env: ProxyEnvironment, name: 'http_proxy' | 'https_proxy'): URL | undefined {
  const text = read(env, name)?.trim()
  if (text === undefined || text === '') return undefined
  const href = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`
  const proxy = URL.canParse(href) ? new URL(href) : undefined
  if (proxy?.protocol === 'http:' || proxy?.protocol === 'https:') return proxy
  throw new Error(
    `The environment variable ${name} (or ${name.toUpperCase()}) is not the address of an HTTP proxy: ` +
      'expected "http://host:port"',
  )
}

/**
 * Entries are host names with an optional port, separated by commas or spaces; `*` is everything. A name stands for
 * those below it too, with or without a dot in front, as curl, Docker and the runner read it.
 */
function exceptionsOf(list: string): (url: URL) => boolean {
  const entries = list
    .toLowerCase()
    .split(/[,\s]+/)
    .filter(entry => entry !== '')
    .map(entry => {
      const [, host = entry, port] = /^(.+?)(?::(\d+))?$/.exec(entry) ?? []
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
