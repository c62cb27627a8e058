import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Browser, Route } from 'playwright-core'

const server = 'https://hub.mybinder.test/user/ada/'

/** mybinder.org's page: the query is decoded as a whole before it is read, and the launched server's address joined. */
const launchPage = `<script>
  const query = new URLSearchParams(decodeURI(location.search.slice(1)))
  const spec = decodeURI(location.pathname).replace('/v2/gh/', '')
  const goal = new URL((query.get('urlpath') || '').replace(/^\\/+/, ''), '${server}')
  goal.searchParams.append('token', 'secret')
  fetch(new URL(spec, 'https://hub.mybinder.test/build/gh/')).then(() => { location.href = goal })
</script>`

/** nbgitpuller's server side, in the language that it is written in: it reads its arguments and names the next address. */
const pullPage = `
import json, sys
from urllib.parse import parse_qs, quote, urlsplit
arguments = parse_qs(urlsplit(sys.argv[1]).query, keep_blank_values=True)
def get(name): return arguments[name][-1].strip() if name in arguments else None
print(json.dumps({"repo": get("repo"), "branch": get("branch"), "attribute": quote(get("urlpath") or "", safe="/")}))`

export interface Arrival {
  readonly launcher: string
  readonly repo: string | null
  readonly branch: string | null
  /** Decoded path of the address at which the browser ends, from the server's root. */
  readonly path: string
}

/** Opens a launch link in a real browser; only what mybinder.org and the launched server would answer is put in. */
export async function followLaunchLink(browser: Browser, link: string): Promise<Arrival> {
  const context = await browser.newContext()
  let launcher = ''
  let pulled: { repo: string | null; branch: string | null } = { repo: null, branch: null }
  const answer = (route: Route, body: string) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'access-control-allow-origin': '*' },
      body,
    })
  await context.route('**/*', route => route.abort())
  await context.route('https://mybinder.org/v2/**', route => answer(route, launchPage))
  await context.route('https://hub.mybinder.test/build/**', route => {
    launcher = decodeURIComponent(new URL(route.request().url()).pathname.replace('/build/gh/', ''))
    return answer(route, '')
  })
  await context.route(`${server}git-pull?**`, async route => {
    const { stdout } = await promisify(execFile)('python3', ['-c', pullPage, route.request().url()])
    const { attribute, ...values } = JSON.parse(stdout)
    pulled = values
    // The browser's part: it decodes the attribute and appends it to the server's URL unchanged.
    const script = `location.href = '${server}' + decodeURIComponent(document.body.dataset.path)`
    await answer(route, `<body data-path="${attribute}"><script>${script}</script>`)
  })
  await context.route(`${server}lab/**`, route => answer(route, 'JupyterLab'))
  const page = await context.newPage()
  await page.goto(link)
  await page.waitForURL(`${server}lab/**`, { timeout: 10_000 })
  const path = decodeURIComponent(new URL(page.url()).pathname.replace(new URL(server).pathname, ''))
  await context.close()
  return { launcher, ...pulled, path }
}
