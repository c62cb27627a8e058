/** Types and reader of the statistics that webpack writes about a bundle. */
import { readFile } from 'node:fs/promises'

/** File of a bundle, with the modules in it. */
export interface Chunk {
  readonly id: number
  readonly initial: boolean
  /** Names set by `webpackChunkName`. */
  readonly names: readonly string[]
  readonly size: number
  readonly modules: readonly ChunkModule[]
  /** Imports that load the chunk. */
  readonly origins: readonly { readonly moduleName: string; readonly request: string }[]
}

/** Module in a chunk. */
export interface ChunkModule {
  /** Path from the repository root, followed by ` + 3 modules` if other modules are merged into it. */
  readonly name: string
  readonly size: number
  /** Modules that were merged, including this module. */
  readonly modules?: readonly ChunkModule[]
}

/** Reads the chunks of a bundle from its statistics. */
export async function readChunks(statsFile: string): Promise<readonly Chunk[]> {
  const { chunks } = JSON.parse(await readFile(statsFile, 'utf8')) as { chunks: readonly Chunk[] }
  return chunks
}
