/** Where the layer comes from decides what the plan can build upon. */
export type LayerOrigin = BaseImageLayer | InstructionLayer

/** A layer of an image that is taken as it is: the image is rebuilt from nothing and its configuration restored. */
export interface BaseImageLayer {
  readonly kind: 'base'
  /** For FROM; better with a digest, so that the plan goes on to fit. */
  readonly image: string
  /** For FROM: an image or stage with sh and GNU coreutils (`debian:stable-slim`); by default the image itself. */
  readonly tools?: string | undefined
}

/** A layer that an instruction of the reader's own Dockerfile makes. */
export interface InstructionLayer {
  readonly kind: 'instruction'
  /** What history says; shown where `instruction` is not known. */
  readonly createdBy: string
  /** As it stands in the Dockerfile, flags and here-documents included. */
  readonly instruction?: string | undefined
  /** Behind the names of the fragment's stages, where a Dockerfile gets several fragments. */
  readonly stageSuffix?: string | undefined
  /** The name of the instruction's stage, which the end of the fragment must keep. */
  readonly stageName?: string | undefined
  /** For FROM: an image or stage with sh and GNU coreutils; by default what the instruction leaves. */
  readonly tools?: string | undefined
}

/** A shell pattern for paths relative to the root. */
export interface PathPattern {
  /** Path of the folder, empty for the root. */
  readonly folder: string
  /** What names begin with, taken literally. */
  readonly prefix: string
  /**
   * What may follow: nothing; anything; anything that does not begin with a small letter (`libc*` would take
   * `libclang` along) or with any letter.
   */
  readonly tail: '' | '*' | '[!a-z]*' | '[!A-Za-z]*'
}

export interface PlannedGroup {
  /** What a person would call it: `libLLVM*`, `lib/python3.12`, `rest`. */
  readonly name: string
  /** Folder of the move step, `/layers/<folder>`. */
  readonly folder: string
  /** Empty for the last group, which holds what no other took. */
  readonly patterns: readonly PathPattern[]
  /** Bytes of the layer's tar at most: headers, contents, padding, folders above and the end. */
  readonly tarSize: number
  /** Entries of the layer that are in the group, folders above not counted again. */
  readonly entries: number
}

/** What cannot be brought under the limit. */
export interface Unsplittable {
  readonly group: string
  /** Bytes. */
  readonly tarSize: number
  /** In words, naming the file or the hard links. */
  readonly reason: string
}

export interface SplitPlan {
  /** In the order of the COPY instructions; `rest` is the last. A single group: nothing has to be split. */
  readonly groups: readonly PlannedGroup[]
  readonly unsplittable: readonly Unsplittable[]
  /** Sentences on what the reader must do, and on what the fragment cannot restore. */
  readonly notes: readonly string[]
  /** Part of a Dockerfile; empty when nothing has to be split. */
  readonly fragment: string
}
