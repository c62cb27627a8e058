import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { access, mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { hasEnded } from '../../../host/end-process.ts'
import { hermeticEnvironment } from './run-git.ts'

export type ObjectType = 'commit' | 'tag' | 'tree' | 'blob'
export type GitObject = { readonly oid: string; readonly type: ObjectType; readonly content: Buffer }

type PendingRead = {
  readonly resolve: (object: GitObject | undefined) => void
  readonly reject: (error: Error) => void
}

/** Maximum size of a cached object in bytes. Commits, trees and Dockerfiles are far smaller. */
const maxCachedSize = 65_536

/**
 * Reads objects of one bare repository through one `git cat-file --batch`. A process per lookup would take 5 ms or more,
 * and a page of branches requires a thousand lookups.
 */
class ObjectStore {
  readonly #child: ChildProcessWithoutNullStreams
  readonly #pendingReads: PendingRead[] = []
  readonly #cache = new Map<string, GitObject>()
  #unreadBytes: Buffer = Buffer.alloc(0)

  constructor(directory: string) {
    this.#child = spawn('git', ['cat-file', '--batch'], {
      cwd: directory,
      env: { ...hermeticEnvironment, GIT_DIR: directory },
    })
    this.#child.stdout.on('data', (chunk: Buffer) => this.#parse(chunk))
    this.#child.stderr.resume()
    this.#child.stdin.on('error', () => {})
    this.#child.on('error', error => this.#fail(error))
    this.#child.on('close', () => this.#fail(new Error(`git cat-file of ${directory} has ended`)))
  }

  async read(revision: string): Promise<GitObject | undefined> {
    const cachedObject = this.#cache.get(revision)
    if (cachedObject !== undefined) return cachedObject
    const object = await new Promise<GitObject | undefined>((resolve, reject) => {
      this.#pendingReads.push({ resolve, reject })
      this.#child.stdin.write(`${revision}\n`)
    })
    if (object !== undefined && object.content.length <= maxCachedSize) this.#cache.set(object.oid, object)
    return object
  }

  async end(): Promise<void> {
    if (hasEnded(this.#child)) return
    const closed = new Promise(resolve => this.#child.once('close', resolve))
    this.#child.stdin.end()
    await closed
  }

  #parse(chunk: Buffer): void {
    this.#unreadBytes = this.#unreadBytes.length === 0 ? chunk : Buffer.concat([this.#unreadBytes, chunk])
    for (;;) {
      const end = this.#unreadBytes.indexOf('\n')
      if (end === -1) return
      const line = this.#unreadBytes.toString('utf8', 0, end)
      const [, oid, type, size] = /^([0-9a-f]{40}) (commit|tag|tree|blob) (\d+)$/.exec(line) ?? []
      if (oid === undefined) {
        this.#respond(end + 1, undefined)
        continue
      }
      const from = end + 1
      const to = from + Number(size)
      if (this.#unreadBytes.length < to + 1) return
      const content = Buffer.from(this.#unreadBytes.subarray(from, to))
      this.#respond(to + 1, { oid, type: type as ObjectType, content })
    }
  }

  #respond(length: number, object: GitObject | undefined): void {
    this.#unreadBytes = this.#unreadBytes.subarray(length)
    this.#pendingReads.shift()?.resolve(object)
  }

  #fail(error: Error): void {
    for (const { reject } of this.#pendingReads.splice(0)) reject(error)
  }
}

const stores = new Map<string, ObjectStore>()

/** Returns the object of a revision expression (`main`, `main:path`, an oid), or undefined if it does not exist. */
export async function readObject(directory: string, revision: string): Promise<GitObject | undefined> {
  if (revision === '' || revision.startsWith('-') || /[\n\0]/.test(revision)) return undefined
  const store = stores.get(directory) ?? new ObjectStore(directory)
  stores.set(directory, store)
  return store.read(revision)
}

/** Ends the processes that read repositories below a directory. */
export async function closeObjectStores(root: string): Promise<void> {
  const storesBelow = [...stores].filter(([directory]) => directory.startsWith(`${root}/`))
  await Promise.all(
    storesBelow.map(([directory, store]) => {
      stores.delete(directory)
      return store.end()
    }),
  )
}

/** Writes a loose object, as `git hash-object -w` does. @returns its ID. */
export async function writeObject(directory: string, type: ObjectType, content: Uint8Array): Promise<string> {
  const bytes = Buffer.concat([Buffer.from(`${type} ${content.byteLength}\0`), content])
  const oid = createHash('sha1').update(bytes).digest('hex')
  const path = join(directory, 'objects', oid.slice(0, 2), oid.slice(2))
  const isStored = await access(path).then(
    () => true,
    () => false,
  )
  if (isStored) return oid
  await mkdir(dirname(path), { recursive: true })
  // The rename is atomic: a reader finds the complete object or none.
  const temporaryPath = join(dirname(path), `tmp_obj_${randomUUID()}`)
  await writeFile(temporaryPath, deflateSync(bytes), { mode: 0o444 })
  await rename(temporaryPath, path)
  return oid
}
