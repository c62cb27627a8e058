/** One entry of a tar, as an image layer holds it. Source: POSIX.1-2017, pax; OCI image-spec, layer.md. */
export interface TarEntry {
  /** Relative to the root, without `./` in front or `/` behind; the root itself is the empty string. */
  readonly path: string
  readonly type: 'file' | 'directory' | 'symlink' | 'hardlink' | 'character' | 'block' | 'fifo'
  /** Bytes of content; 0 for everything but a file. */
  readonly size: number
  /** Bytes that the entry takes in the tar: its headers, extended ones too, its content and the padding. */
  readonly tarSize: number
  readonly mode: number
  readonly uid: number
  readonly gid: number
  /** Seconds since the epoch; may have a fraction. */
  readonly mtime: number
  /** What a symbolic or hard link points to, as written. */
  readonly linkTarget: string | undefined
  readonly xattrs: ReadonlyMap<string, string>
}

/** An entry with its content, where that was kept. */
export interface EntryWithContent extends TarEntry {
  content?: Uint8Array
}
