import { plural } from '../../src/wording.ts'
import type { LoggedCommit } from '../fakes/github/inspection.ts'
import type { RunResult } from './run-result.ts'

/** Images and runs of one launcher branch. */
export class BranchHistory {
  readonly name: string
  /** Digests of the valid images, from oldest to newest. */
  readonly digests: string[] = []
  /** Commits that runs reported. */
  readonly reportedCommits = new Set<string>()
  /** Number of commits by maintainers. */
  edits = 0
  /** Number of killed or failed runs, which may have created a commit without reporting it. */
  unreportedRuns = 0
  /** Digests whose events must be resent, because their runs were killed or failed. */
  readonly pendingDigests = new Set<string>()

  constructor(name: string) {
    this.name = name
  }

  /** Records the result of an event for a valid image. @throws Error if the image was rejected. */
  record(digest: string, { error, isKilled, commits }: RunResult): void {
    for (const commit of commits) this.reportedCommits.add(commit)
    if (error === undefined) return
    this.unreportedRuns += 1
    this.pendingDigests.add(digest)
    if (!isKilled && /is not|malformed|cannot/.test(error) && !/answer|reach|lost|502|503/i.test(error))
      throw new Error(`${this.name}: an event for a valid image was rejected: ${error}`)
  }

  /** Lists the differences between the branch and its expected state. */
  problems(dockerfile: string, commits: readonly LoggedCommit[], image: string): string[] {
    const newestDigest = this.digests.at(-1)
    const expectedInstruction =
      newestDigest === undefined ? undefined : `FROM ${image}:${this.name}@${newestDigest}\n`
    const pins = commits.filter(({ message }) => message.startsWith('Pin ')).reverse()
    const ages = pins.map(({ message }) => this.digests.indexOf(/@(sha256:\w+)/.exec(message)?.[1] ?? ''))
    const reportedPins = pins.filter(({ oid }) => this.reportedCommits.has(oid))
    const problems = [
      expectedInstruction === undefined || dockerfile.endsWith(expectedInstruction)
        ? undefined
        : `it pins ${dockerfile.trim()}, expected ${expectedInstruction}`,
      ages.every((age, index) => age > (ages[index - 1] ?? -1))
        ? undefined
        : `it did not pin the images from oldest to newest: ${ages.join(', ')}`,
      reportedPins.length === this.reportedCommits.size
        ? undefined
        : `it has ${reportedPins.length} of ${plural(this.reportedCommits.size, 'reported commit')}`,
      pins.length - reportedPins.length <= this.unreportedRuns
        ? undefined
        : `it has ${plural(pins.length - reportedPins.length, 'unreported commit')}, more than ${plural(this.unreportedRuns, 'failed run')}`,
      commits.length === 1 + this.edits + pins.length
        ? undefined
        : `it has ${plural(commits.length, 'commit')}: ${pins.length} for images and ${this.edits} by maintainers`,
    ]
    return problems.flatMap(problem => (problem === undefined ? [] : [`${this.name}: ${problem}`]))
  }
}
