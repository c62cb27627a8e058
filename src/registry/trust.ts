/**
 * Rules for the hosts that a registry may refer to, and for those that may receive credentials. The registry is
 * untrusted.
 */
import { isIPv4 } from 'node:net'
import { isLoopback } from '../http/loopback.ts'
import { isLocalHost } from '../http/public-address.ts'

/**
 * Returns whether a registry's credentials may be sent to its token service. The service must be on the same host, the
 * parent domain (gitlab.com for registry.gitlab.com) or a sibling (auth.docker.io for registry-1.docker.io). HTTPS is
 * required except for a registry on this machine.
 */
export function mayReceiveCredentials(realm: URL, origin: string): boolean {
  const api = new URL(origin)
  if (isLoopback(api.host)) return realm.hostname === api.hostname
  if (realm.protocol !== 'https:') return false
  if (realm.hostname === api.hostname) return true
  if (isAddress(realm.hostname) || isAddress(api.hostname)) return false
  const parent = parentDomain(api.hostname)
  if (!belongsToOneOwner(parent)) return false
  return realm.hostname === parent || parentDomain(realm.hostname) === parent
}

/**
 * Checks that a registry may refer to `target`, with or without credentials. Rejects a downgrade from HTTPS to plain
 * HTTP and, to prevent SSRF, local network addresses unless the registry itself is local. A host name that resolves to
 * a local address is rejected when the connection is opened (see `referrer`).
 *
 * @returns a description of the rejected target; undefined if it is allowed.
 */
export function targetProblem(target: URL, origin: string): string | undefined {
  const api = new URL(origin)
  if (target.username !== '' || target.password !== '') return 'a URL with a username in it'
  const isPlain = target.protocol === 'http:'
  if (target.protocol !== 'https:' && !isPlain) return `a URL with the scheme "${target.protocol}"`
  if (isPlain && api.protocol === 'https:') return `plain HTTP at ${target.host}`
  const isTrustedHost = target.hostname === api.hostname || isLocalHost(api.hostname)
  if (!isTrustedHost && isLocalHost(target.hostname)) return `the local network address ${target.host}`
  return undefined
}

function isAddress(hostname: string): boolean {
  return isIPv4(hostname) || hostname.startsWith('[')
}

function parentDomain(hostname: string): string {
  return hostname.split('.').slice(1).join('.')
}

/** Parent domains whose subdomains belong to different owners. */
const sharedParents =
  `azurecr.io azurewebsites.net cloudapp.net amazonaws.com on.aws run.app web.app appspot.com fly.dev
  pages.dev workers.dev github.io gitlab.io githubusercontent.com herokuapp.com netlify.app vercel.app
  ngrok.io ngrok.app ngrok-free.app trycloudflare.com duckdns.org icr.io pkg.dev ocir.io scw.cloud nip.io
  sslip.io jfrog.io cloudsmith.io`.split(/\s+/)
const publicSuffix = /^(?:co|com|org|net|gov|edu|ac|or|ne|go)\.[a-z]{2}$/

/**
 * Returns whether all subdomains of `parent` belong to one owner; false if in doubt. Approximates the public suffix
 * list.
 */
function belongsToOneOwner(parent: string): boolean {
  return (
    parent.includes('.') && !publicSuffix.test(parent) && !sharedParents.some(name => parent.endsWith(name))
  )
}

/** Returns the host that referred to a URL, as an option of the request; undefined for the registry's own host. */
export function referrer(target: URL, origin: string): string | undefined {
  const api = new URL(origin)
  return target.hostname === api.hostname || isLocalHost(api.hostname) ? undefined : api.hostname
}
