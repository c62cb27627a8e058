import { mybinderMembers, parseBinderHubUrls } from '../binderhub/binderhub-url.ts'
import type { Program } from '../jupyter/run-program.ts'
import { readUrlPath } from '../launcher/launch-link-encoding.ts'
import { parseDuration } from '../units.ts'
import { UserError } from '../user-error.ts'

/** Maximum of `launch-timeout`, in milliseconds. GitHub ends a job after 6 hours. */
const maxTimeout = 6 * 3_600_000
/** Minimum of `launch-timeout`, in milliseconds. */
const minTimeout = 1_000

/**
 * Parses the addresses of BinderHubs. If there are none, returns the addresses of the members of mybinder.org.
 *
 * @throws Error for an invalid address.
 */
export function parseMembers(text: string): readonly URL[] {
  return parseBinderHubUrls(text === '' ? mybinderMembers.join(' ') : text)
}

/**
 * Parses `launch-timeout`.
 *
 * @returns milliseconds.
 * @throws Error with the accepted forms.
 */
export function parseLaunchTimeout(text: string): number {
  const timeout = parseDuration(text)
  if (timeout < minTimeout || timeout > maxTimeout)
    throw new UserError('invalid-input', 'expected a duration from "1s" to "6h"')
  return timeout
}

/**
 * Parses a branch, tag or commit of a launcher.
 *
 * @throws Error if it is not a valid name in git.
 */
export function parseLaunchRef(text: string): string {
  // Rejects the names that `git check-ref-format` rejects, and those that a URL would change or cannot encode.
  if (/^$|[\s~^:?*[\\\p{Cc}\p{Cs}]|\.\.|@\{|\/\/|^[/-]|[/.]$|\.lock(?:\/|$)|(?:^|\/)\./u.test(text))
    throw new UserError(
      'invalid-input',
      `${JSON.stringify(text)} is not a valid branch, tag or commit: expected a name that Git accepts, such as "main"`,
    )
  return text
}

/** Start of a path that nbgitpuller handles. */
const pullPath = /^\/?git-pull\?/

/**
 * Parses the notebook to execute: its path in the image, or a link that opens it with nbgitpuller.
 *
 * @throws Error that names the expected form.
 */
export function parseNotebook(text: string): Program {
  if (pullPath.test(text)) return parsePullPath(text)
  if (!/^https?:\/\//i.test(text)) return { kind: 'notebook', path: parseNotebookPath(text) }
  const urlPath = URL.canParse(text) ? decodedUrlPath(text) : undefined
  if (urlPath !== undefined && pullPath.test(urlPath)) return parsePullPath(urlPath)
  throw new UserError(
    'invalid-input',
    `${JSON.stringify(text)} does not use nbgitpuller: expected a launch link with \`urlpath=git-pull?…\`, such as \`binder-actions launch-link\` prints`,
  )
}

function decodedUrlPath(link: string): string | undefined {
  try {
    return readUrlPath(link)
  } catch {
    return undefined
  }
}

function parsePullPath(text: string): Program {
  const query = new URL(text, 'https://server.invalid').searchParams
  const value = (name: string) => query.get(name) || query.get(name.toLowerCase()) || undefined
  const repo = value('repo') ?? ''
  const address = URL.canParse(repo) ? new URL(repo) : undefined
  if (!/^https?:$/.test(address?.protocol ?? '') || address?.password)
    throw new UserError(
      'invalid-input',
      'the link has no `repo`: expected the https address of a public git repository without a password',
    )
  const target = { repo, branch: value('branch'), targetPath: value('targetPath') }
  return { kind: 'pulled', target: { ...target, urlPath: value('urlPath') ?? '' } }
}

/**
 * Parses the path of a notebook in an image, below the folder in which Jupyter starts.
 *
 * @throws Error that names the expected form.
 */
function parseNotebookPath(text: string): string {
  const isBelow = !/^\/|[\\\p{Cc}\p{Cs}]|(?:^|\/)\.{1,2}\/|\/\//u.test(text)
  if (isBelow && text.endsWith('.ipynb')) return text
  throw new UserError(
    'invalid-input',
    `${JSON.stringify(text)} is not a notebook: expected a path below the folder in which Jupyter starts, such as "lessons/one.ipynb"`,
  )
}
