import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { anchorsIn, asCode, patternOf, patternsIn } from './entries.ts'
import { collectMessages } from './messages.ts'
import { hasWords } from './sentence.ts'
import { readSource } from './source.ts'
import { unseenFolders, unseenMessages } from './unseen.ts'

const root = join(import.meta.dirname, '../..')
const guide = readFileSync(join(root, 'TROUBLESHOOTING.md'), 'utf8')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

const { messages, unreadable } = collectMessages(readSource(root))
const seen = messages.filter(
  ({ text, place }) =>
    !(text in unseenMessages) && !Object.keys(unseenFolders).some(folder => place.startsWith(folder)),
)
const patterns = patternsIn(guide)

test('what an error says can be read where it is made', () => {
  const advice =
    'the text comes from a function whose body is not found: throw it there, or export that function'
  expect(unreadable.map(place => `${place}: ${advice}`)).toEqual([])
})

test('every error, failure and warning has an entry', () => {
  const advice =
    'TROUBLESHOOTING.md has no entry for it: put this line into the list of one, … for what varies'
  const missing = seen.filter(({ text }) => patternOf(text, patterns) === undefined)
  expect(missing.map(({ text, place }) => `${place}: ${advice}\n- ${asCode(text)}`)).toEqual([])
})

test('every entry is about an error that there is', () => {
  const used = new Set(seen.map(({ text }) => patternOf(text, patterns)))
  const advice =
    'no message of src/ says this, or each is shown by a pattern that says more: delete or mend it'
  const stale = patterns.filter(pattern => !used.has(pattern))
  expect(stale.map(({ text, line }) => `TROUBLESHOOTING.md:${line}: ${advice}\n- \`${text}\``)).toEqual([])
})

test('no entry stands for anything whatever', () => {
  expect(patterns.filter(({ text }) => !hasWords(text))).toEqual([])
})

test('what nobody sees is there', () => {
  const texts = messages.map(({ text }) => text)
  expect(Object.keys(unseenMessages).filter(text => !texts.includes(text))).toEqual([])
  const folders = Object.keys(unseenFolders)
  expect(folders.filter(folder => !messages.some(({ place }) => place.startsWith(folder)))).toEqual([])
})

test('the README shows errors that there are', () => {
  const [, section = ''] = /^## When something is refused\n([\s\S]+?)^## /m.exec(readme) ?? []
  const shown = [...section.matchAll(/^\| `(.+?)` \|/gm)].map(([, text = '']) => ({ text }))
  expect(shown.length).toBeGreaterThan(5)
  expect(shown.filter(pattern => !seen.some(({ text }) => patternOf(text, [pattern])))).toEqual([])
})

test('no two headings of the guide share an anchor', () => {
  const anchors = anchorsIn(guide)
  expect(anchors.filter((anchor, at) => anchors.indexOf(anchor) !== at)).toEqual([])
})

test.each([
  ['README.md', readme, /\]\(TROUBLESHOOTING\.md#([^)]+)\)/g],
  ['TROUBLESHOOTING.md', guide, /\]\(#([^)]+)\)/g],
])('links of %s lead to headings of the guide', (_name, text, form) => {
  const wanted = [...text.matchAll(form)].map(([, anchor = '']) => anchor)
  const anchors = anchorsIn(guide)
  expect(wanted.length).toBeGreaterThan(5)
  expect(wanted.filter(anchor => !anchors.includes(anchor))).toEqual([])
})
