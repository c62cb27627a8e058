import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A launch link and its expected target, with ordinary and unusual names. */
export interface Vector {
  readonly launcher: string
  readonly repository: string
  readonly branch: string | null
  readonly path: string | null
  /** Whether no link is correct for every decoder, so that the author gets a warning. */
  readonly isWarned: boolean
  readonly url: string
}

export const vectors = JSON.parse(
  readFileSync(join(import.meta.dirname, 'launch-link-vectors.json'), 'utf8'),
) as Vector[]

export interface LinkReading {
  /** The launcher's `owner/name/branch`. */
  readonly launcher: string
  /** Page of the Jupyter server that the link opens. */
  readonly page: string
  readonly repo: string | null
  readonly branch: string | null
  /** The file that the browser ends at, inside the clone. */
  readonly file: string | null
}

/** Python's reading of links, by the URL standard and as the page of mybinder.org does. */
export function readWithPython(links: readonly string[]): { plain: LinkReading; today: LinkReading }[] {
  const script = join(import.meta.dirname, 'read-launch-links.py')
  return JSON.parse(execFileSync('python3', [script], { encoding: 'utf8', input: JSON.stringify(links) }))
}

export function wantedReading({ launcher, repository, branch, path }: Vector): LinkReading {
  return { launcher, page: 'git-pull', repo: `https://github.com/${repository}`, branch, file: path }
}
