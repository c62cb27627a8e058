import { isLoopback } from '../http/loopback.ts'

/** Returns the origin of a registry's API. For Docker Hub, it differs from the host in references. */
export function apiOrigin(registry: string): string {
  if (registry === 'docker.io') return 'https://registry-1.docker.io'
  return `${isLoopback(registry) ? 'http' : 'https'}://${registry}`
}
