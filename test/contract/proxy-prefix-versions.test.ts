import { expect, test } from '@jest/globals'
import { checkProxyPrefix } from '../../src/contract/check-proxy-prefix.ts'
import { binderContract } from '../../src/contract/contract.ts'
import type { ImageFiles } from '../../src/contract/image-files.ts'
import { config, file, image } from './image.ts'

const variable = 'PYVISTA_TRAME_SERVER_PROXY_PREFIX'
const pyvista = (version: string) =>
  image(file(`opt/lib/python3/site-packages/pyvista-${version}.dist-info/METADATA`))

test.each<[string, boolean, string, ImageFiles]>([
  ['without PyVista', true, '/proxy/', image()],
  ['with an old PyVista', true, '/proxy/', pyvista('0.38.4')],
  ['with an older PyVista', true, '/proxy/', pyvista('0.37.9')],
  ['with the first PyVista that adds the user-specific prefix', false, '/proxy/', pyvista('0.38.5')],
  ['with a newer PyVista', false, '/proxy/', pyvista('0.39')],
  ['with version 1 of PyVista', false, '/proxy/', pyvista('1.0.0')],
  ['that is an address', true, 'https://hub/proxy/', pyvista('1.0.0')],
  ['that contains the user', false, '/user/x/proxy/', image()],
  ['with the prefix of JupyterHub', false, '$JUPYTERHUB_SERVICE_PREFIX/proxy/', image()],
  ['that is empty', false, '', image()],
])('reports a proxy prefix %s: %s', (_name, isReported, value, files) => {
  const violations = checkProxyPrefix(binderContract, config({ Env: [`${variable}=${value}`] }), files)
  const violation = {
    what: `A proxy prefix without the user-specific prefix is set in ENV ${variable}`,
    why: 'On mybinder.org, every address begins with a user-specific prefix, so PyVista shows error 424 instead of a picture',
    fix: "Remove the setting, because PyVista detects the prefix, or begin its value with os.environ['JUPYTERHUB_SERVICE_PREFIX']",
  }
  expect(violations).toEqual(isReported ? [violation] : [])
})

test('does not report a proxy prefix that the contract forbids, because it is already a violation', () => {
  const contract = { ...binderContract, forbidden: [{ setting: 'server_proxy_prefix', why: 'x' }] }
  expect(checkProxyPrefix(contract, config({ Env: [`${variable}=/proxy/`] }), image())).toEqual([])
})
