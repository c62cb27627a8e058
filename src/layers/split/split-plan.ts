/** Origin of the layer, which determines the possible bases of the plan. */
export type LayerOrigin = BaseImageLayer | InstructionLayer

/**
 * Layer of an image that cannot be changed itself: the image is rebuilt from scratch and its configuration restored.
 */
export interface BaseImageLayer {
  readonly kind: 'base'
  /** Image reference for FROM; preferably with a digest, so that the plan stays valid. */
  readonly image: string
  /** Image or stage for FROM with sh and GNU coreutils (`debian:stable-slim`). Default: the image itself. */
  readonly tools?: string | undefined
}

/** Layer created by an instruction of the user's own Dockerfile. */
export interface InstructionLayer {
  readonly kind: 'instruction'
  /** Instruction as recorded in the image's history; shown if `instruction` is unknown. */
  readonly createdBy: string
  /** Instruction as written in the Dockerfile, including flags and here-documents. */
  readonly instruction?: string | undefined
  /** Suffix of the fragment's stage names, used if a Dockerfile gets several fragments. */
  readonly stageSuffix?: string | undefined
  /** Name of the instruction's stage, which the last stage of the fragment must keep. */
  readonly stageName?: string | undefined
  /** Image or stage for FROM with sh and GNU coreutils. Default: the result of the instruction. */
  readonly tools?: string | undefined
}

/** Shell pattern for paths relative to the root. */
export interface PathPattern {
  /** Path of the folder; empty for the root. */
  readonly folder: string
  /** Literal prefix of the names. */
  readonly prefix: string
  /**
   * Pattern of the name after the prefix. `[!a-z]*` matches text that does not begin with a lowercase letter, because
   * `libc*` would also match `libclang`; `[!A-Za-z]*` matches text that does not begin with a letter.
   */
  readonly tail: '' | '*' | '[!a-z]*' | '[!A-Za-z]*'
}

/** Group of paths that become a layer. */
export interface PlannedGroup {
  /** Readable name: `libLLVM*`, `lib/python3.12`, `rest`. */
  readonly name: string
  /** Folder in the move step: `/layers/<folder>`. */
  readonly folder: string
  /** Patterns of the group; empty for the last group, which contains everything that no other group matches. */
  readonly patterns: readonly PathPattern[]
  /** Maximum tar size of the layer in bytes: headers, contents, padding, parent folders and end-of-archive blocks. */
  readonly tarSize: number
  /** Number of the layer's entries in the group, without repeated parent folders. */
  readonly entries: number
}

/** Group that cannot be reduced to the limit. */
export interface UnsplittableGroup {
  readonly group: string
  /** Size of the tar in bytes. */
  readonly tarSize: number
  /** Reason as text, naming the file or the hard links. */
  readonly reason: string
}

/** Plan that splits a layer. */
export interface SplitPlan {
  /** Groups in the order of the COPY instructions; `rest` is last. With a single group, nothing has to be split. */
  readonly groups: readonly PlannedGroup[]
  readonly unsplittable: readonly UnsplittableGroup[]
  /** Manual steps, and settings that the fragment cannot restore. */
  readonly notes: readonly string[]
  /** Dockerfile fragment; empty if nothing has to be split. */
  readonly fragment: string
}
