import type { TarEntry } from '../tar/tar-entry.ts'

/** Larger notebooks exist, but what they ask for stands in their first lines or nowhere. */
const largestContent = 4 * 2 ** 20
const systemFolders = /^(?:usr|var|bin|sbin|boot|proc|sys|dev|run|tmp|lib\w*)(?:\/|$)/
const libraryFolders =
  /(?:^|\/)(?:lib|lib64|libexec|include|share|site-packages|dist-packages|node_modules|pkgs|\.git)\//
const script = /(?:\.ipynb|\.py|\.sh|\/start|\/entrypoint|\/postBuild)$/
const settings = /^etc\/(?:passwd|jupyter\/.+\.(?:py|json))$/

/** Whether a path belongs to a library or to the system, and not to what people open and run. */
export function isLibrary(path: string): boolean {
  return systemFolders.test(path) || libraryFolders.test(path)
}

/**
 * Whether the contract may have to read a file: notebooks, scripts, Jupyter's settings, the list of users. Libraries are
 * not looked into: what they can do is no setting.
 *
 * @param entrypoint first word of the image's ENTRYPOINT, without the slash in front.
 */
export function mayMatter({ path, type, size }: TarEntry, entrypoint: string | undefined): boolean {
  if (type !== 'file' || size > largestContent) return false
  if (path === entrypoint || settings.test(path)) return true
  return script.test(`/${path}`) && !isLibrary(path)
}
