import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { load } from 'js-yaml'

const root = join(import.meta.dirname, '../..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const ours = 'underworldcode/binder-actions'

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, string>>
}
interface Workflow {
  readonly permissions: object
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>
}
interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean; readonly default?: string }>>
}

function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, text = '']) => text,
  )
}

const steps = blocks('yaml')
  .map(text => load(text) as Workflow)
  .flatMap(workflow => Object.values(workflow.jobs).flatMap(job => job.steps))
  .filter(step => step.uses?.startsWith(ours))

test('there is a workflow for each repository', () => {
  expect(steps.map(step => step.uses)).toEqual([`${ours}@v1`, `${ours}/actions/update-launcher-sha@v1`])
})

test.each(steps)('$uses gets inputs that it has, and all it needs', ({ uses = '', with: given = {} }) => {
  const directory = uses.slice(ours.length).split('@')[0] ?? ''
  const { inputs } = load(readFileSync(join(root, directory, 'action.yml'), 'utf8')) as ActionFile
  expect(Object.keys(given).filter(name => !(name in inputs))).toEqual([])
  const needed = Object.keys(inputs).filter(
    name => inputs[name]?.required === true && inputs[name]?.default === undefined,
  )
  expect(needed.filter(name => !(name in given))).toEqual([])
})

test('no snippet puts a payload into a shell', () => {
  for (const text of blocks('yaml')) expect(text).not.toMatch(/run:[\s\S]*client_payload/)
})

test('the two command lines are there, and the command line has the commands that are shown', () => {
  const [demo, all, ...shown] = blocks('sh')
  expect([demo, all]).toEqual(['npm ci && npm run demo\n', 'npm ci && npm test\n'])
  const cli = join(root, 'dist/cli/index.js')
  for (const line of shown.join('').trim().split('\n')) {
    const [node, script, command = '', ...args] = line.split(' ')
    expect([node, script]).toEqual(['node', 'dist/cli/index.js'])
    const usage = execFileSync(process.execPath, [cli, command, '--help'], { encoding: 'utf8' })
    for (const option of args.filter(arg => arg.startsWith('--'))) expect(usage).toContain(option)
  }
})
