/** Entry of a tar in an image layer. Source: POSIX.1-2017, pax; OCI image-spec, layer.md. */
export interface TarEntry {
  /** Path relative to the root, without leading `./` or trailing `/`; empty for the root. */
  readonly path: string
  readonly type: 'file' | 'directory' | 'symlink' | 'hardlink' | 'character' | 'block' | 'fifo'
  /** Size of the content in bytes; 0 unless the entry is a regular file. */
  readonly size: number
  /** Size of the entry in the tar in bytes: headers, including extended ones, content and padding. */
  readonly tarSize: number
  readonly mode: number
  readonly uid: number
  readonly gid: number
  /** Modification time, in seconds since the epoch; may be fractional. */
  readonly mtime: number
  /** Target of a symbolic or hard link, as stored. */
  readonly linkTarget: string | undefined
  readonly xattrs: ReadonlyMap<string, string>
}

/** Entry with its content, if it was kept. */
export interface EntryWithContent extends TarEntry {
  content?: Uint8Array
}
