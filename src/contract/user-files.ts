import type { TarEntry } from '../tar/tar-entry.ts'

/** Maximum size of a file that is read, in bytes. Larger notebooks are not checked. */
const maxContentSize = 4 * 2 ** 20
const systemFolders = /^(?:usr|var|bin|sbin|boot|proc|sys|dev|run|tmp|lib\w*)(?:\/|$)/
const libraryFolders =
  /(?:^|\/)(?:lib|lib64|libexec|include|share|site-packages|dist-packages|node_modules|pkgs|\.git)\//
const scriptOrNotebook = /(?:\.ipynb|\.py|\.sh|\/start|\/entrypoint|\/postBuild)$/
const systemSettings = /^etc\/(?:passwd|jupyter\/.+\.(?:py|json))$/

/** Returns whether a path belongs to a library or the system rather than to files that users open and run. */
export function isLibraryFile(path: string): boolean {
  return systemFolders.test(path) || libraryFolders.test(path)
}

/**
 * Returns whether the contract checks read a file: notebooks, scripts, Jupyter settings and `/etc/passwd`.
 * Libraries are not read, because they define settings but do not change them.
 *
 * @param startScripts paths without the leading slash.
 */
export function isRelevant({ path, type, size }: TarEntry, startScripts: ReadonlySet<string>): boolean {
  if (type !== 'file' || size > maxContentSize) return false
  if (startScripts.has(path) || systemSettings.test(path)) return true
  return scriptOrNotebook.test(`/${path}`) && !isLibraryFile(path)
}
