import { expect, test } from '@jest/globals'
import { planSplit } from '../../../src/layers/split/layer-planner.ts'
import type { LayerOrigin } from '../../../src/layers/split/split-plan.ts'
import type { TarEntry } from '../../../src/tar/tar-entry.ts'
import { tarEntry } from '../../tar/tar-entry.ts'
import { layerEntries } from './layer-entries.ts'

const MB = 1_000_000
const baseOrigin: LayerOrigin = { kind: 'base', image: 'science:1' }
const copyOrigin: LayerOrigin = { kind: 'instruction', createdBy: 'COPY /env /env # buildkit' }

function plan(files: readonly TarEntry[], origin = baseOrigin) {
  return planSplit({ entries: layerEntries(files), origin, config: {}, warnLayerSize: 800 * MB })
}

const lib = (name: string, megabytes: number) => tarEntry(`env/lib/${name}`, { size: megabytes * MB })

test('names groups after libraries and packages', () => {
  const { groups, fragment, unsplittable } = plan([
    lib('libLLVM.so.19.1', 355),
    lib('libclang.so.19', 60),
    lib('libc.so.6', 2),
    lib('libvtkCommonCore-9.5.so', 180),
    lib('libvtkFilters-9.5.so', 160),
    lib('libopenblas.so.0', 40),
    lib('python3.12/site-packages/numpy/core.so', 500),
    lib('python3.12/site-packages/scipy/core.so', 250),
    tarEntry('env/share/doc', { size: 320 * MB }),
  ])
  expect(unsplittable).toEqual([])
  expect(groups.map(group => group.name)).toEqual(['python3.12', 'libLLVM*, libvtk*', 'rest'])
  expect(fragment).toContain('take 1-python3.12 env/lib/python3.12\n')
  expect(fragment).toContain('take 2-llvm-vtk env/lib/libLLVM* env/lib/libvtk*\n')
  expect(fragment).toContain('# python3.12: 750 MB\nCOPY --from=split /layers/1-python3.12/ /\n')
})

test('writes patterns that match only one family of libraries', () => {
  const { fragment } = plan([lib('libc.so.6', 500), lib('libclang.so', 420), lib('libcx.so', 5)])
  expect(fragment).toContain('take 1-libc env/lib/libc[!a-z]*\n')
})

test('does not split a layer within the limit', () => {
  expect(plan([lib('libLLVM.so', 799)])).toMatchObject({
    groups: [{ name: 'rest' }],
    fragment: '',
    notes: [],
  })
})

test('puts a file over the limit into its own layer, and splits the other files', () => {
  const { groups, unsplittable } = plan([lib('huge.bin', 900), lib('libLLVM.so', 500), lib('libvtk.so', 400)])
  expect(groups.map(group => group.name)).toEqual(['huge.bin', 'libLLVM*', 'rest'])
  expect(unsplittable).toEqual([
    {
      group: 'huge.bin',
      tarSize: groups[0]?.tarSize,
      reason:
        'The file "env/lib/huge.bin" alone is 900 MB, and a file cannot be split across layers: download it when the image starts, or store it in several files',
    },
  ])
})

test('explains an oversized part without files', () => {
  const reasonsFor = (entries: readonly TarEntry[], warnLayerSize: number) =>
    planSplit({ entries, origin: baseOrigin, config: {}, warnLayerSize }).unsplittable.map(
      ({ reason }) => reason,
    )
  const headers =
    'The group contains only the headers of folders, which every layer repeats: increase warn-layer-size'
  expect(
    reasonsFor(
      layerEntries([tarEntry('env/lib/huge.bin', { size: 3000 }), tarEntry('env/lib/small', { size: 10 })]),
      1000,
    ),
  ).toEqual([
    expect.stringMatching(/^The file "env\/lib\/huge\.bin" alone is /),
    expect.stringMatching(/^The file "env\/lib\/small" alone is /),
    headers,
  ])
  expect(reasonsFor([tarEntry('env/lib', { type: 'directory', size: 0 })], 1000)).toEqual([headers, headers])
  expect(reasonsFor([], 1000)).toEqual([headers])
})

test('divides thousands of small files by their first letters', () => {
  const files = Array.from({ length: 2600 }, (_, index) =>
    tarEntry(`data/${String.fromCharCode(97 + (index % 26))}${index}`, { size: MB }),
  )
  const { groups, unsplittable, fragment } = plan(files)
  expect(unsplittable).toEqual([])
  expect(groups.length).toBeLessThanOrEqual(6)
  expect(fragment).toMatch(/take 1-\S+ data\/\[a-\w\]\*\n/)
})

