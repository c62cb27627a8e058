import type { TarEntry } from '../../../src/tar/tar-entry.ts'
import { fc } from '../../random.ts'
import { tarEntry } from '../../tar/tar-entry.ts'

/** Returns the files with an entry for each missing parent folder, as in a real layer. */
export function layerEntries(files: readonly TarEntry[]): TarEntry[] {
  const folders = new Set(
    files.flatMap(({ path }) => {
      const names = path.split('/').slice(0, -1)
      return names.map((_, index) => names.slice(0, index + 1).join('/'))
    }),
  )
  const paths = new Set(files.map(file => file.path))
  const missingFolders = [...folders].filter(path => !paths.has(path))
  return [...missingFolders.map(path => tarEntry(path, { type: 'directory', mode: 0o755 })), ...files]
}

const names = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^(lib)?[a-dA-D]{1,5}([-.][a-z0-9]{1,3}){0,2}$/) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('.hidden', '...', '-dash', "it's", '*', '[a]', 'two words', 'ünï'),
  },
  { weight: 1, arbitrary: fc.constantFrom('new\nline', '\u0001', 'a\ufffdb', '..x', 'back\\slash', '$HOME') },
)

/** Arbitrary layers of folders, files of up to 900 kB and hard links. */
export const layers: fc.Arbitrary<TarEntry[]> = fc
  .array(
    fc.record({
      folder: fc.array(fc.constantFrom('usr', 'lib', 'share', 'opt', 'a b', 'x\ny'), { maxLength: 4 }),
      name: names,
      size: fc.oneof(fc.nat(2_000), fc.nat(90_000), fc.nat(900_000)),
      link: fc.option(fc.nat(), { freq: 12 }),
    }),
    { minLength: 5, maxLength: 120 },
  )
  .map(files => {
    const entries = new Map<string, TarEntry>()
    for (const { folder, name, size, link } of files) {
      // The prefix `f` prevents a file from having the name of a folder.
      const path = [...folder, `f${name}`].join('/')
      const regularFiles = [...entries.values()].filter(entry => entry.type === 'file')
      const target =
        link === null || regularFiles.length === 0 ? undefined : regularFiles[link % regularFiles.length]
      if (entries.has(path)) continue
      entries.set(
        path,
        target === undefined
          ? tarEntry(path, { size })
          : tarEntry(path, { type: 'hardlink', linkTarget: target.path }),
      )
    }
    return layerEntries([...entries.values()])
  })
