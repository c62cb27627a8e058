import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

const root = join(import.meta.dirname, '..')
const page = readFileSync(join(root, 'SECURITY.md'), 'utf8')

/** Rows of the threat model, each as a list of its cells. */
const [, ...threats] = page
  .split('\n')
  .filter(line => line.startsWith('| ') && !line.startsWith('| ---'))
  .map(line => line.slice(2, -2).split(' | '))

test('every row of the threat model is complete', () => {
  expect(threats.length).toBeGreaterThan(10)
  for (const cells of threats) expect(cells.filter(cell => cell.trim() !== '')).toHaveLength(5)
})

test.each(threats)('%s, %s, %s: the tests that the row names exist', (...cells) => {
  const rowTests = cells.at(-1)?.split('; ') ?? []
  for (const name of rowTests) {
    const [, path = '', titles = ''] = /^\[[\w-]+\]\((test\/[^)]+\.test\.ts)\): (.+)$/.exec(name) ?? []
    const text = readFileSync(join(root, path || name), 'utf8')
    const rowTitles = [...titles.matchAll(/"([^"]+)"/g)].map(([, title = '']) => title)
    expect(rowTitles).not.toEqual([])
    expect(rowTitles.filter(title => !text.includes(title))).toEqual([])
  }
})

test('every promise names a test', () => {
  const [, trust = ''] = /\n## Trust\n([\s\S]*?)\n## /.exec(page) ?? []
  const promises = trust.split(/\n(?=- )/).slice(1)
  expect(promises.length).toBeGreaterThan(10)
  expect(promises.filter(text => !/`test\/[^`]+\.test\.ts`/.test(text))).toEqual([])
})

test('every other test that the page names exists', () => {
  const paths = [...page.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path)
  expect(paths.length).toBeGreaterThan(4)
  expect(paths.filter(path => !existsSync(join(root, path)))).toEqual([])
})
