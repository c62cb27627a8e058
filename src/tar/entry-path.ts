const uncleanPath = /^\/|\/$|\/\/|(?:^|\/)\.{1,2}(?:\/|$)/

/**
 * Normalizes a path to the form of `TarEntry.path`: relative to the root, without empty, `.` and `..` segments. The
 * result is never above the root.
 */
export function cleanPath(text: string): string {
  return uncleanPath.test(text) ? cleanSegments(text) : text
}

function cleanSegments(text: string): string {
  const segments: string[] = []
  for (const segment of text.split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '' && segment !== '.') segments.push(segment)
  }
  return segments.join('/')
}
