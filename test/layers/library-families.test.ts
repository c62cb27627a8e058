import { expect, test } from '@jest/globals'
import { libraryFamilies } from '../../src/layers/library-families.ts'
import { entry, layerContent } from './entries.ts'

function families(...names: readonly string[]): string[] {
  return libraryFamilies(layerContent(...names.map(name => entry(name, 1000))).stored, 100)
    .map(({ directory, pattern, fileCount }) => `${directory}/${pattern} ${fileCount}`)
    .sort()
}

test.each<[string, string[], string[]]>([
  ['a single library', ['l/libLLVM-14.so.1'], ['l/libLLVM* 1']],
  [
    'the first word',
    [
      'l/libvtkCommonCore-9.1.so.9.1.0',
      'l/libvtkIOXML-9.1.so.9.1.0',
      'l/libboost_regex.so.1.74.0',
      'l/libboost.so',
    ],
    ['l/libboost* 2', 'l/libvtk* 2'],
  ],
  ['versions and archives of one library', ['l/libopenblas.so.0', 'l/libopenblas.a'], ['l/libopenblas* 2']],
  [
    'a word that continues another',
    ['libpango.so.0', 'libpangocairo.so.0', 'libpangoft2.so'],
    ['/libpango* 3'],
  ],
  ['a shared version', ['libicudata.so.72.1', 'libicui18n.so.72.1', 'libicuuc.so.72.1'], ['/libicu* 3']],
  [
    'no version number that libtool also assigns to unrelated libraries',
    ['libgraph.so.1.0.0', 'libgradle.so.1.0.0', 'libgrape.so.1.0.0'],
    ['/libgradle* 1', '/libgrape* 1', '/libgraph* 1'],
  ],
  [
    'capitals before and after a word boundary',
    ['libTKernel.so.7', 'libTKMath.so.7', 'libTKG2d.so.7'],
    ['/libTK* 3'],
  ],
  ['shared capitals', ['libLLVMCore.a', 'libLLVMipo.a', 'libLLVMIRReader.a'], ['/libLLVM* 3']],
  [
    'names of one letter',
    ['libc.so.6', 'libcrypto.so.3', 'libz.so.1', 'libX11.so'],
    ['/libX11* 1', '/libc.* 1', '/libcrypto* 1', '/libz.* 1'],
  ],
  ['a separate family for each directory', ['a/libqtA.so', 'b/libqtA.so'], ['a/libqt.* 1', 'b/libqt.* 1']],
  [
    'the name without the hash of a wheel',
    ['scipy.libs/libgfortran-040039e1.so.5.0.0'],
    ['scipy.libs/libgfortran* 1'],
  ],
  [
    'no file that is not a library',
    ['bin/library', 'liberty', 'lib.so', 'x/lib/python.so', 'libfoo.sob'],
    [],
  ],
])('groups libraries into families: %s', (_name, names, expected) => {
  expect(families(...names)).toEqual(expected)
})

test('lists the largest families first, without symbolic links', () => {
  const content = layerContent(
    entry('libz.so.1.2', 10),
    entry('libLLVM-14.so.1', 5000),
    entry('libLLVM.so', 0, { type: 'symlink', linkTarget: 'libLLVM-14.so.1' }),
  )
  expect(libraryFamilies(content.stored, 1)).toEqual([
    { directory: '', pattern: 'libLLVM*', contentSize: 5000, tarSize: 512 + 5120, fileCount: 1 },
  ])
})

test.each<[string, string[], string[]]>([
  [
    'no prefix of only two libraries with one version',
    ['libicudata.so.72.1', 'libicui18n.so.72.1', 'libicudata.a'],
    ['/libicudata* 2', '/libicui* 1'],
  ],
  ['no prefix with a digit', ['libab1x.so.7.2', 'libab1y.so.7.2', 'libab1z.so.7.2'], ['/libab.* 3']],
  [
    'the letters that libraries of one version share',
    ['libfoo_a.so.7.2', 'libfoo_b.so.7.2', 'libfoo_c.so.7.2', 'libfoobar.so.1'],
    ['/libfoo* 4'],
  ],
  [
    'no single version number',
    ['libgraph.so.7', 'libgradle.so.7', 'libgrape.so.7'],
    ['/libgradle* 1', '/libgrape* 1', '/libgraph* 1'],
  ],
  [
    "no version that is libtool's default, of any length",
    ['libgraph.so.0.0.0.0', 'libgradle.so.0.0.0.0', 'libgrape.so.0.0.0.0'],
    ['/libgradle* 1', '/libgrape* 1', '/libgraph* 1'],
  ],
  [
    'a version that only begins or ends like a default',
    [
      'libgraph.so.10.0',
      'libgradle.so.10.0',
      'libgrape.so.10.0',
      'libxaa.so.1.0.5',
      'libxab.so.1.0.5',
      'libxac.so.1.0.5',
    ],
    ['/libgra* 3', '/libxaa* 1', '/libxab* 1', '/libxac* 1'],
  ],
  ['two capitals before a digit', ['libX11.so', 'libKF5A.so', 'libKF5B.so'], ['/libKF* 2', '/libX11* 1']],
  ['capitals and a word', ['libQtCore.so', 'libQtGui.so'], ['/libQt.* 2']],
])('groups libraries into families: %s', (_name, names, expected) => {
  expect(families(...names)).toEqual(expected)
})

test('lists families of the same size by their directory and name', () => {
  const content = layerContent(...['b/libz.so', 'a/libyy.so', 'a/libx.so'].map(name => entry(name, 10)))
  const names = libraryFamilies(content.stored, 3).map(({ directory, pattern }) => `${directory}/${pattern}`)
  expect(names).toEqual(['a/libx.*', 'a/libyy.*', 'b/libz.*'])
})
