import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../host/browser.ts'
import { vectors } from '../launcher/launch-link-vectors.ts'

const address = pathToFileURL(join(import.meta.dirname, '../../dist/page/index.html')).href
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
let page: Page
let requests: string[]
let problems: string[]

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

beforeEach(async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  page = await context.newPage()
  requests = []
  problems = []
  page.on('request', request => requests.push(request.url()))
  page.on('pageerror', error => problems.push(error.message))
  page.on('console', message => problems.push(message.text()))
  await page.goto(address)
  await field('Launcher').fill(launcher)
})
afterEach(async () => {
  expect(problems).toEqual([])
  await page.context().close()
})

const badge = () => page.getByRole('textbox', { name: 'Badge code' })
const launcher = 'science/launcher/main'
const field = (name: string) => page.getByRole('textbox', { name })

test.each(vectors)(
  'creates the link to $branch $path',
  async ({ launcher, repository, branch, path, isWarned, url }) => {
    await field('Launcher').fill(launcher)
    await field('Branch or tag').fill(branch ?? '')
    await field('Notebook or folder').fill(path ?? '')
    await field('Repository').fill(`https://github.com/${repository}`)
    await page.getByRole('radio', { name: 'Link only' }).check()
    expect(await badge().inputValue()).toBe(url)
    for (const id of ['preview', 'launch'])
      expect(await page.locator(`#${id}`).getAttribute('href')).toBe(url)
    expect((await page.getByRole('list', { name: 'Warnings' }).textContent()) !== '').toBe(isWarned)
  },
)

test('sends no network requests', async () => {
  await page.context().setOffline(true)
  await page.reload()
  await field('Launcher').fill(launcher)
  await field('Repository').fill('ada/course')
  expect(await badge().inputValue()).toContain(
    '[![Binder](https://mybinder.org/badge_logo.svg)](https://mybinder.org/v2/gh/',
  )
  expect(new Set(requests)).toEqual(new Set([address]))
})

test('creates and copies a badge with the keyboard only', async () => {
  const keys = page.keyboard
  await field('Repository').focus()
  await keys.type('https://github.com/ada/course/blob/main/week%201/first.ipynb')
  for (const _ of ['branch', 'path', 'application', 'launcher', 'example', 'label', 'launch', 'preview'])
    await keys.press('Tab')
  expect(await page.evaluate('document.activeElement.id')).toBe('preview')
  await keys.press('Tab')
  await keys.press('ArrowRight')
  expect(await page.getByRole('radio', { name: 'HTML' }).isChecked()).toBe(true)
  await keys.press('Tab')
  await keys.press('Tab')
  await keys.press('Enter')
  await page.getByText('Copied.').waitFor()
  expect(await page.evaluate('document.activeElement.id')).toBe('copy')
  const copiedText = await page.evaluate<string>('navigator.clipboard.readText()')
  expect(copiedText).toBe(await badge().inputValue())
  expect(copiedText).toMatch(
    /^<a href="https:\/\/mybinder\.org\/v2\/gh\/.+first\.ipynb"><img src=".+" alt="Binder"><\/a>$/,
  )
})

test('selects the text for copying without access to the clipboard', async () => {
  await page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))")
  await page.evaluate('document.execCommand = () => false')
  await field('Repository').fill('ada/course')
  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  await page.getByText('The text is selected: press Ctrl+C').waitFor()
  expect(await page.evaluate('getSelection().toString() || document.activeElement.value')).toBe(
    await badge().inputValue(),
  )
})

test('previews the badge, and describes the repository and the file that it opens', async () => {
  await field('Repository').fill('ada/course')
  await field('Notebook or folder').fill('a.ipynb')
  await field('Label').fill('Try "it" <now> & here')
  expect(await page.getByRole('img', { name: 'Try "it" <now> & here' }).isVisible()).toBe(true)
  expect(await page.locator('#destination').textContent()).toContain(
    'Opens a.ipynb of ada/course (its default branch)',
  )
  await page.getByRole('radio', { name: 'HTML' }).check()
  const html = await badge().inputValue()
  const parsedBadge = `new DOMParser().parseFromString(${JSON.stringify(html)}, "text/html")`
  expect(await page.evaluate(`${parsedBadge}.querySelector("a > img").alt`)).toBe('Try "it" <now> & here')
})

