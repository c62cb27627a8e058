/** Returns whether a host is this machine. As in Docker, plain HTTP is used only for registries on this machine. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/:\d+$/, '')
  return name === 'localhost' || /^127(?:\.\d{1,3}){3}$/.test(name) || name === '[::1]'
}
