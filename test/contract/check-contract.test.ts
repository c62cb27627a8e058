import { describe, expect, test } from '@jest/globals'
import { checkContract } from '../../src/contract/check-contract.ts'
import { binderContract, type Contract } from '../../src/contract/contract.ts'
import { ImageFiles } from '../../src/contract/image-files.ts'
import type { ImageConfig } from '../../src/oci/image-config.ts'
import type { EntryWithContent } from '../../src/tar/tar-entry.ts'
import { config, defaultEntries, directory, file, image, link } from './image.ts'

function listViolations(
  files: ImageFiles,
  contract: Partial<Contract> = {},
  imageConfig: ImageConfig = config(),
): string[] {
  return checkContract({ ...binderContract, ...contract }, imageConfig, files, undefined).map(
    ({ what }) => what,
  )
}

const notebook = (kernel: string, code = '') =>
  JSON.stringify({
    metadata: { kernelspec: { name: kernel } },
    cells: [{ cell_type: 'code', source: [code] }],
  })

test('finds no violation in an image that meets the default contract', () => {
  expect(listViolations(image(file('home/jovyan/intro.ipynb', notebook('python3'))))).toEqual([])
})

test('returns a reason and a fix for every violation', () => {
  const violations = checkContract(
    {
      ...binderContract,
      paths: [{ path: '/opt/env/libexec', why: 'JIT needs cc1' }],
      port: 8888,
      mustExpose: true,
    },
    config({ User: '' }, { architecture: 'arm64' }),
    new ImageFiles([file('home/x.ipynb', notebook('pixi-kernel-python3'))]),
    undefined,
  )
  expect(violations.length).toBeGreaterThan(4)
  for (const { what, why, fix } of violations) {
    for (const sentence of [what, why, fix]) expect(sentence).toMatch(/^\S.+[^.\s]$/s)
  }
})

test('reports a notebook pattern without a match, and matches `**/` at any depth', () => {
  const files = image(
    file('home/jovyan/a.ipynb', '{}'),
    file('home/jovyan/b/c/d.ipynb', '{}'),
    directory('home/jovyan/e.ipynb'),
  )
  const listMissing = (...notebooks: string[]) => listViolations(files, { notebooks })
  expect(listMissing('/home/jovyan/*.ipynb', '/home/**/d.ipynb', '/home/jovyan/**/a.ipynb')).toEqual([])
  expect(listMissing('/home/jovyan/b/*.ipynb', '/home/jovyan/e.ipynb')).toEqual([
    '/home/jovyan/b/*.ipynb matches no notebook in the image',
    '/home/jovyan/e.ipynb matches no notebook in the image',
  ])
  expect(files.findMatches('/home/**/*.ipynb')).toEqual(['/home/jovyan/a.ipynb', '/home/jovyan/b/c/d.ipynb'])
})

describe('user', () => {
  test.each([
    ['', 'The image runs as root, not as user ID 1000'],
    ['root', 'The image runs as root, not as user ID 1000'],
    ['0:0', 'The image runs as root, not as user ID 1000'],
    ['999', 'The image runs as user ID 999, not as user ID 1000'],
    ['daemon', "USER is daemon, which is not in the image's /etc/passwd"],
  ])('rejects USER %j', (User, what) => {
    expect(listViolations(image(), {}, config({ User }))).toEqual([what])
  })

  test.each(['jovyan', '1000', 'jovyan:users', '1000:100'])('accepts USER %j', User => {
    expect(listViolations(image(), {}, config({ User }))).toEqual([])
  })

  test('rejects a missing or wrong username, and a home directory that is missing or belongs to another user', () => {
    expect(listViolations(new ImageFiles(defaultEntries.slice(1)), {}, config({ User: '1000' }))).toEqual([
      'User ID 1000 has no name in /etc/passwd',
    ])
    expect(listViolations(image(), { user: { uid: 1000, name: 'uw' } })).toEqual([
      'User ID 1000 is named jovyan, not uw',
    ])
    const withoutHome = defaultEntries.filter(({ path }) => path !== 'home/jovyan')
    expect(listViolations(new ImageFiles(withoutHome))).toEqual([
      'The home directory of jovyan, /home/jovyan, does not exist',
    ])
    expect(listViolations(new ImageFiles([...withoutHome, directory('home/jovyan', 0)]))).toEqual([
      'The home directory of jovyan, /home/jovyan, belongs to user ID 0',
    ])
  })
})

