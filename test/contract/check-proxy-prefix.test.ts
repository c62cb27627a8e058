import { expect, test } from '@jest/globals'
import { checkProxyPrefix } from '../../src/contract/check-proxy-prefix.ts'
import { binderContract } from '../../src/contract/contract.ts'
import type { EntryWithContent } from '../../src/tar/tar-entry.ts'
import { config, file, image } from './image.ts'

const notebook = (code: string) => JSON.stringify({ cells: [{ cell_type: 'code', source: [code] }] })
const pyvista = (version: string) =>
  file(`opt/env/lib/python3.12/site-packages/pyvista-${version}.dist-info/METADATA`)

function warnings(files: EntryWithContent[], env: string[] = [], forbidden: string[] = []): string[] {
  const contract = { ...binderContract, forbidden: forbidden.map(setting => ({ setting, why: 'x' })) }
  return checkProxyPrefix(contract, config({ Env: env }), image(...files)).map(({ what }) => what)
}

test.each([
  ['home/jovyan/a.ipynb', notebook('pv.global_theme.trame.server_proxy_prefix = "/proxy/"')],
  ['home/jovyan/setup.py', "theme.server_proxy_prefix='/p'  # fixed prefix\n"],
  ['home/jovyan/init.py', 'uw.initialise(server_proxy_prefix="/proxy/", jupyter=True)\n'],
  ['etc/jupyter/jupyter_config.json', '{"server_proxy_prefix": "/p"}'],
  ['home/jovyan/a.py', 'import pyvista\ntheme["server_proxy_prefix"] = r"/p"; x = 1\n'],
  ['home/jovyan/b.py', "{'server_proxy_prefix': u'/p'}"],
  ['home/jovyan/c.py', 'theme.SERVER_PROXY_PREFIX\t=\t"/p"\t'],
  ['home/jovyan/d.py', 'x = 1\n  server_proxy_prefix="/it")'],
])('warns about a hard-coded prefix in %s', (path, content) => {
  expect(warnings([file(path, content)])).toEqual([
    `A proxy prefix without the user-specific prefix is set in /${path}`,
  ])
})

test.each([
  notebook('pv.theme.server_proxy_prefix = os.environ["JUPYTERHUB_SERVICE_PREFIX"] + "/proxy/"'),
  notebook('pv.theme.server_proxy_prefix = f"{os.environ[\'JUPYTERHUB_SERVICE_PREFIX\']}/proxy/"'),
  notebook('pv.theme.server_proxy_prefix = "/user/" + name + "/proxy/"'),
  notebook('pv.theme.server_proxy_prefix = prefix'),
  notebook('pv.theme.server_proxy_prefix = ""'),
  notebook('# pv.theme.server_proxy_prefix = "/proxy/"'),
  notebook('if pv.theme.server_proxy_prefix == "/proxy/": pass'),
  notebook('x = 1 # server_proxy_prefix = "/proxy/"'),
  notebook('my_server_proxy_prefix = "/proxy/"'),
  notebook('server_proxy_prefixes = "/proxy/"'),
  notebook('server_proxy_prefix = f"/proxy/"'),
  notebook('server_proxy_prefix = "/$x/"'),
  notebook('server_proxy_prefix = "/{x}/".format(x=1)'),
  notebook('server_proxy_prefix = "/proxy/" + name'),
  notebook('server_proxy_prefix = "/proxy/\''),
  notebook('server_proxy_prefix = "/proxy'),
])('does not warn about %s', code => {
  expect(warnings([file('home/jovyan/a.ipynb', code)])).toEqual([])
})

test.each([
  ['/proxy/', undefined, true],
  ['/proxy/', '0.38.4', true],
  ['/proxy/', '0.38.5', false],
  ['/proxy/', '0.44.1', false],
  ['/proxy/', '1.0', false],
  ['/proxy/', '0.38', true],
  ['/proxy/', '0.38.10', false],
  ['/proxy/', '0.37.99', true],
  ['/proxy/', '0.38.4.dev5', true],
  ['/proxy/', '0.39.dev0', false],
  ['/proxy/', '1.0.0', false],
  ['/proxy/', '0.100.0', false],
  ['https://notebooks.gesis.org/proxy/', '0.44.1', true],
  ['https://hub.example/user/me/proxy/', '0.44.1', false],
  ['', undefined, false],
])('ENV with the prefix "%s" and PyVista %s causes a warning: %s', (prefix, version, isWarned) => {
  const files = version === undefined ? [] : [pyvista(version)]
  expect(warnings(files, [`PYVISTA_TRAME_SERVER_PROXY_PREFIX=${prefix}`])).toHaveLength(isWarned ? 1 : 0)
})

test('reads the version of PyVista from an egg, but ignores other packages and names', () => {
  const countWarnings = (path: string) =>
    warnings([file(path)], ['PYVISTA_TRAME_SERVER_PROXY_PREFIX=/proxy/']).length
  const folder = 'opt/env/site-packages'
  expect(countWarnings(`${folder}/pyvista-0.44.1-py3.12.egg-info/PKG-INFO`)).toBe(0)
  expect(countWarnings(`${folder}/pyvista-0.44.1.dist-info`)).toBe(1)
  expect(countWarnings(`${folder}/pyvista-0.44.1.other/METADATA`)).toBe(1)
  expect(countWarnings(`${folder}/mypyvista-0.44.1.dist-info/METADATA`)).toBe(1)
  expect(countWarnings(`${folder}/pyvista-extra-0.44.1.dist-info/METADATA`)).toBe(1)
})

test('names at most five places', () => {
  const files = Array.from({ length: 6 }, (_, index) =>
    file(`home/${index}.py`, 'server_proxy_prefix = "/p"'),
  )
  expect(warnings(files, ['PYVISTA_TRAME_SERVER_PROXY_PREFIX=/proxy/'])).toEqual([
    'A proxy prefix without the user-specific prefix is set in ENV PYVISTA_TRAME_SERVER_PROXY_PREFIX, /home/0.py, /home/1.py, /home/2.py, /home/3.py and 2 more',
  ])
})

test.each(['SERVER_proxy_prefix', 'trame'])(
  'does not warn about ENV if the contract forbids %s',
  forbidden => {
    expect(warnings([], ['PYVISTA_TRAME_SERVER_PROXY_PREFIX=/proxy/'], [forbidden])).toEqual([])
    expect(warnings([], ['PYVISTA_TRAME_SERVER_PROXY_PREFIX=/proxy/'], ['other'])).toHaveLength(1)
  },
)

test('does not warn about a setting that the contract forbids, because it is already a violation', () => {
  const files = [file('home/jovyan/setup.py', 'theme.server_proxy_prefix = "/p"\n')]
  expect(warnings(files, [], ['server_proxy_prefix'])).toEqual([])
})
