import { findRef, type GitReference, listRefs } from './git/refs.ts'
import { type GitHubRequest, isWrite, type Repository } from './state.ts'

/**
 * State that readers see for a while after a write. GitHub answers a read right after a write as before it now and then, also in
 * the same connection; writes always use the current state.
 *
 * @see https://github.com/PyGithub/PyGithub/issues/2759
 */
export class Replica {
  #staleReads = 0
  #left = 0
  #stale = new Map<number, readonly GitReference[]>()

  /** @param staleReads how many reads after each write do not see it; 0: all see everything. */
  lag(staleReads: number): void {
    this.#staleReads = staleReads
    this.#left = 0
    this.#stale = new Map()
  }

  /** Handles a request. */
  async during<T>(
    request: GitHubRequest,
    repositories: readonly Repository[],
    carryOut: () => Promise<T>,
  ): Promise<T> {
    if (this.#staleReads === 0) return carryOut()
    if (!isWrite(request)) return carryOut().finally(() => this.#passRead())
    const before = await Promise.all(
      repositories.map(async ({ id, directory }) => [id, await listRefs(directory, 'refs/')] as const),
    )
    const result = await carryOut()
    this.#stale = new Map(before)
    this.#left = this.#staleReads
    return result
  }

  async readRefs({ id, directory }: Repository, prefix: string): Promise<readonly GitReference[]> {
    const stale = this.#stale.get(id)
    return stale?.filter(({ name }) => name.startsWith(prefix)) ?? listRefs(directory, prefix)
  }

  async readRef({ id, directory }: Repository, name: string): Promise<GitReference | undefined> {
    const stale = this.#stale.get(id)
    return stale === undefined ? findRef(directory, name) : stale.find(ref => ref.name === name)
  }

  #passRead(): void {
    this.#left = Math.max(0, this.#left - 1)
    if (this.#left === 0) this.#stale = new Map()
  }
}
