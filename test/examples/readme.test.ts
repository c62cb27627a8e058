import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const guides = readdirSync(join(root, 'docs')).filter(name => name.endsWith('.md'))
const pages = ['README.md', 'actions/README.md', ...guides.map(name => `docs/${name}`)]

const languagesToCopy = ['yaml', 'dockerfile', 'bash', 'gitignore']

function blocks(page: string, languages: readonly string[]): string[] {
  const pattern = new RegExp(`^\`\`\`(?:${languages.join('|')})\\n([\\s\\S]*?)^\`\`\`$`, 'gm')
  return [...page.matchAll(pattern)].map(([, text = '']) => text)
}

/** Contents of all files that users copy or `init` writes. Other tests run them. */
const examples = [import.meta.dirname, join(root, 'templates')]
  .flatMap(folder => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter(entry => entry.isFile() && entry.parentPath !== import.meta.dirname)
  .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'))

test.each(pages.flatMap(path => blocks(read(path), languagesToCopy).map(text => [path, text])))(
  'the snippet of %s is a tested example file: %s',
  (_path, snippet) => {
    // A snippet that is only a step is part of an example.
    const isStep = snippet.startsWith('- uses:')
    const stepText = snippet.replace(/^(?=.)/gm, '      ')
    expect(examples.filter(text => text === snippet || (isStep && text.includes(stepText)))).not.toEqual([])
  },
)

test('the complete setup has a snippet for each file to create', () => {
  expect(blocks(read('docs/set-up.md'), languagesToCopy).map(text => text.split('\n')[0])).toEqual([
    '# In the source repository: .github/workflows/binder-image.yml',
    expect.stringMatching(/^# A small image for mybinder/),
    '#!/bin/bash',
    expect.stringMatching(/^# Includes only the files that the Dockerfile copies/),
    expect.stringMatching(/^# In the launcher repository, on its default branch/),
    'FROM ghcr.io/science/model:development-slim',
    '# In the launcher repository, on its default branch: .github/workflows/doctor.yml',
  ])
})

test('the quick start has at most 30 lines to copy for both repositories', () => {
  const [, quickStart = ''] = /^## Quick start$([\s\S]*?)^## /m.exec(read('README.md')) ?? []
  const lines = blocks(quickStart, languagesToCopy).flatMap(text => text.trimEnd().split('\n'))
  expect(lines.length).toBeGreaterThan(20)
  expect(lines.length).toBeLessThanOrEqual(30)
})

test('the README contains the commands of the demo and the tests', () => {
  expect(blocks(read('README.md'), ['sh'])).toEqual(
    expect.arrayContaining(['npm ci && npm run demo\n', 'npm ci && npm test\n']),
  )
})

const actionPages = readdirSync(join(root, 'actions'), { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => `actions/${name}/README.md`)

describe.each([...pages, ...actionPages])('%s', path => {
  const page = read(path)

  test('has only existing commands and options', () => {
    const cli = join(root, 'dist/cli/index.js')
    const lines = blocks(page, ['sh']).flatMap(text => text.trim().split('\n'))
    // documented-commands.test.ts covers other programs.
    for (const line of lines.filter(text => text.startsWith('binder-actions '))) {
      const [, command = '', ...args] = line.split(' ')
      const usage = execFileSync(process.execPath, [cli, command, '--help'], { encoding: 'utf8' })
      for (const option of args.filter(arg => arg.startsWith('--'))) expect(usage).toContain(option)
    }
  })

  test('links to existing files and headings', () => {
    const links = [...page.matchAll(/\]\(([^)#]*)(?:#([^)]*))?\)/g)].filter(
      ([, target = '']) => !/^https?:/.test(target),
    )
    const brokenLinks = links.filter(([, target = '', heading]) => {
      const file = target === '' ? path : join(dirname(path), target)
      return (
        !existsSync(join(root, file)) || (heading !== undefined && !fragments(read(file)).includes(heading))
      )
    })
    expect(brokenLinks.map(([link]) => link)).toEqual([])
  })
})

/** Returns the fragments of the headings of a page, as GitHub derives them, and its explicit anchors. */
function fragments(page: string): string[] {
  const titles = [...page.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => title.toLowerCase())
  const anchors = [...page.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, anchor = '']) => anchor)
  return [...titles.map(title => title.replace(/[^\w\s-]/g, '').replaceAll(' ', '-')), ...anchors]
}
