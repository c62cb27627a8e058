/** Where a registry's API is. Docker Hub's differs from the name that people write. */
export function apiOrigin(registry: string): string {
  if (registry === 'docker.io') return 'https://registry-1.docker.io'
  return `${isLoopback(registry) ? 'http' : 'https'}://${registry}`
}

/** Docker, too, speaks plain HTTP to registries on the machine itself, and to no other. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/:\d+$/, '')
  return name === 'localhost' || /^127(?:\.\d{1,3}){3}$/.test(name) || name === '[::1]'
}

/**
 * Whether a registry's credentials may go to its token service: the same host (on any port, for a registry on
 * the machine itself), or a host below the same parent domain, as auth.docker.io is to registry-1.docker.io.
 * Never over plain HTTP to another machine, whatever the registry says.
 */
export function mayReceiveCredentials(realm: URL, origin: string): boolean {
  const api = new URL(origin)
  if (isLoopback(api.host)) return realm.hostname === api.hostname
  if (realm.protocol !== 'https:') return false
  if (realm.host === api.host) return true
  const parent = api.hostname.split('.').slice(1).join('.')
  return parent.includes('.') && (realm.hostname === parent || realm.hostname.endsWith(`.${parent}`))
}
