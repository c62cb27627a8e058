/** Parsers of package metadata. */
import { readLockFile } from '../../../src/layers/packages/lock-file.ts'
import { findOwners } from '../../../src/layers/packages/package-owners.ts'
import { decodePackages, encodePackages } from '../../../src/layers/packages/package-record.ts'
import { isPackageMetadata, readPackages } from '../../../src/layers/packages/read-packages.ts'
import { fc } from '../fast-check.ts'
import { assertHolds, defineTarget } from '../fuzz-target.ts'
import { texts } from '../inputs.ts'

const paths = [
  'opt/conda/conda-meta/numpy-2.0-0.json',
  'opt/conda/share/binder-actions/conda-packages.jsonl',
  'var/lib/dpkg/status',
  'var/lib/dpkg/info/bash.list',
  'usr/lib/python3/site-packages/a_b-1.0.dist-info/RECORD',
  'usr/lib/R/site-library/ggplot2/DESCRIPTION',
  'root/.julia/packages/JSON/aB3dE/Project.toml',
  'root/.julia/packages/JSON/aB3dE/Artifacts.toml',
  'root/.julia/environments/v1.11/Manifest.toml',
]
const contents = texts(
  [
    '{"name":"numpy","version":"2.0","build":"0","files":["bin/bash","../x"]}\n',
    'Package: bash\nStatus: install ok installed\nArchitecture: amd64\nVersion: 5.2-2+b7\n\n',
    '/.\n/bin\n/bin/bash\n',
    'a_b/__init__.py,sha256=x,1\n"a ""b"", c",,\n../../../bin/bash,,\n',
    'Package: ggplot2\nVersion: 3.5.1\nBuilt: R 4.3.3; ; x\n',
    'name = "JSON"\nversion = "0.21"\n[[deps.JSON]]\n[[x]]\ngit-tree-sha1 = "abababababababababababababababababababab"\n',
  ],
  ['\n\n', ',', '"', '/', '..', ': ', ' ', '{', '}', '\0'],
)

export const packageParsers = [
  defineTarget(
    'package-metadata',
    fc.uniqueArray(fc.tuple(fc.constantFrom(...paths), contents), { selector: ([path]) => path }),
    files => {
      const metadataFiles = new Map(files.map(([path, text]) => [path, Buffer.from(text)]))
      const existingPaths = [...metadataFiles.keys(), 'bin/bash']
      assertHolds(
        [...metadataFiles].every(([path, { length }]) =>
          isPackageMetadata({ path, type: 'file', size: length }),
        ),
        'every file is metadata',
      )
      const packages = readPackages(metadataFiles, existingPaths)
      const { owners, packages: labelledPackages } = findOwners(packages, existingPaths)
      assertHolds(
        [...owners.keys()].every(path => existingPaths.includes(path)),
        'only existing files have an owner',
      )
      assertHolds(
        new Set(labelledPackages.map(({ label }) => label)).size === labelledPackages.length,
        'labels are unique',
      )
      const recordedPackages = packages.map(item => ({
        ...{ manager: item.manager, name: item.name, version: item.version, build: item.build, size: 1 },
      }))
      assertHolds(
        decodePackages(encodePackages({ packages: recordedPackages, others: '' }))?.packages.length ===
          recordedPackages.length,
        'the record is readable',
      )
    },
  ),
  defineTarget(
    'lock-file',
    texts(
      [
        '- url: https://conda.anaconda.org/conda-forge/linux-64/numpy-2.0-h0_0.conda\n',
        'https://conda.anaconda.org/conda-forge/noarch/x-1-0.tar.bz2#abc\n',
        '  - numpy=2.0=h0_0\n  - conda-forge::x==1\n',
      ],
      ['://', '/', '-', '=', '.conda', 'linux-64', '\n'],
    ),
    text => readLockFile(text, 'linux-64'),
  ),
]
