import { expect, test } from '@jest/globals'
import { checkConfig } from '../../src/contract/check-config.ts'
import { binderContract, type Contract } from '../../src/contract/contract.ts'
import type { ContainerConfig } from '../../src/oci/container-config.ts'
import { config } from './image.ts'

const find = (contract: Partial<Contract>, container: ContainerConfig) =>
  checkConfig({ ...binderContract, ...contract }, config(container)).map(({ what }) => what)

test.each([
  [['sh', '-c', 'start']],
  [['/bin/sh', '-c', 'start']],
  [['/usr/bin/bash', '-c', 'start $1']],
  [['dash', '-c', 'start']],
])('rejects the ENTRYPOINT %j, which ignores the command, unless the contract allows any', Entrypoint => {
  expect(find({}, { Entrypoint })).toEqual([
    `ENTRYPOINT is a shell command (${Entrypoint[2]}), which ignores the command of the container`,
  ])
  expect(find({ entrypoint: 'any' }, { Entrypoint })).toEqual([])
})

test.each([
  [undefined],
  [[]],
  [['sh']],
  [['sh', '-c', 'exec "$@"']],
  [['sh', '-c', 'start $*']],
  [['sh', '-c', 'start', 'name']],
  [['sh', '-e', 'start']],
  [['mysh', '-c', 'start']],
  [['/opt/sh.d/run', '-c', 'start']],
  [['/bin/sh', '/start', '-c']],
])('accepts the ENTRYPOINT %j', Entrypoint => {
  expect(find({}, Entrypoint === undefined ? { Entrypoint: null } : { Entrypoint })).toEqual([])
})

test.each<[readonly string[] | undefined, string[] | undefined, boolean]>([
  [undefined, undefined, true],
  [[], undefined, true],
  [['jupyter'], ['jupyter', 'lab'], true],
  [['jupyter', 'lab'], ['jupyter'], false],
  [['jupyter', 'lab'], ['jupyter', 'notebook'], false],
  [['jupyter', 'lab'], ['lab', 'jupyter'], false],
])('the contract with command %j accepts CMD %j: %s', (command, Cmd, isAccepted) => {
  const violations = find({ command }, Cmd === undefined ? {} : { Cmd })
  expect(violations).toEqual(isAccepted ? [] : [`CMD is ${JSON.stringify(Cmd)}`])
})

test('reports an image without CMD if the contract requires a command', () => {
  expect(find({ command: ['jupyter'] }, {})).toEqual(['CMD is []'])
})

test('requires an exposed TCP port only if the contract names a port', () => {
  expect(find({}, {})).toEqual([])
  expect(find({ mustExpose: true }, {})).toEqual(['The image does not expose port 8888'])
  expect(find({ mustExpose: true }, { ExposedPorts: { '8888/udp': {} } })).toHaveLength(1)
  expect(find({ mustExpose: true }, { ExposedPorts: { '8888/tcp': {} } })).toEqual([])
})

test('accepts any value of a label or environment variable without a required value, even an empty value', () => {
  const required = new Map([
    ['A', undefined],
    ['B', '1'],
    ['C', ''],
  ])
  const validConfig = { Labels: { A: '', B: '1', C: '' }, Env: ['A=', 'B=1', 'C='] }
  expect(find({ labels: required, environment: required }, validConfig)).toEqual([])
  expect(
    find({ labels: required, environment: required }, { Labels: { A: 'x', B: '' }, Env: ['B=11'] }),
  ).toEqual([
    'The label B is ""',
    'The image has no label C',
    'The environment variable A is not set',
    'The environment variable B is "11"',
    'The environment variable C is not set',
  ])
})

test('finds a forbidden setting in the name of an environment variable in any case, unless the value is empty', () => {
  const forbidden = [
    { setting: 'Proxy_Prefix', why: 'a' },
    { setting: 'debug', why: 'b' },
  ]
  const Env = ['X_proxy_prefix=1', 'PROXY_PREFIX_Y=2', 'DEBUG', 'PREFIX=proxy_prefix']
  expect(find({ forbidden }, { Env })).toEqual(['ENV sets X_proxy_prefix', 'ENV sets PROXY_PREFIX_Y'])
})