test('keeps hard links across families together', () => {
  const { groups, fragment } = plan([
    lib('libLLVM.so', 500),
    tarEntry('env/bin/llvm', { type: 'hardlink', linkTarget: './env/lib/libLLVM.so' }),
    lib('libvtk.so', 400),
  ])
  expect(groups.map(group => group.entries).reduce((sum, count) => sum + count)).toBe(6)
  expect(fragment).toContain('take 1-llvm-llvm env/lib/libLLVM* env/bin/llvm\n')
})

test('splits groups of hard links that fit together', () => {
  const links = ['a', 'b', 'c'].map(name => tarEntry(`pkgs/${name}`, { size: 300 * MB }))
  const others = links.map(({ path }) => tarEntry(`env/${path}`, { type: 'hardlink', linkTarget: path }))
  const firstLink = tarEntry('pkgs/z', { type: 'hardlink', linkTarget: 'pkgs/a' })
  expect(plan([...links, ...others, firstLink]).unsplittable).toEqual([])
})

test('continues the stage of the split instruction in the fragment', () => {
  const files = [lib('libLLVM.so', 500), lib('libvtk.so', 400)]
  const { fragment, notes } = plan(files, {
    ...copyOrigin,
    instruction: 'COPY --chown=1 env /env\n',
    stageName: 'end',
  })
  expect(fragment).toMatch(/^FROM below AS whole\nCOPY --chown=1 env \/env\n\nFROM whole AS split\n/)
  expect(fragment).toContain('\nFROM below AS end\n# libLLVM*: 500 MB\nCOPY --from=split')
  expect(notes).toEqual([expect.stringContaining('instead of "AS end"')])
  expect(plan(files, copyOrigin).fragment).toContain(
    '# Insert the instruction here, unchanged: COPY /env /env # buildkit',
  )
})

