import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../host/browser.ts'
import { vectors } from '../launcher/launch-link-vectors.ts'
import { followLaunchLink } from './follow-launch-link.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test.each(vectors)('opens the path $path of branch $branch', async vector => {
  const { launcher, repository, branch, path, url } = vector
  expect(await followLaunchLink(browser, url)).toEqual({
    launcher,
    repo: `https://github.com/${repository}`,
    branch,
    path: ['lab/tree', repository.split('/')[1], path].filter(part => part !== null).join('/'),
  })
})
