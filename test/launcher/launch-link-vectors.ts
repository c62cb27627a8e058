import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Launch link and its expected target. */
export interface LinkVector {
  readonly launcher: string
  readonly repository: string
  readonly branch: string | null
  readonly path: string | null
  /** Whether the author gets a warning, because no link is correct for every decoder. */
  readonly isWarned: boolean
  readonly url: string
}

/** Launch links from a file that several tests share. */
export const vectors = JSON.parse(
  readFileSync(join(import.meta.dirname, 'launch-link-vectors.json'), 'utf8'),
) as LinkVector[]

/** Parts of a launch link, as a decoder reads them. */
export interface LinkReading {
  /** Launcher, as `owner/name/branch`. */
  readonly launcher: string
  /** Page of the Jupyter server that the link opens. */
  readonly page: string
  readonly repo: string | null
  readonly branch: string | null
  /** File inside the clone that the browser opens. */
  readonly file: string | null
}

/** Parses links with Python. `standard` follows the URL standard, and `mybinder` follows the page of mybinder.org. */
export function readWithPython(links: readonly string[]): { standard: LinkReading; mybinder: LinkReading }[] {
  const script = join(import.meta.dirname, 'read-launch-links.py')
  return JSON.parse(execFileSync('python3', [script], { encoding: 'utf8', input: JSON.stringify(links) }))
}

/** Returns the parts that every decoder must read. */
export function expectedReading({ launcher, repository, branch, path }: LinkVector): LinkReading {
  return { launcher, page: 'git-pull', repo: `https://github.com/${repository}`, branch, file: path }
}
