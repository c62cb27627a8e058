import { plural } from '../../wording.ts'
import type { SourceFacts } from '../facts/facts.ts'

interface FileTests {
  readonly isInImage: (file: string) => boolean
  readonly startsBuild: (file: string) => boolean
}

/**
 * Formats the number of commits that change files in the image, and the number of them that start a build.
 *
 * @returns text to append to a sentence; empty if the commits are unknown.
 */
export function describeCommits(
  branchCommits: SourceFacts['commits'],
  { isInImage, startsBuild }: FileTests,
): string {
  if (branchCommits === undefined || !branchCommits.commits.isKnown) return ''
  const commits = branchCommits.commits.value
  if (commits.length === 0) return ''
  const imageCommits = commits.filter(({ files }) => files.some(isInImage))
  const buildCommits = imageCommits.filter(({ files }) => files.some(startsBuild))
  const oldest = commits.reduce(
    (minimum, { date }) => Math.min(minimum, date.getTime()),
    Number.POSITIVE_INFINITY,
  )
  const since = new Date(oldest).toISOString().slice(0, 10)
  return (
    `. ${imageCommits.length} of the last ${plural(commits.length, 'commit')} on branch "${branchCommits.branch}" (since ${since}) ` +
    `${imageCommits.length === 1 ? 'changes' : 'change'} files in the image; ${buildCommits.length} of them ${buildCommits.length === 1 ? 'starts' : 'start'} a build`
  )
}
