import type { TarEntry } from './tar-entry.ts'

const mostLinks = 40

/**
 * Where a path leads when symbolic links on the way are followed, as in `lib/x` where `lib -> usr/lib`; never above the
 * root. Without an entry a path stays as it is, and so does one that only goes round in circles.
 *
 * @param isLastFollowed whether a link that the path itself names is followed too.
 */
export function followLinks(
  path: string,
  byPath: ReadonlyMap<string, TarEntry>,
  isLastFollowed: boolean,
): string {
  let todo = path.split('/')
  let done: string[] = []
  for (let links = 0; todo.length > 0; ) {
    const [name = '', ...more] = todo
    todo = more
    const mayFollow = links < mostLinks && (isLastFollowed || more.length > 0)
    const link = mayFollow ? byPath.get([...done, name].join('/')) : undefined
    if (link?.type === 'symlink') {
      links += 1
      const target = link.linkTarget ?? ''
      if (target.startsWith('/')) done = []
      todo = [...target.split('/'), ...more]
    } else if (name === '..') done = done.slice(0, -1)
    else if (name !== '' && name !== '.') done.push(name)
  }
  return done.join('/')
}
