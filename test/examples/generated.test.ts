import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { actionNames } from '../../.github/build/action-file.ts'
import { generate, generatedFiles } from '../../.github/build/generate.ts'
import { root } from '../workflows/repository-files.ts'
import { sources } from '../workflows/workflow-sources.ts'

interface ExampleStep {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

test.each(await generatedFiles())('%s matches the action.yml files and the workflows', async file => {
  const text = readFileSync(file, 'utf8')
  expect(await generate(text)).toBe(text)
})

test.each(await actionNames(root))('the example in the README of %s uses existing inputs', name => {
  const readme = readFileSync(join(root, 'actions', name, 'README.md'), 'utf8')
  for (const kind of ['input', 'output']) expect(readme).toContain(`<!-- begin ${kind} table: ${name} -->`)
  const [, yaml = ''] = /```yaml\n([\s\S]+?)```/.exec(readme) ?? []
  const step = (load(yaml) as ExampleStep[]).find(
    ({ uses }) => uses === `underworldcode/binder-actions/actions/${name}@v1`,
  )
  const { inputs } = load(readFileSync(join(root, 'actions', name, 'action.yml'), 'utf8')) as {
    inputs: object
  }
  expect(step).toBeDefined()
  expect(Object.keys(step?.with ?? {}).filter(input => !(input in inputs))).toEqual([])
})

test('the README has tables for the root action and every reusable workflow', () => {
  const text = readFileSync(join(root, 'actions/README.md'), 'utf8')
  const reusable = sources.filter(({ workflow }) => 'workflow_call' in workflow.on)
  const tables = [
    ...['input', 'output'].map(kind => `${kind} table: sync-binder-image`),
    ...reusable.flatMap(({ path, workflow }) =>
      ['input', 'secret', 'output']
        .filter(kind => `${kind}s` in (workflow.on.workflow_call as object))
        .map(kind => `workflow ${kind} table: ${basename(path, '.yml')}`),
    ),
  ]
  expect(tables.length).toBeGreaterThan(10)
  expect(tables.filter(name => !text.includes(`<!-- begin ${name} -->`))).toEqual([])
})

test('an outdated region is regenerated, and an invalid region is rejected', async () => {
  const region = (name: string) => `a\n  # begin ${name}\n  old\n  # end\nb`
  const newText = await generate(region('with: check-layer-sizes -registry-password'))
  expect(newText).toMatch(
    /^a\n {2}# begin with: .+\n {2}image: \$\{\{ inputs\.image \}\}\n[\s\S]+\n {2}# end\nb$/,
  )
  expect(newText).not.toContain('old')
  expect(newText).not.toContain('registry-password }}')
  await expect(generate(region('with: check-layer-sizes -absent'))).rejects.toThrow('no input absent to omit')
  await expect(generate(region('workflow input table: ci'))).rejects.toThrow(
    'ci.yml has no `workflow_call` trigger',
  )
  await expect(generate(region('poem: check-layer-sizes'))).rejects.toThrow(
    'Unknown or nested generated region: # begin poem',
  )
  await expect(generate('# begin with: check-layer-sizes -registry-password')).rejects.toThrow('has no end')
  await expect(generate(region('with: update-launcher-sha -token'))).rejects.toThrow(
    'The default of payload is an expression',
  )
  await expect(generate(region('with: check-layer-sizes'))).rejects.toThrow('registry-password is a secret')
})

test('generate --check finds nothing out of date', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(root, '.github/build/generate.ts'),
    '--check',
  ])
  expect(stdout).toBe('')
})
