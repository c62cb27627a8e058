import { expect, test } from '@jest/globals'
import { isLibraryFile, isRelevant } from '../../src/contract/user-files.ts'
import { directory, file } from './image.ts'

test.each([
  'home/jovyan/intro.ipynb',
  'home/jovyan/tool.py',
  'opt/run.sh',
  'start',
  'srv/entrypoint',
  'home/jovyan/binder/postBuild',
  'etc/passwd',
  'etc/jupyter/jupyter_server_config.py',
  'etc/jupyter/labconfig/page_config.json',
  'home/variable/x.py',
  'home/libs/x.py',
])('the checks read %s', path => {
  expect(isRelevant(file(path), new Set())).toBe(true)
})

test.each([
  ...['home/jovyan/data.csv', 'home/jovyan/restart', 'home/x.python', 'home/x.shx', 'home/postBuild.d'],
  ...['usr/x.py', 'var/x.py', 'bin/x.py', 'sbin/x.py', 'boot/x.py', 'proc/x.py', 'sys/x.py', 'dev/x.py'],
  ...['run/x.py', 'tmp/x.py', 'lib/x.py', 'lib64/x.py', 'libx32/x.py'],
  ...['lib', 'lib64', 'libexec', 'include', 'share', 'site-packages', 'dist-packages', 'node_modules'].map(
    folder => `opt/env/${folder}/x.py`,
  ),
  ...['opt/conda/pkgs/x.py', 'home/jovyan/.git/hooks/x.sh', 'share/x.py'],
  ...['etc/passwd-', 'x/etc/passwd', 'etc/jupyter/x.txt', 'etc/jupyter.py/x', 'etc/x.json'],
])('the checks do not read %s', path => {
  expect(isRelevant(file(path), new Set())).toBe(false)
})

test('a start script is read in any folder, unless the path is a folder or a file larger than 4 MiB', () => {
  const startScripts = new Set(['usr/bin/begin', 'x.py'])
  expect(isRelevant(file('usr/bin/begin'), startScripts)).toBe(true)
  expect(isRelevant(directory('usr/bin/begin'), startScripts)).toBe(false)
  expect(isRelevant({ ...file('x.py'), size: 4 * 2 ** 20 }, startScripts)).toBe(true)
  expect(isRelevant({ ...file('x.py'), size: 4 * 2 ** 20 + 1 }, startScripts)).toBe(false)
})

test.each([
  ['usr', true],
  ['usr/lib', true],
  ['opt/lib/x', true],
  ['users/x', false],
  ['opt/library/x', false],
  ['home/usr/x', false],
  ['my.git/x', false],
])('the path %s belongs to a library: %p', (path, expected) => {
  expect(isLibraryFile(path)).toBe(expected)
})
