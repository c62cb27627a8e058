import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { BuildFixture } from '../bundles/build-fixture.ts'
import { run } from '../host/command.ts'

let fixture: BuildFixture

beforeAll(async () => {
  fixture = await BuildFixture.open()
  await mkdir(join(fixture.repositories.directory, 'outside'))
  await writeFile(
    join(fixture.repositories.directory, 'outside/Dockerfile'),
    'FROM scratch\nCOPY Dockerfile /\n',
  )
  await writeFile(join(fixture.repositories.directory, 'outside/contract.yml'), 'version: 1\n')
})
afterAll(() => fixture.close())

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
  'rejects a %s that is a symbolic link to a file or folder outside the workspace',
  async (_name, path, target, inputs) => {
    const context = await fixture.repositories.push(
      { Dockerfile: 'FROM scratch\nCOPY Dockerfile /\n' },
      'linked',
    )
    await rm(join(context.workspace, path), { force: true })
    await symlink(join(fixture.repositories.directory, target), join(context.workspace, path))
    await run('git', ['-C', context.workspace, 'add', path])
    const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org']
    await run('git', ['-C', context.workspace, ...identity, 'commit', '--quiet', '-m', 'Link'])
    const { stdout } = await run('git', ['-C', context.workspace, 'rev-parse', 'HEAD'])
    const { errors, outputs } = await fixture.run({ ...context, sha: stdout.trim() }, inputs)
    expect(errors).toEqual([expect.stringContaining(`${path} leads to `)])
    expect(outputs.digest ?? '').toBe('')
  },
)