describe.each([
  ['https://gitlab.com/ada', 'is an account, not a repository'],
  ['ada', 'is an account, not a repository'],
  ['<script>alert(1)</script>', 'is not a repository'],
  ['https://github.com/orgs/ada', "is one of GitHub's own pages"],
])('repository %s', (text, problem) => {
  test('is rejected with a message at the field, and no link is shown', async () => {
    await field('Repository').fill('ada/course')
    await field('Repository').fill(text)
    await page.keyboard.press('Tab')
    const repository = field('Repository')
    expect(await repository.getAttribute('aria-invalid')).toBe('true')
    const descriptionIds = (await repository.getAttribute('aria-describedby'))?.split(' ') ?? []
    const descriptions = await Promise.all(descriptionIds.map(id => page.locator(`#${id}`).textContent()))
    expect(descriptions.join(' ')).toContain(problem)
    expect(await badge().count()).toBe(0)
    expect(await page.locator('#badge').inputValue()).toBe('')
  })
})

test.each(['light', 'dark'] as const)(
  'colors the border of an invalid field like its message, in %s mode',
  async colorScheme => {
    await page.emulateMedia({ colorScheme })
    const computedStyle = (selector: string, property: string) =>
      page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).${property}`)
    const normalBorder = await computedStyle('#repository', 'borderTopColor')
    await field('Repository').fill('ada')
    await page.keyboard.press('Tab')

    const border = await computedStyle('#repository', 'borderTopColor')
    expect(border).toBe(await computedStyle('#repository-problem', 'color'))
    expect(border).not.toBe(normalBorder)
    const [red = 0, green = 0, blue = 0] = border.match(/\d+/g)?.map(Number) ?? []
    expect(red).toBeGreaterThan(Math.max(green, blue) + 50)

    await field('Repository').fill('ada/course')
    await page.keyboard.press('Tab')
    expect(await computedStyle('#repository', 'borderTopColor')).toBe(normalBorder)
  },
)

test('shows no problems while the user is typing', async () => {
  await field('Repository').pressSequentially('ad')
  expect(await page.locator('#repository-problem').textContent()).toBe('')
  await page.keyboard.press('Enter')
  expect(await page.locator('#repository-problem').textContent()).toContain('is an account, not a repository')
})

test('fills in the launcher from the query parameters', async () => {
  await page.goto(`${address}?launcher=science/launcher/release/1.0`)
  expect(await field('Launcher').inputValue()).toBe('science/launcher/release/1.0')
  await field('Repository').fill('ada/course')
  expect(await badge().inputValue()).toContain('/v2/gh/science/launcher/release/1.0?urlpath=')
})

test('shows the branch and path of a pasted address in the fields, unless the user typed other values', async () => {
  await field('Repository').fill('https://github.com/ada/course/tree/release/0.9/lessons')
  expect(await field('Branch or tag').inputValue()).toBe('release')
  expect(await field('Notebook or folder').inputValue()).toBe('0.9/lessons')
  expect(await page.locator('#branch-hint').textContent()).toContain('Read from the address. Correct it')
  await field('Branch or tag').fill('release/0.9')
  expect(await field('Notebook or folder').inputValue()).toBe('lessons')
  expect(await page.locator('#branch-hint').textContent()).toBe('')
  await field('Repository').fill('ada/other')
  expect(await field('Branch or tag').inputValue()).toBe('release/0.9')
  expect(await field('Notebook or folder').inputValue()).toBe('')
})

test.each([
  ['JupyterLab', 'lab/tree/course/a.ipynb'],
  ['Notebook', 'tree/course/a.ipynb'],
  ['RStudio', 'rstudio/'],
])('opens the content with %s', async (name, path) => {
  await field('Repository').fill('https://github.com/ada/course/blob/main/a.ipynb')
  await page.getByRole('radio', { name }).check()
  await page.getByRole('radio', { name: 'Link only' }).check()
  expect(readPull(await badge().inputValue()).get('urlpath')).toBe(path)
})

test('opens any URL path, and reports a missing path at its field', async () => {
  await field('Repository').fill('ada/course')
  await page.getByRole('radio', { name: 'A URL path' }).check()
  await field('URL path').fill('/')
  await page.keyboard.press('Tab')
  expect(await page.locator('#urlPath-problem').textContent()).toContain('expected a path below the address')
  await field('URL path').fill('/voila/render/course/app.ipynb')
  await page.getByRole('radio', { name: 'Link only' }).check()
  expect(readPull(await badge().inputValue()).get('urlpath')).toBe('voila/render/course/app.ipynb')
})

test.each([
  ['https://gitlab.com/group/sub/course/-/blob/main/a.ipynb', 'https://gitlab.com/group/sub/course', 'main'],
  ['https://codeberg.org/ada/course/src/branch/dev/a.ipynb', 'https://codeberg.org/ada/course', 'dev'],
  ['git@git.example.org:ada/course.git', 'https://git.example.org/ada/course', null],
])('opens content of another git host: %s', async (text, repo, branch) => {
  await field('Repository').fill(text)
  await page.getByRole('radio', { name: 'Link only' }).check()
  const pull = readPull(await badge().inputValue())
  expect([pull.get('repo'), pull.get('branch')]).toEqual([repo, branch])
  expect(pull.get('urlpath')).toBe(`lab/tree/course${branch === null ? '' : '/a.ipynb'}`)
})

/** Returns the nbgitpuller arguments in a link. */
function readPull(link: string): URLSearchParams {
  return new URL(new URL(link).searchParams.get('urlpath') ?? '', 'https://server.test').searchParams
}

test('starts with an empty launcher and offers an example', async () => {
  await page.reload()
  expect(await field('Launcher').inputValue()).toBe('')
  await page.getByRole('button', { name: 'Use the example of Underworld' }).click()
  expect(await field('Launcher').inputValue()).toBe('underworldcode/uw3-binder-launcher/main')
})

test('copies a link that fills in the form', async () => {
  await field('Repository').fill('ada/course')
  await field('Notebook or folder').fill('a b.ipynb')
  await page.getByRole('radio', { name: 'RStudio' }).check()
  await page.getByRole('button', { name: 'Copy link to this form' }).click()
  await page.getByText('Copied.').waitFor()
  const copiedLink = await page.evaluate<string>('navigator.clipboard.readText()')
  const badgeCode = await badge().inputValue()
  await page.goto(copiedLink)
  expect([...new URL(copiedLink).searchParams.keys()]).toEqual([
    'repository',
    'path',
    'launcher',
    'application',
  ])
  expect(await badge().inputValue()).toBe(badgeCode)
})

test('lists unknown query parameters', async () => {
  await page.goto(`${address}?repo=ada/course&launchr=a/b/main`)
  const problemList = page.getByRole('list', { name: 'Problems with the address of this page' })
  expect(await problemList.getByRole('listitem').allTextContents()).toEqual([
    expect.stringContaining('unknown parameter "repo" (did you mean "repository"?)'),
    expect.stringContaining('unknown parameter "launchr" (did you mean "launcher"?)'),
  ])
})

test('links to the documentation in the footer', async () => {
  const links = await page.locator('footer').getByRole('link').all()
  expect(links).toHaveLength(4)
  for (const link of links) expect(await link.getAttribute('href')).toMatch(/^https:\/\//)
})

test.each(['light', 'dark'] as const)('has no accessibility violations in %s mode', async colorScheme => {
  await page.emulateMedia({ colorScheme })
  await page.evaluate(axe)
  const violations = async () => {
    const result = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
      'axe.run()',
    )
    return result.violations.map(({ id, nodes }) => [id, ...nodes.map(node => node.html)])
  }
  expect(await violations()).toEqual([])
  await field('Repository').fill('ada')
  await page.keyboard.press('Tab')
  expect(await violations()).toEqual([])
  await field('Notebook or folder').fill('a & b.ipynb')
  await field('Repository').fill('ada/course')
  expect(await violations()).toEqual([])
})

test.each([320, 360])('fits a screen %i pixels wide', async width => {
  await page.setViewportSize({ width, height: 640 })
  await field('Repository').fill(
    'https://github.com/ada/course/blob/main/a-rather-long-name-of-a-notebook-&-more.ipynb',
  )
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
})
