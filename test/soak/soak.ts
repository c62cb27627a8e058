/**
 * Runs many events for many branches, with faults, kills and clock skew. Every branch must pin its newest image at the
 * end.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { mapConcurrent } from '../../src/map-concurrent.ts'
import { labelKeys } from '../scenarios/publish-image.ts'
import { launcher } from '../scenarios/two-repositories.ts'
import { BranchHistory } from './branch-history.ts'
import { type PlannedEvent, type PlanOptions, planEvents } from './plan.ts'
import type { RunResult } from './run-result.ts'
import { SoakFixture } from './soak-fixture.ts'

export interface SoakReport {
  readonly runs: number
  readonly killed: number
  readonly failed: number
  readonly processes: number
  readonly rejectedImages: number
  readonly commits: number
  readonly requests: number
  /** Bytes that the runs use after each tenth of the events, after a garbage collection. */
  readonly memory: readonly number[]
  /** Differences from the expected state. Empty if the test passes. */
  readonly problems: readonly string[]
}

/** Number of concurrent runs. */
const concurrency = 8
/** Index of invalid images, which makes them newer than every valid image. */
const invalidImageIndex = 10_000

export async function soak(
  options: PlanOptions,
  onProgress: (done: number) => void = () => {},
): Promise<SoakReport> {
  const fixture = await SoakFixture.open()
  try {
    const driver = new SoakDriver(fixture, options)
    await driver.start()
    const events = planEvents(options)
    const batchSize = Math.ceil(events.length / 10)
    for (let start = 0; start < events.length; start += batchSize) {
      const batch = events.slice(start, start + batchSize)
      await mapConcurrent(batch, concurrency, event => driver.handle(event))
      await driver.measure()
      onProgress(Math.min(events.length, start + batchSize))
    }
    return await driver.finish()
  } finally {
    await fixture.close()
  }
}

class SoakDriver {
  readonly #fixture: SoakFixture
  readonly #branches: readonly BranchHistory[]
  readonly #problems: string[] = []
  readonly #counts = { runs: 0, killed: 0, failed: 0, processes: 0, rejectedImages: 0 }
  readonly #memory: number[] = []
  #requests = 0
  /** Last publication of an image by branch. Publications of a branch are sequential, but its runs are not. */
  readonly #publications = new Map<string, Promise<unknown>>()

