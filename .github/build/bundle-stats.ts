/** What webpack tells of a bundle that it has made. */
import { readFile } from 'node:fs/promises'

export interface Chunk {
  readonly id: number
  readonly initial: boolean
  /** Those that `webpackChunkName` gives it. */
  readonly names: readonly string[]
  readonly size: number
  readonly modules: readonly ChunkModule[]
  /** The imports that load it. */
  readonly origins: readonly { readonly moduleName: string; readonly request: string }[]
}

export interface ChunkModule {
  /** Path from the repository's root; ` + 3 modules` behind it when others are merged into it. */
  readonly name: string
  readonly size: number
  /** Those merged, itself included. */
  readonly modules?: readonly ChunkModule[]
}

export async function readChunks(statsFile: string): Promise<readonly Chunk[]> {
  const { chunks } = JSON.parse(await readFile(statsFile, 'utf8')) as { chunks: readonly Chunk[] }
  return chunks
}
