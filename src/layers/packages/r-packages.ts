import { parentDirectory } from '../../tar/path-tree.ts'
import { type InstalledPackage, isValid } from './package.ts'

/** Matches the description of a package. Source: R, "Writing R Extensions", section 1.1.1, "The DESCRIPTION file". */
const descriptionPath = /(?:^|\/)(?:site-)?library\/[\w.]+\/DESCRIPTION$/

/** Returns whether a path is that of a package's description. */
export function isRMetadata(path: string): boolean {
  return descriptionPath.test(path)
}

/** Reads a package installed by R. @returns undefined if the path is not that of a description. */
export function readRPackage(path: string, content: Uint8Array): InstalledPackage[] | undefined {
  if (!descriptionPath.test(path)) return undefined
  const text = Buffer.from(content).toString('utf8')
  const [, name = ''] = /^Package: *(\S+)/m.exec(text) ?? []
  const [, version = ''] = /^Version: *(\S+)/m.exec(text) ?? []
  const [, builtWith = ''] = /^Built: *R *([\d.]+);/m.exec(text) ?? []
  const folder = parentDirectory(path)
  const installedPackage: InstalledPackage = {
    ...{ manager: 'r', name, version },
    build: builtWith === '' ? '' : `R-${builtWith}`,
    ...{ place: parentDirectory(folder), metadata: path, files: [], folders: [folder] },
  }
  return [installedPackage].filter(isValid)
}