  constructor(fixture: SoakFixture, { branches }: PlanOptions) {
    this.#fixture = fixture
    this.#branches = Array.from(
      { length: branches },
      (_, index) => new BranchHistory(`branch-${String(index).padStart(2, '0')}`),
    )
  }

  async start(): Promise<void> {
    for (const { name } of this.#branches)
      await this.#fixture.repositories.seedLauncher(name, `# ${name}\nFROM ${this.#fixture.image}:${name}\n`)
  }

  async handle(event: PlannedEvent): Promise<void> {
    const branch = this.#branches[event.branch]
    if (branch === undefined) throw new Error('the plan has too many branches')
    await sleep(event.delay)
    switch (event.kind) {
      case 'edit':
        return this.#edit(branch)
      case 'all':
        return this.#updateAll(event)
      case 'build':
      case 'repeat':
        return this.#announce(branch, await this.#chooseImage(branch, event), event)
      default:
        return this.#announceInvalid(branch, event.kind, event)
    }
  }

  /** Commits another file as a maintainer. A commit that git rejects, because the branch has moved, is not counted. */
  async #edit(branch: BranchHistory): Promise<void> {
    const file = `notes-${branch.edits}.md`
    const isCommitted = await this.#fixture.repositories.github
      .seed(launcher, branch.name, { [file]: 'x\n' })
      .then(
        () => true,
        () => false,
      )
    if (isCommitted) branch.edits += 1
  }

  async #chooseImage(branch: BranchHistory, { kind, age }: PlannedEvent): Promise<string> {
    const { digests, name } = branch
    // The factor keeps the index below the length if the age is 1.
    if (kind === 'repeat' && digests.length > 0)
      return digests[Math.floor(age * digests.length * 0.999)] ?? ''
    const previousPublication = this.#publications.get(name) ?? Promise.resolve()
    const publication = previousPublication.then(async () => {
      const digest = await this.#fixture.publish(name, digests.length)
      digests.push(digest)
      return digest
    })
    this.#publications.set(name, publication)
    return publication
  }

  async #announce(branch: BranchHistory, digest: string, event: PlannedEvent): Promise<void> {
    const result = await this.#run(this.#fixture.event(branch.name, digest), event)
    branch.record(digest, result)
  }

  async #announceInvalid(
    branch: BranchHistory,
    kind: PlannedEvent['kind'],
    event: PlannedEvent,
  ): Promise<void> {
    const { name } = branch
    const absentDigest = `sha256:${'0'.repeat(64)}`
    const payload = {
      absent: async () => this.#fixture.event(name, absentDigest),
      platform: async () =>
        this.#fixture.event(
          name,
          await this.#fixture.publish(
            `${name}-arm`,
            invalidImageIndex,
            { [labelKeys.ref]: `refs/heads/${name}` },
            'arm64',
          ),
        ),
      label: async () =>
        this.#fixture.event(name, await this.#fixture.publish(`${name}-other`, invalidImageIndex)),
      foreign: async () => this.#fixture.event(name, absentDigest, '127.0.0.1:9/science/model'),
    }[kind as 'absent']
    const { commits, error } = await this.#run(await payload(), event)
    this.#counts.rejectedImages += 1
    if (error === undefined || commits.length > 0)
      this.#problems.push(`${name}: the event of an invalid image (${kind}) was accepted`)
  }

  async #updateAll(event: PlannedEvent): Promise<void> {
    const { error, changedBranches } = await this.#run(undefined, event)
    // The run reports the changed branches, but not their commits. A failed run reports nothing.
    for (const branch of this.#branches)
      if (error !== undefined || changedBranches.includes(branch.name)) branch.unreportedRuns += 1
  }

  async #run(payload: object | undefined, event: PlannedEvent): Promise<RunResult> {
    this.#counts.runs += 1
    const result = event.isProcess
      ? await this.#runProcess(payload, event)
      : await this.#fixture.run(payload, event)
    this.#counts.killed += Number(result.isKilled)
    this.#counts.failed += Number(result.error !== undefined && !result.isKilled)
    return result
  }

  #runProcess(payload: object | undefined, { kill, faults, age }: PlannedEvent): Promise<RunResult> {
    this.#counts.processes += 1
    this.#fixture.processFaults.push(...faults.slice(0, 3))
    return this.#fixture.runBundle(payload, kill === undefined ? undefined : 100 + age * 900)
  }

  async measure(): Promise<void> {
    this.#requests += this.#fixture.clearRequests()
    this.#memory.push(await this.#fixture.measureMemory())
  }

  /** Repeats the events of killed and failed runs without faults, and compares all branches with their images. */
  async finish(): Promise<SoakReport> {
    this.#fixture.processFaults = []
    const { repositories, image } = this.#fixture
    for (const branch of this.#branches) {
      for (const digest of branch.pendingDigests) {
        const { error, commits } = await this.#fixture.run(this.#fixture.event(branch.name, digest))
        if (error !== undefined) this.#problems.push(`${branch.name}: a resent event failed: ${error}`)
        for (const commit of commits) branch.reportedCommits.add(commit)
      }
    }
    const previousHeads = await this.#readHeads()
    const { error, commits: lateCommits } = await this.#fixture.runBundle(undefined)
    if (error !== undefined) this.#problems.push(`the bundle failed: ${error}`)
    if (JSON.stringify(previousHeads) !== JSON.stringify(await this.#readHeads()) || lateCommits.length > 0)
      this.#problems.push(
        'a final run over all branches was expected to change nothing, but changed a branch',
      )
    let commitCount = 0
    for (const branch of this.#branches) {
      const commits = await repositories.github.log(launcher, branch.name)
      commitCount += commits.length
      this.#problems.push(...branch.problems(await repositories.dockerfile(branch.name), commits, image))
    }
    const damage = await repositories.github.fsck(launcher)
    if (damage !== '') this.#problems.push(damage)
    await this.measure()
    return {
      ...this.#counts,
      commits: commitCount,
      requests: this.#requests,
      memory: this.#memory,
      problems: this.#problems,
    }
  }

  #readHeads(): Promise<(string | undefined)[]> {
    return Promise.all(
      this.#branches.map(({ name }) => this.#fixture.repositories.github.head(launcher, name)),
    )
  }
}
