import { Metadata, Root } from '@tufjs/models'
import { tufHandlers } from '@tufjs/repo-mock/dist/handler.js'
import { KeyPair } from '@tufjs/repo-mock/dist/key.js'
import {
  createRootMeta,
  createSnapshotMeta,
  createTargetsMeta,
  createTimestampMeta,
} from '@tufjs/repo-mock/dist/metadata.js'
import { collectTargets } from '@tufjs/repo-mock/dist/target.js'

const millisecondsPerDay = 86_400_000

/** Signers of the new root. A genuine rotation is signed with the previous and the new key. */
export type RootSigners = 'previous and new key' | 'new key only'

/** TUF repository that distributes one file. Its key can be rotated as TUF specifies. */
export class TufRepository {
  readonly #file: { readonly name: string; readonly content: string }
  readonly #roots: Metadata<Root>[]
  #key = new KeyPair()

  constructor(name: string, content: string) {
    this.#file = { name, content }
    this.#roots = [createRootMeta(this.#key)]
  }

  /** Newest root, as JSON. */
  get root(): string {
    return JSON.stringify(this.#roots.at(-1)?.toJSON())
  }

  /** Publishes the next version of the root, which replaces the key of every role. */
  rotate(signers: RootSigners): void {
    const previousKey = this.#key
    this.#key = new KeyPair()
    const expires = new Date(Date.now() + millisecondsPerDay).toISOString()
    const version = this.#roots.length + 1
    const root = new Metadata(new Root({ version, specVersion: '1.0.0', expires, consistentSnapshot: false }))
    for (const role of ['root', 'snapshot', 'targets', 'timestamp'])
      root.signed.addKey(this.#key.publicKey, role)
    for (const key of signers === 'new key only' ? [this.#key] : [previousKey, this.#key])
      root.sign(data => key.sign(data))
    this.#roots.push(root)
  }

  /** Returns the handler of each path. */
  handlers(prefix: string) {
    const targets = [this.#file]
    const targetsMeta = createTargetsMeta(collectTargets(targets), this.#key)
    const snapshotMeta = createSnapshotMeta(targetsMeta, this.#key)
    const timestampMeta = createTimestampMeta(snapshotMeta, this.#key)
    const [first = createRootMeta(this.#key), ...later] = this.#roots
    const paths = { metadataPathPrefix: prefix, targetPathPrefix: `${prefix}/targets` }
    const repository = { rootMeta: first, targetsMeta, snapshotMeta, timestampMeta, targets }
    const roots = later.map((root, index) => ({
      path: `${prefix}/${index + 2}.root.json`,
      fn: () => ({ statusCode: 200, response: JSON.stringify(root.toJSON()) }),
    }))
    return [...tufHandlers(repository, paths), ...roots]
  }
}