test('writes deletions first', () => {
  const files = [lib('libLLVM.so', 500), lib('libvtk.so', 400), tarEntry('etc/.wh.apt')]
  const { fragment } = plan(files, copyOrigin)
  expect(fragment).toMatch(/FROM below\nRUN --mount=type=bind,from=split.*\n# libLLVM/)
  expect(plan(files.slice(0, 2), copyOrigin).fragment).not.toContain('deleted')
})

test('warns about content that cannot be copied, and about ONBUILD instructions that would run', () => {
  const entries = [
    tarEntry('', { type: 'directory', mode: 0o555 }),
    lib('libLLVM.so', 500),
    lib('libvtk.so', 400),
  ]
  const config = { OnBuild: ['RUN true'] }
  const { notes, fragment } = planSplit({ entries, origin: baseOrigin, config, warnLayerSize: 800 * MB })
  const expected = [/ONBUILD/, /mode 0555/, /GNU coreutils/].map(text => expect.stringMatching(text))
  expect(notes).toEqual(expected)
  expect(fragment).toMatch(/^FROM science:1 AS split\n/)
})

test('lists the extended attributes that will be lost', () => {
  const xattrs = new Map(['security.capability', 'user.x'].map(name => [name, '']))
  const { notes } = plan([lib('libLLVM.so', 500), { ...lib('libvtk.so', 400), xattrs }], copyOrigin)
  expect(notes).toContainEqual(expect.stringMatching(/extended attributes: user.x will/))
})

test('keeps names that a script cannot contain in the last group', () => {
  const { groups, fragment } = plan([
    tarEntry('a\nb', { size: 300 * MB }),
    tarEntry("it's", { size: 300 * MB }),
    tarEntry('-x *', { size: 350 * MB }),
  ])
  expect(groups.at(-1)?.tarSize).toBeGreaterThan(300 * MB)
  expect(fragment).toContain("take 1-x '-x'*")
})

test('rejects a limit of 0 bytes', () => {
  expect(() => planSplit({ entries: [], origin: baseOrigin, config: {}, warnLayerSize: 0 })).toThrow(
    'parts of 0 bytes',
  )
})

test('reports an unusual mode or owner of the root only for a base image', () => {
  const notes = (root: Partial<TarEntry>, origin: LayerOrigin = baseOrigin) =>
    plan([tarEntry('', { type: 'directory', mode: 0o755, ...root }), ...twoLibraries, coreutils], origin)
      .notes
  const note = (text: string) => [`The root folder has ${text}: it becomes 0755 and 0:0`]
  expect(notes({})).toEqual([])
  expect(notes({ mode: 0o40755 })).toEqual([])
  expect(notes({ mode: 0o5 })).toEqual(note('mode 0005 and owner 0:0'))
  expect(notes({ uid: 1000 })).toEqual(note('mode 0755 and owner 1000:0'))
  expect(notes({ gid: 100 })).toEqual(note('mode 0755 and owner 0:100'))
  expect(notes({ mode: 0o555 }, copyOrigin)).not.toContainEqual(expect.stringContaining('root folder'))
})

const twoLibraries = [lib('libLLVM.so', 500), lib('libvtk.so', 400)]
const coreutils = tarEntry('usr/bin/cp')

test('reports a base image without the cp of GNU coreutils', () => {
  const notes = (entries: readonly TarEntry[], origin: LayerOrigin = baseOrigin) =>
    plan([...twoLibraries, ...entries], origin).notes.filter(note => note.includes('coreutils'))
  const busybox = tarEntry('bin/cp', { type: 'symlink', linkTarget: '/bin/busybox' })
  const note = [
    'science:1 lacks the cp of GNU coreutils, which the move step needs: choose an image that has it',
  ]
  expect(notes([])).toEqual(note)
  expect(notes([busybox])).toEqual(note)
  expect(notes([busybox, coreutils])).toEqual([])
  expect(notes([tarEntry('bin/cp')])).toEqual([])
  expect(notes([tarEntry('bin/cp', { type: 'symlink', linkTarget: '/usr/bin/gcp' })])).toEqual([])
  expect(notes([], { ...baseOrigin, tools: 'debian:stable-slim' })).toEqual([])
  expect(notes([], copyOrigin)).toEqual([])
})

test('lists all extended attributes that will be lost, in order', () => {
  const xattrs = new Map(['user.y', 'user.x'].map(name => [name, '']))
  expect(plan([...twoLibraries, { ...coreutils, xattrs }]).notes).toEqual([
    'BuildKit keeps only capabilities among the extended attributes: user.x, user.y will be missing',
  ])
})

test('does not split a layer of exactly the limit, or a layer with a single large file', () => {
  const groups = (blocks: number, limit: number) =>
    planSplit({
      ...{ entries: [tarEntry('a', { size: (blocks - 1) * 512 })], origin: baseOrigin, config: {} },
      warnLayerSize: limit * 512,
    }).groups.length
  // The tar has 10 blocks of the file, 1 block of the root, and 2 blocks at its end.
  expect(groups(10, 13)).toBe(1)
  expect(groups(10, 11)).toBe(1)
})

test('splits a layer whose largest file is at most nine tenths of the layer', () => {
  const groups = (large: number, small: number) =>
    planSplit({
      entries: [tarEntry('a', { size: (large - 1) * 512 }), tarEntry('b', { size: (small - 1) * 512 })],
      ...{ origin: baseOrigin, config: {}, warnLayerSize: 50 * 512 },
    }).groups.map(({ name }) => name)
  // A layer with only the large file has two more blocks at its end. The whole layer also has the root and the end.
  expect(groups(88, 9)).toEqual(['a', 'rest'])
  expect(groups(89, 8)).toEqual(['rest'])
})

test('tries smaller parts until every group fits', () => {
  const files = Array.from({ length: 40 }, (_, index) =>
    tarEntry(`d/${String.fromCharCode(97 + (index % 26))}${index}`, { size: 9 * 512 }),
  )
  const { groups, unsplittable } = planSplit({
    entries: layerEntries([...files, tarEntry('d/libx', { size: 49 * 512 })]),
    ...{ origin: baseOrigin, config: {}, warnLayerSize: 60 * 512 },
  })
  expect(unsplittable).toEqual([])
  expect(Math.max(...groups.map(({ tarSize }) => tarSize))).toBeLessThanOrEqual(60 * 512)
})

test('numbers the folders of the groups, and lists the patterns of each', () => {
  const { groups } = plan([...twoLibraries, lib('numpy', 450)])
  expect(groups).toEqual([
    {
      ...{ name: 'libLLVM*', folder: '1-llvm', entries: 1, tarSize: 500 * MB + 512 * 3 + 1280 },
      patterns: [{ folder: 'env/lib', prefix: 'libLLVM', tail: '*' }],
    },
    {
      ...{ name: 'libvtk*', folder: '2-vtk', entries: 1, tarSize: expect.any(Number) },
      patterns: [{ folder: 'env/lib', prefix: 'libvtk', tail: '*' }],
    },
    { name: 'rest', folder: 'rest', patterns: [], entries: 3, tarSize: expect.any(Number) },
  ])
})

test('rejects a limit that is not a number of bytes', () => {
  expect(() => planSplit({ entries: [], origin: baseOrigin, config: {}, warnLayerSize: Number.NaN })).toThrow(
    expect.objectContaining({ kind: 'layer-not-readable' }),
  )
})
