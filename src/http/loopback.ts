/** Returns whether a host is this machine. Plain HTTP is used only for such registries, as Docker does. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/:\d+$/, '')
  return name === 'localhost' || /^127(?:\.\d{1,3}){3}$/.test(name) || name === '[::1]'
}
