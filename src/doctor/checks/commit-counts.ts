import { plural } from '../../wording.ts'
import type { SourceFacts } from '../facts/facts.ts'

interface FileTests {
  readonly isInImage: (file: string) => boolean
  readonly startsBuild: (file: string) => boolean
}

/**
 * Counts the commits that change files in the image, and those of them that start a build by themselves.
 *
 * @returns a sentence that follows another text; empty if the commits are not known.
 */
export function describeCommits(
  found: SourceFacts['commits'],
  { isInImage, startsBuild }: FileTests,
): string {
  if (found === undefined || !found.commits.isKnown || found.commits.value.length === 0) return ''
  const commits = found.commits.value
  const relevant = commits.filter(({ files }) => files.some(isInImage))
  const building = relevant.filter(({ files }) => files.some(startsBuild))
  const oldest = commits.reduce(
    (least, { date }) => Math.min(least, date.getTime()),
    Number.POSITIVE_INFINITY,
  )
  const since = new Date(oldest).toISOString().slice(0, 10)
  return (
    `. ${relevant.length} of the last ${plural(commits.length, 'commit')} on branch "${found.branch}" (since ${since}) ` +
    `${relevant.length === 1 ? 'changes' : 'change'} files in the image, ${building.length} ${building.length === 1 ? 'starts' : 'start'} a build`
  )
}
