import { findRef, type GitReference, listRefs } from './git/refs.ts'
import { type GitHubRequest, isWrite, type Repository } from './state.ts'

/**
 * Stale state that reads return for a while after a write. GitHub sometimes responds to a read right after a write with
 * the previous state, even on the same connection. Writes always use the current state.
 *
 * @see https://github.com/PyGithub/PyGithub/issues/2759
 */
export class Replica {
  #staleReads = 0
  #remainingReads = 0
  #staleRefs = new Map<number, readonly GitReference[]>()

  /** Sets the number of reads after each write that return the previous state. 0 disables stale reads. */
  lag(staleReads: number): void {
    this.#staleReads = staleReads
    this.#remainingReads = 0
    this.#staleRefs = new Map()
  }

  /** Executes a request, and records the state before a write. */
  async execute<T>(
    request: GitHubRequest,
    repositories: readonly Repository[],
    handle: () => Promise<T>,
  ): Promise<T> {
    if (this.#staleReads === 0) return handle()
    if (!isWrite(request)) return handle().finally(() => this.#countRead())
    const refsBefore = await Promise.all(
      repositories.map(async ({ id, directory }) => [id, await listRefs(directory, 'refs/')] as const),
    )
    const result = await handle()
    this.#staleRefs = new Map(refsBefore)
    this.#remainingReads = this.#staleReads
    return result
  }

  async readRefs({ id, directory }: Repository, prefix: string): Promise<readonly GitReference[]> {
    const staleRefs = this.#staleRefs.get(id)
    return staleRefs?.filter(({ name }) => name.startsWith(prefix)) ?? listRefs(directory, prefix)
  }

  async readRef({ id, directory }: Repository, name: string): Promise<GitReference | undefined> {
    const staleRefs = this.#staleRefs.get(id)
    return staleRefs === undefined ? findRef(directory, name) : staleRefs.find(ref => ref.name === name)
  }

  #countRead(): void {
    this.#remainingReads = Math.max(0, this.#remainingReads - 1)
    if (this.#remainingReads === 0) this.#staleRefs = new Map()
  }
}
