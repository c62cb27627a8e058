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
  /** Number of killed or failed runs, which can have created a commit without reporting it. */
  unreported = 0
  /** Digests whose event must be sent again, because its run was killed or failed. */
  readonly pending = new Set<string>()

  constructor(name: string) {
    this.name = name
  }

  /** Records the result of an event of a valid image. @throws Error if the image was rejected. */
  record(digest: string, { error, isKilled, commits }: RunResult): void {
    for (const commit of commits) this.reportedCommits.add(commit)
    if (error === undefined) return
    this.unreported += 1
    this.pending.add(digest)
    if (!isKilled && /is not|malformed|cannot/.test(error) && !/answer|reach|lost|502|503/i.test(error))
      throw new Error(`${this.name}: an event of a valid image was rejected: ${error}`)
  }

  /** Lists the differences between the branch and its expected state. */
  problems(dockerfile: string, commits: readonly LoggedCommit[], image: string): string[] {
    const newest = this.digests.at(-1)
    const expected = newest === undefined ? undefined : `FROM ${image}:${this.name}@${newest}\n`
    const pins = commits.filter(({ message }) => message.startsWith('Pin ')).reverse()
    const ages = pins.map(({ message }) => this.digests.indexOf(/@(sha256:\w+)/.exec(message)?.[1] ?? ''))
    const reported = pins.filter(({ oid }) => this.reportedCommits.has(oid))
    const found = [
      expected === undefined || dockerfile.endsWith(expected)
        ? undefined
        : `it pins ${dockerfile.trim()}, expected ${expected}`,
      ages.every((age, index) => age > (ages[index - 1] ?? -1))
        ? undefined
        : `it pinned the images ${ages.join(', ')}`,
      reported.length === this.reportedCommits.size
        ? undefined
        : `it has ${reported.length} of ${plural(this.reportedCommits.size, 'reported commit')}`,
      pins.length - reported.length <= this.unreported
        ? undefined
        : `it has ${plural(pins.length - reported.length, 'unreported commit')}, more than ${plural(this.unreported, 'failed run')}`,
      commits.length === 1 + this.edits + pins.length
        ? undefined
        : `it has ${plural(commits.length, 'commit')}: ${pins.length} of images and ${this.edits} of maintainers`,
    ]
    return found.flatMap(problem => (problem === undefined ? [] : [`${this.name}: ${problem}`]))
  }
}
