import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Browser, Route } from 'playwright-core'

const server = 'https://hub.mybinder.test/user/ada/'

/** Fake launch page of mybinder.org. The page decodes the whole query and joins `urlpath` to the URL of the server. */
const launchPage = `<script>
  const query = new URLSearchParams(decodeURI(location.search.slice(1)))
  const spec = decodeURI(location.pathname).replace('/v2/gh/', '')
  const target = new URL((query.get('urlpath') || '').replace(/^\\/+/, ''), '${server}')
  target.searchParams.append('token', 'secret')
  fetch(new URL(spec, 'https://hub.mybinder.test/build/gh/')).then(() => { location.href = target })
</script>`

/** Python program that parses the arguments of nbgitpuller as its server does, and prints them as JSON. */
const parseScript = `
import json, sys
from urllib.parse import parse_qs, quote, urlsplit
arguments = parse_qs(urlsplit(sys.argv[1]).query, keep_blank_values=True)
def get(name): return arguments[name][-1].strip() if name in arguments else None
print(json.dumps({"repo": get("repo"), "branch": get("branch"), "attribute": quote(get("urlpath") or "", safe="/")}))`

/** Launcher, repository, branch and path that the browser opened. */
export interface OpenedContent {
  readonly launcher: string
  readonly repo: string | null
  readonly branch: string | null
  /** Decoded path of the URL that the browser opens, relative to the server's root. */
  readonly path: string
}

/** Opens a launch link in a real browser with fake responses of mybinder.org and the launched server. */
export async function followLaunchLink(browser: Browser, link: string): Promise<OpenedContent> {
  const context = await browser.newContext()
  let launcher = ''
  let pulledContent: { repo: string | null; branch: string | null } = { repo: null, branch: null }
  const respond = (route: Route, body: string) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'access-control-allow-origin': '*' },
      body,
    })
  await context.route('**/*', route => route.abort())
  await context.route('https://mybinder.org/v2/**', route => respond(route, launchPage))
  await context.route('https://hub.mybinder.test/build/**', route => {
    launcher = decodeURIComponent(new URL(route.request().url()).pathname.replace('/build/gh/', ''))
    return respond(route, '')
  })
  await context.route(`${server}git-pull?**`, async route => {
    const { stdout } = await promisify(execFile)('python3', ['-c', parseScript, route.request().url()])
    const { attribute, ...values } = JSON.parse(stdout)
    pulledContent = values
    // Like nbgitpuller's page, the script decodes the attribute and appends it to the server's URL.
    const script = `location.href = '${server}' + decodeURIComponent(document.body.dataset.path)`
    await respond(route, `<body data-path="${attribute}"><script>${script}</script>`)
  })
  await context.route(`${server}lab/**`, route => respond(route, 'JupyterLab'))
  const page = await context.newPage()
  await page.goto(link)
  await page.waitForURL(`${server}lab/**`, { timeout: 10_000 })
  const path = decodeURIComponent(new URL(page.url()).pathname.replace(new URL(server).pathname, ''))
  await context.close()
  return { launcher, ...pulledContent, path }
}
