import { mybinderMembers, parseBinderHubUrls } from '../binderhub/binderhub-url.ts'
import { parseDuration } from '../units.ts'
import { UserError } from '../user-error.ts'

/** Timers of Node.js overflow after 24 days; GitHub ends a job after 6 hours. */
const maxTimeout = 6 * 3_600_000
const minTimeout = 1_000

/** Parses the addresses of BinderHubs; without any, the addresses of the members of mybinder.org. */
export function parseMembers(texts: readonly string[]): readonly URL[] {
  return parseBinderHubUrls((texts.length === 0 ? mybinderMembers : texts).join('\n'))
}

/** @throws Error with the accepted forms. */
export function parseLaunchTimeout(text: string): number {
  const timeout = parseDuration(text)
  if (timeout < minTimeout || timeout > maxTimeout)
    throw new UserError('invalid-input', 'expected a duration from "1s" to "6h"')
  return timeout
}

/**
 * Parses a branch, tag or commit of a launcher.
 *
 * @throws Error if Git accepts no such name.
 */
export function parseLaunchRef(text: string): string {
  // The characters that `git check-ref-format` rejects or a URL cannot encode, and path segments that it would resolve.
  if (/^$|[\s~^:?*[\\\p{Cc}\p{Cs}]|\.\.|@\{|\/\/|^[/-]|[/.]$|\.lock(?:\/|$)|(?:^|\/)\./u.test(text))
    throw new UserError(
      'invalid-input',
      `${JSON.stringify(text)} is not a valid branch, tag or commit: expected a name that Git accepts, such as "main"`,
    )
  return text
}

/**
 * Parses the path of a notebook in an image, below the folder in which Jupyter starts.
 *
 * @throws Error that names the expected form.
 */
export function parseNotebookPath(text: string): string {
  const isBelow = !/^\/|[\\\p{Cc}\p{Cs}]|(?:^|\/)\.{1,2}(?:\/|$)|\/\//u.test(text)
  if (isBelow && text.endsWith('.ipynb')) return text
  throw new UserError(
    'invalid-input',
    `${JSON.stringify(text)} is not a notebook: expected a path below the folder in which Jupyter starts, such as "lessons/one.ipynb"`,
  )
}
