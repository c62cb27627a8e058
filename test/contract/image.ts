import { ImageFiles } from '../../src/contract/image-files.ts'
import type { ContainerConfig } from '../../src/oci/container-config.ts'
import type { ImageConfig } from '../../src/oci/image-config.ts'
import type { EntryWithContent } from '../../src/tar/tar-entry.ts'

/** Returns a configuration that meets Binder's contract, with the given changes. */
export function config(container: ContainerConfig = {}, changes: Partial<ImageConfig> = {}): ImageConfig {
  return {
    os: 'linux',
    architecture: 'amd64',
    created: undefined,
    labels: container.Labels ?? {},
    container: { User: 'jovyan', Entrypoint: ['/start'], ...container },
    diffIds: [],
    history: [],
    ...changes,
  }
}

const encode = (content: string) => new TextEncoder().encode(content)

/** Returns a file entry, with content if it is given. */
export function file(path: string, content?: string): EntryWithContent {
  return {
    ...{
      path,
      type: 'file',
      size: content?.length ?? 0,
      tarSize: 512,
      mode: 0o644,
      uid: 0,
      gid: 0,
      mtime: 0,
    },
    ...{ linkTarget: undefined, xattrs: new Map() },
    ...(content === undefined ? {} : { content: encode(content) }),
  }
}

/** Returns a directory entry. */
export function directory(path: string, uid = 0): EntryWithContent {
  return { ...file(path), type: 'directory', uid }
}

/** Returns a symbolic link entry. */
export function link(path: string, linkTarget: string): EntryWithContent {
  return { ...file(path), type: 'symlink', linkTarget }
}

/** Entries of every image in these tests: a user account, its home directory and a kernel. */
export const defaultEntries: readonly EntryWithContent[] = [
  file('etc/passwd', 'root:x:0:0:root:/root:/bin/bash\njovyan:x:1000:1000::/home/jovyan:/bin/bash\n'),
  directory('home/jovyan', 1000),
  file('usr/lib/python3/dist-packages/ipykernel/__init__.py'),
]

/** Returns the files of an image that meets the contract, with additional entries. */
export function image(...files: readonly EntryWithContent[]): ImageFiles {
  return new ImageFiles([...defaultEntries, ...files])
}
