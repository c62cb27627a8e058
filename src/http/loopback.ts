/** Docker, too, speaks plain HTTP to registries on the machine itself, and to no other. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/:\d+$/, '')
  return name === 'localhost' || /^127(?:\.\d{1,3}){3}$/.test(name) || name === '[::1]'
}
