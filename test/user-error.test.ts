import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { errorCodes, errorKind, formatError, joinErrors, UserError, withMessage } from '../src/user-error.ts'

const root = join(import.meta.dirname, '..')
const guide = readFileSync(join(root, 'TROUBLESHOOTING.md'), 'utf8')
const sources = globSync('src/**/*.ts', { cwd: root })
  .filter(path => path !== 'src/user-error.ts')
  .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))
const codes: readonly string[] = Object.values(errorCodes)
const release = { repository: 'science/actions', ref: 'v1' }

test('each code has one entry in TROUBLESHOOTING.md, in the same order', () => {
  const entries = [...guide.matchAll(/^### <a id="(.+)"><\/a>(BA\d{4}): .+$/gm)]
  expect(entries.map(([, , code]) => code)).toEqual(codes)
  expect(entries.map(([, anchor]) => anchor)).toEqual(codes.map(code => code.toLowerCase()))
})

test('each link within TROUBLESHOOTING.md and to it points to an entry or a heading', () => {
  const headings = [...guide.matchAll(/^## (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-'),
  )
  const anchors = new Set([...headings, ...codes.map(code => code.toLowerCase())])
  const documents = globSync('{README,CONTRIBUTING,SECURITY,actions/*/README}.md', { cwd: root })
  const links = [
    ...[...guide.matchAll(/\]\(#([^)]+)\)/g)],
    ...documents.flatMap(path => [
      ...readFileSync(join(root, path), 'utf8').matchAll(/TROUBLESHOOTING\.md#([\w-]+)/g),
    ]),
  ].map(([, anchor = '']) => anchor)
  expect(links.length).toBeGreaterThan(10)
  expect(links.filter(anchor => !anchors.has(anchor))).toEqual([])
})

test('each error kind is used in src/', () => {
  const unused = Object.keys(errorCodes).filter(
    kind => !sources.some(({ text }) => text.includes(`'${kind}'`) || text.includes(`\n  ${kind}:`)),
  )
  expect(unused).toEqual([])
})

test('codes are unique and in ascending order', () => {
  expect([...new Set(codes)].sort()).toEqual(codes)
})

/** Files whose errors have no kind. The page shows no codes. */
const exempt = /^src\/page\//
/** Files with errors that users never see, or that a caller replaces. */
const internal: readonly string[] = [
  'src/actions/sync-binder-image/run.ts',
  'src/actions/update-launcher-sha/create-branch.ts',
  'src/github/file-locator.ts',
  'src/github/github-client.ts',
  'src/github/request-failure.ts',
  'src/layout/annotate-layout.ts',
]

test('throws only errors with a kind or format errors', () => {
  const plain = sources.filter(({ path, text }) => !exempt.test(path) && /\bnew Error\(/.test(text))
  expect(plain.map(({ path }) => path).sort()).toEqual(internal)
})

test('ends an error with its code and the URL of its entry', () => {
  const url = 'https://github.com/science/actions/blob/v1/TROUBLESHOOTING.md'
  expect(formatError(new UserError('image-not-public', 'It is private'), release)).toBe(
    `It is private\nBA0401: ${url}#ba0401`,
  )
  expect(formatError(new TypeError('x is not a function'), release)).toBe(
    `x is not a function\nBA0001: ${url}#ba0001`,
  )
})

test('links combined errors to each entry once', () => {
  const oversize = new UserError('layer-limits-exceeded', 'A layer is too large')
  const violated = new UserError('contract-violated', 'The contract is violated')
  const combined = joinErrors([oversize, violated, oversize])
  expect(formatError(combined, release).split('\n').slice(3)).toEqual([
    expect.stringMatching(/^BA0201: /),
    expect.stringMatching(/^BA0301: /),
  ])
  expect(joinErrors([oversize])).toBe(oversize)
  expect(joinErrors([])).toBeUndefined()
})

test('keeps the kind of the cause when the message is replaced', () => {
  const cause = new UserError('disk-full', 'no space')
  expect(withMessage(cause, 'Building failed: no space', 'build-failed').kind).toBe('disk-full')
  expect(withMessage(new Error('odd'), 'Building failed: odd', 'build-failed').kind).toBe('build-failed')
  expect(errorKind(new Error('outer', { cause }))).toBe('disk-full')
})
