import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'

const root = join(import.meta.dirname, '../..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const actionsReadme = readFileSync(join(root, 'actions/README.md'), 'utf8')

const languagesToCopy = ['yaml', 'dockerfile', 'bash', 'gitignore']

function blocks(page: string, languages: readonly string[]): string[] {
  const pattern = new RegExp(`^\`\`\`(?:${languages.join('|')})\\n([\\s\\S]*?)^\`\`\`$`, 'gm')
  return [...page.matchAll(pattern)].map(([, text = '']) => text)
}

/** Contents of all files that users copy. Other tests run them. */
const examples = readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.parentPath !== import.meta.dirname)
  .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'))

test.each([...blocks(readme, languagesToCopy), ...blocks(actionsReadme, languagesToCopy)])(
  'the README snippet is a tested example file: %s',
  snippet => {
    expect(examples).toContain(snippet)
  },
)

test('the README has a snippet for each file to create', () => {
  expect(blocks(readme, languagesToCopy).map(text => text.split('\n')[0])).toEqual([
    '# In the source repository: .github/workflows/binder-image.yml',
    expect.stringMatching(/^# A small image for mybinder/),
    '#!/bin/bash',
    expect.stringMatching(/^# Includes only what the Dockerfile copies/),
    expect.stringMatching(/^# In the launcher repository, on its default branch/),
    'FROM ghcr.io/science/model:development-slim',
    '# In the launcher repository, on its default branch: .github/workflows/doctor.yml',
  ])
})

test('the README has the demo and test commands and only existing commands and options', () => {
  const [demo, all, ...examples] = blocks(readme, ['sh'])
  expect([demo, all]).toEqual(['npm ci && npm run demo\n', 'npm ci && npm test\n'])
  const cli = join(root, 'dist/cli/index.js')
  for (const line of examples.join('').trim().split('\n')) {
    const [node, script, command = '', ...args] = line.split(' ')
    expect([node, script]).toEqual(['node', 'dist/cli/index.js'])
    const usage = execFileSync(process.execPath, [cli, command, '--help'], { encoding: 'utf8' })
    for (const option of args.filter(arg => arg.startsWith('--'))) expect(usage).toContain(option)
  }
})

test.each([
  ['README.md', readme],
  ['actions/README.md', actionsReadme],
])('the links of %s point to existing files', (path, page) => {
  const links = [...page.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target)
  const local = links.filter(target => !/^https?:/.test(target))
  expect(local.filter(target => !existsSync(join(root, dirname(path), target)))).toEqual([])
})
