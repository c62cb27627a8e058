import { expect, test } from '@jest/globals'
import { parseDockerfileLocator } from '../../src/launcher/dockerfile-locator.ts'

/** Locates the Dockerfile of a branch with these files. @returns its path, or the error. */
function locate(setting: string, ...files: string[]): string {
  const folders = files.flatMap(file => (file.includes('/') ? [file.split('/')[0]] : []))
  const kind = (path: string) =>
    files.includes(path) ? 'file' : folders.includes(path) ? 'directory' : undefined
  try {
    return parseDockerfileLocator(setting).locate(kind)
  } catch (error) {
    return (error as Error).message
  }
}

test.each([
  [['Dockerfile'], 'Dockerfile'],
  [[], '.binder/Dockerfile'],
  [['README.md'], '.binder/Dockerfile'],
  [['.binder/Dockerfile', 'Dockerfile'], '.binder/Dockerfile'],
  [['binder/Dockerfile', 'Dockerfile'], 'binder/Dockerfile'],
  [['binder', 'Dockerfile'], 'Dockerfile'],
  [['binder/environment.yml'], 'binder/Dockerfile'],
  [
    ['binder/environment.yml', 'Dockerfile'],
    'binder/ exists without a Dockerfile, so mybinder.org ignores the Dockerfile in the repository root: move that file to binder/Dockerfile',
  ],
  [
    ['.binder/Dockerfile', 'binder/Dockerfile'],
    '.binder/ and binder/ both exist, so mybinder.org builds nothing: delete one of them',
  ],
])('with `auto`, the path or the error for a branch with %j is %j', (files, expected) => {
  expect(locate('auto', ...files)).toBe(expected)
})

test.each([[['.binder/a', 'binder/b']], [['binder/environment.yml', 'Dockerfile']]])(
  'classifies a Dockerfile that mybinder.org does not build as missing: %j',
  files => {
    const kind = (path: string) =>
      files.includes(path)
        ? 'file'
        : files.some(file => file.startsWith(`${path}/`))
          ? 'directory'
          : undefined
    expect(() => parseDockerfileLocator('auto').locate(kind)).toThrow(
      expect.objectContaining({ kind: 'branch-not-found' }),
    )
  },
)

test('uses a path unchanged', () => {
  expect(locate('docker/Dockerfile', 'Dockerfile')).toBe('docker/Dockerfile')
  const { label, paths } = parseDockerfileLocator('docker/Dockerfile')
  expect({ label, paths }).toEqual({ label: 'docker/Dockerfile', paths: ['docker/Dockerfile'] })
})

test('`auto` requests the folders and each possible Dockerfile', () => {
  const { label, paths } = parseDockerfileLocator('auto')
  expect(label).toBe('.binder/Dockerfile, binder/Dockerfile or Dockerfile')
  expect(paths).toEqual(['.binder', 'binder', '.binder/Dockerfile', 'binder/Dockerfile', 'Dockerfile'])
})

test.each(['/Dockerfile', '', 'a//b', './a', 'a/../b', 'a/'])('rejects the path %j', path => {
  expect(() => parseDockerfileLocator(path)).toThrow(
    'expected a path inside the repository, such as ".binder/Dockerfile"',
  )
})
