import { isLoopback } from '../http/loopback.ts'

/** Where a registry's API is. Docker Hub's differs from the name that people write. */
export function apiOrigin(registry: string): string {
  if (registry === 'docker.io') return 'https://registry-1.docker.io'
  return `${isLoopback(registry) ? 'http' : 'https'}://${registry}`
}
