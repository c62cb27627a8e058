import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { BuildRig } from '../bundles/build-rig.ts'
import { run } from '../host/command.ts'

let rig: BuildRig

beforeAll(async () => {
  rig = await BuildRig.open()
  await mkdir(join(rig.stage.directory, 'outside'))
  await writeFile(join(rig.stage.directory, 'outside/Dockerfile'), 'FROM scratch\nCOPY Dockerfile /\n')
  await writeFile(join(rig.stage.directory, 'outside/contract.yml'), 'version: 1\n')
})
afterAll(() => rig.close())

test.each([
  ['Dockerfile', 'Dockerfile', 'outside/Dockerfile', {}],
  [
    'contract',
    'contract.yml',
    'outside/contract.yml',
    { contract: 'contract.yml', 'check-contract': 'true' },
  ],
  ['context', 'linked', 'outside', { context: 'linked', file: 'Dockerfile' }],
  ['path', 'linked', 'outside/Dockerfile', { paths: 'linked' }],
])(
  'a %s that is a link to a place outside the workspace is not built',
  async (_name, path, target, inputs) => {
    const context = await rig.stage.push({ Dockerfile: 'FROM scratch\nCOPY Dockerfile /\n' }, 'linked')
    await rm(join(context.workspace, path), { force: true })
    await symlink(join(rig.stage.directory, target), join(context.workspace, path))
    await run('git', ['-C', context.workspace, 'add', path])
    const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org']
    await run('git', ['-C', context.workspace, ...identity, 'commit', '--quiet', '-m', 'Link'])
    const { stdout } = await run('git', ['-C', context.workspace, 'rev-parse', 'HEAD'])
    const { errors, outputs } = await rig.run({ ...context, sha: stdout.trim() }, inputs)
    expect(errors).toEqual([expect.stringContaining(`${path} leads to `)])
    expect(outputs.digest ?? '').toBe('')
  },
)