describe('config', () => {
  test.each<[string, Partial<Contract>, ImageConfig, string]>([
    ['platform', {}, config({}, { architecture: 'arm64' }), 'The image is for linux/arm64'],
    [
      'shell form',
      {},
      config({ Entrypoint: ['/bin/sh', '-c', '/start'] }),
      'ENTRYPOINT is a shell command (/start), which ignores the command of the container',
    ],
    [
      'port',
      { mustExpose: true },
      config({ ExposedPorts: { '80/tcp': {} } }),
      'The image does not expose port 8888',
    ],
    ['command', { command: ['jupyter'] }, config({ Cmd: ['bash'] }), 'CMD is ["bash"]'],
    ['label', { labels: new Map([['a', undefined]]) }, config(), 'The image has no label a'],
    ['label value', { labels: new Map([['a', '1']]) }, config({ Labels: { a: '2' } }), 'The label a is "2"'],
    [
      'variable',
      { environment: new Map([['DISPLAY', ':99']]) },
      config(),
      'The environment variable DISPLAY is not set',
    ],
    [
      'variable value',
      { environment: new Map([['DISPLAY', ':99']]) },
      config({ Env: ['DISPLAY=:0'] }),
      'The environment variable DISPLAY is ":0"',
    ],
    [
      'forbidden variable',
      { forbidden: [{ setting: 'server_proxy_prefix', why: 'x' }] },
      config({ Env: ['PYVISTA_TRAME_SERVER_PROXY_PREFIX=/proxy/'] }),
      'ENV sets PYVISTA_TRAME_SERVER_PROXY_PREFIX',
    ],
  ])('reports a violation of the requirement "%s"', (_name, contract, imageConfig, what) => {
    expect(listViolations(image(), contract, imageConfig)).toEqual([what])
  })

  test('does not report requirements that the image meets', () => {
    const contract = {
      ...{ mustExpose: true, command: ['jupyter', 'lab'], labels: new Map([['a', undefined]]) },
      environment: new Map([['DISPLAY', ':99']]),
    }
    const imageConfig = config({
      ...{ Cmd: ['jupyter', 'lab', '--ip=0.0.0.0'], ExposedPorts: { '8888/tcp': {} }, Labels: { a: '' } },
      Env: ['DISPLAY=:99', 'SERVER_PROXY_PREFIX='],
    })
    expect(listViolations(image(), contract, imageConfig)).toEqual([])
    expect(listViolations(image(), {}, config({ Entrypoint: ['sh', '-c', 'exec "$@"', '--'] }))).toEqual([])
  })
})

describe('files', () => {
  const noPrefix = { forbidden: [{ setting: 'server_proxy_prefix', why: 'it breaks the proxy' }] }
  const paths = (...names: string[]) => ({ paths: names.map(path => ({ path, why: 'JIT' })) })
  const tools: EntryWithContent[] = [
    file('opt/env/libexec/gcc/x86_64/14/cc1'),
    link('env', 'opt/env'),
    link('opt/abs', '/opt/env/libexec'),
    link('opt/loop', 'loop'),
  ]

  test.each([
    '/opt/env/libexec',
    '/opt/env/libexec/gcc/*/14/cc1',
    '/env/libexec/gcc',
    '/opt/abs/gcc',
    '/opt',
  ])('finds %s in the image', path => {
    expect(listViolations(image(...tools), paths(path))).toEqual([])
  })

  test.each(['/opt/env/include', '/opt/env/libexec/*/cc1', '/opt/env/libexecs', '/opt/loop/x'])(
    'reports that %s is not in the image',
    path => {
      expect(listViolations(image(...tools), paths(path))).toEqual([`${path} is not in the image`])
    },
  )

  test.each([
    ['home/jovyan/a.ipynb', notebook('python3', 'pv.global_theme.trame.server_proxy_prefix = "/proxy/"')],
    ['home/jovyan/setup.py', 'x = 1\ntheme.server_proxy_prefix="/p"\n'],
    ['etc/jupyter/jupyter_config.json', '{"server_proxy_prefix": "/p"}'],
    ['start', 'export server_proxy_prefix=/p\nexec "$@"\n'],
  ])('reports a forbidden setting in %s', (path, content) => {
    expect(listViolations(image(file(path, content)), noPrefix)).toEqual([
      `server_proxy_prefix is set in /${path}`,
    ])
  })

  test.each([
    ['home/jovyan/a.ipynb', notebook('python3', '# server_proxy_prefix = "/proxy/" breaks Binder')],
    ['home/jovyan/a.py', 'if server_proxy_prefix == 1: pass\n'],
    ['home/jovyan/b.py', 'print("server_proxy_prefix")\n'],
  ])('accepts %s, which mentions a forbidden setting without setting it', (path, content) => {
    expect(listViolations(image(file(path, content)), noPrefix)).toEqual([])
  })

  test('accepts a forbidden setting in a module of a package', () => {
    const packageFiles = [
      file('home/jovyan/pkg/__init__.py', ''),
      file('home/jovyan/pkg/m.py', 'server_proxy_prefix = 1\n'),
    ]
    expect(listViolations(image(...packageFiles), noPrefix)).toEqual([])
  })

  test('requires a start script to pull code with `code: pulled`, and not to pull code with `code: frozen`', () => {
    const pullingScript = file('start', '#!/bin/bash\ngit -C /home/jovyan/x pull origin main\nexec "$@"\n')
    const plainScript = file('start', '#!/bin/bash\n# git pull is not needed\nexec "$@"\n')
    expect(listViolations(image(pullingScript))).toEqual([])
    expect(listViolations(image(plainScript))).toEqual([])
    expect(listViolations(image(pullingScript), { code: 'frozen' })).toEqual([
      '/start pulls code when a container starts',
    ])
    expect(listViolations(image(plainScript), { code: 'frozen' })).toEqual([])
    expect(listViolations(image(pullingScript), { code: 'pulled' })).toEqual([])
    expect(listViolations(image(plainScript), { code: 'pulled' })).toEqual(['/start does not pull code'])
  })

  test('reads a start script that an init program or repo2docker runs', () => {
    const pullingScript = '#!/bin/bash\ngit -C /home/jovyan/x pull origin main\nexec "$@"\n'
    const files = image(file('usr/bin/tini', 'ELF'), file('start', pullingScript))
    const behindInit = config({ Entrypoint: ['/usr/bin/tini', '--', '/start'] })
    expect(listViolations(files, { code: 'frozen' }, behindInit)).toEqual([
      '/start pulls code when a container starts',
    ])
    expect(listViolations(files, { code: 'pulled' }, behindInit)).toEqual([])
    const byRepo2docker = config({ Entrypoint: ['/usr/bin/tini'], Env: ['R2D_ENTRYPOINT=/start'] })
    expect(listViolations(files, { code: 'pulled' }, byRepo2docker)).toEqual([])
  })
})
