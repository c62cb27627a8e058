import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { errorCodes } from '../src/user-error.ts'

const root = join(import.meta.dirname, '..')
const guide = readFileSync(join(root, 'TROUBLESHOOTING.md'), 'utf8')
const sources = globSync('src/**/*.ts', { cwd: root })
  .filter(path => path !== 'src/user-error.ts')
  .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))
const codes: readonly string[] = Object.values(errorCodes)

test('each code has one entry in TROUBLESHOOTING.md, in the same order', () => {
  const entries = [...guide.matchAll(/^### <a id="(.+)"><\/a>(BA\d{4}): .+$/gm)]
  expect(entries.map(([, , code]) => code)).toEqual(codes)
  expect(entries.map(([, anchor]) => anchor)).toEqual(codes.map(code => code.toLowerCase()))
})

test('each link to TROUBLESHOOTING.md points to an entry or a heading', () => {
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
  const unusedKinds = Object.keys(errorCodes).filter(
    kind => !sources.some(({ text }) => text.includes(`'${kind}'`) || text.includes(`\n  ${kind}:`)),
  )
  expect(unusedKinds).toEqual([])
})

test('codes are unique and in ascending order', () => {
  expect([...new Set(codes)].sort()).toEqual(codes)
})

/** Files of the launch-link page, which shows no codes. Their errors have no kind. */
const exemptPaths = /^src\/page\//
/** Files with errors that users never see, or that a caller replaces. */
const internalFiles: readonly string[] = [
  'src/actions/sync-binder-image/run.ts',
  'src/actions/update-launcher-sha/create-branch.ts',
  'src/github/file-locator.ts',
  'src/github/github-client.ts',
  'src/github/request-failure.ts',
  'src/layout/annotate-layout.ts',
]

test('only the listed files create errors without a kind', () => {
  const filesWithPlainErrors = sources.filter(
    ({ path, text }) => !exemptPaths.test(path) && /\bnew Error\(/.test(text),
  )
  expect(filesWithPlainErrors.map(({ path }) => path).sort()).toEqual(internalFiles)
})
