import { expect, test } from '@jest/globals'
import { migrationSteps, nextSteps, pushSteps } from '../../src/setup/report-setup.ts'
import { launcherWith, plan } from './fixture.ts'

const files = { Dockerfile: 'FROM a\n' }
const severalBranches = { branches: 'stable, beta' }

test('pushes the default branch of a new launcher first', async () => {
  expect(pushSteps(await plan(files), '../model-launcher')[0]).toBe(
    'Push the launcher, all branches: `git -C ../model-launcher push origin --all`.',
  )
  expect(pushSteps(await plan(files, undefined, severalBranches), '../model-launcher')[0]).toBe(
    'Push the launcher, the default branch first: `git -C ../model-launcher push origin stable && git -C ../model-launcher push origin --all`.',
  )
  const existingLauncher = launcherWith({ 'README.md': '' })
  const result = await plan(files, existingLauncher, severalBranches)
  expect(pushSteps(result, '../model-launcher')[0]).toContain('all branches')
})

test('quotes a folder with spaces', async () => {
  const result = await plan(files)
  expect(pushSteps(result, "../it's here")[0]).toContain("`git -C '../it'\\''s here' push origin --all`")
  expect(migrationSteps(result, 'é/b')[2]).toContain("`git -C 'é/b' push origin --all`")
})

test('selects the owner of the launcher in the link for the token', async () => {
  expect(nextSteps(await plan(files, undefined, { launcher: 'lab/x' }), [])[1]).toContain(
    'https://github.com/settings/personal-access-tokens/new?name=x&target_name=lab&contents=write',
  )
})

test('requires a second run only for ghcr.io', async () => {
  expect(pushSteps(await plan(files), 'x')[1]).toMatch(
    /and push\. On ghcr\.io, the first run fails, .* again\.$/,
  )
  expect(pushSteps(await plan(files, undefined, { image: 'quay.io/a/b' }), 'x')[1]).toMatch(/and push\.$/)
})
