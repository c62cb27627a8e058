/**
 * Resolves a path that metadata lists relative to a folder.
 *
 * @returns undefined if it is outside the root, or absolute.
 */
export function resolvePath(folder: string, path: string): string | undefined {
  if (path.startsWith('/')) return undefined
  const segments = folder === '' ? [] : folder.split('/')
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment !== '..') segments.push(segment)
    else if (segments.pop() === undefined) return undefined
  }
  return segments.join('/')
}
