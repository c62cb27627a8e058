/** Files that only GitHub and editors read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { load } from 'js-yaml'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

interface IssueForm {
  readonly name: string
  readonly description: string
  readonly body: readonly { readonly type: string; readonly id: string; readonly attributes: object }[]
}

const forms = readdirSync(join(root, '.github/ISSUE_TEMPLATE')).filter(name => name !== 'config.yml')

test.each(forms)('the issue form %s is complete', name => {
  const form = load(read(`.github/ISSUE_TEMPLATE/${name}`)) as IssueForm
  expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) })
  for (const { type, attributes } of form.body) {
    expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type)
    expect(attributes).toMatchObject({ label: expect.any(String) })
  }
  const ids = form.body.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('the bug report form lists every action', () => {
  const actions = readdirSync(join(root, 'actions'), { withFileTypes: true }).filter(item =>
    item.isDirectory(),
  )
  const text = read('.github/ISSUE_TEMPLATE/bug.yml')
  expect(actions.filter(({ name }) => !text.includes(`        - ${name}\n`))).toEqual([])
})

test('every path in CODEOWNERS exists', () => {
  const lines = read('.github/CODEOWNERS').split('\n')
  const paths = lines.flatMap(line => /^(\/\S+) +@/.exec(line)?.[1] ?? [])
  expect(paths.length).toBeGreaterThan(0)
  expect(paths.filter(path => !existsSync(join(root, path)))).toEqual([])
})

test('Dependabot updates packages, actions and the examples that users copy', () => {
  const { updates } = load(read('.github/dependabot.yml')) as {
    readonly updates: readonly {
      readonly 'package-ecosystem': string
      readonly directories?: readonly string[]
    }[]
  }
  expect(updates.map(update => update['package-ecosystem'])).toEqual(['npm', 'github-actions'])
  expect(updates[1]?.directories).toEqual(['/', '/test/examples/**'])
})

test('editors and the formatter use the same line length', () => {
  const { formatter } = JSON.parse(read('biome.json')) as { readonly formatter: { lineWidth: number } }
  const [, length = ''] = /^\[\*\][\s\S]*?max_line_length = (\d+)/m.exec(read('.editorconfig')) ?? []
  expect(Number(length)).toBe(formatter.lineWidth)
})
