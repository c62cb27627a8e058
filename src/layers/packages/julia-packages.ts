import { parentDirectory } from '../../tar/path-tree.ts'
import { type InstalledPackage, isValid } from './package.ts'

/**
 * Matches the project file of a package in a depot. The folder of a package is named after a hash of its content.
 * Source: Julia, Pkg documentation, "Glossary", depot.
 */
const projectPath = /^((?:.*\/)?)packages\/(\w+)\/(\w{4,5})\/(?:Julia)?Project\.toml$/
const artifactsPath = /^((?:.*\/)?)packages\/(\w+)\/(\w{4,5})\/(?:Julia)?Artifacts\.toml$/
const manifestPath = /^(?:.*\/)?environments\/[^/]+\/(?:Julia)?Manifest\.toml$/

/** Returns whether a path is that of a package's project, its artifacts or an environment's manifest. */
export function isJuliaMetadata(path: string): boolean {
  return projectPath.test(path) || artifactsPath.test(path) || manifestPath.test(path)
}

/** Reads the packages of all depots, with their artifacts and compiled code. */
export function readJuliaPackages(
  contents: ReadonlyMap<string, Uint8Array>,
  paths: Iterable<string>,
): InstalledPackage[] {
  const compiledFolders = findCompiledFolders(paths)
  const versions = readManifests(contents)
  const packages = [...contents].flatMap(([path, content]): InstalledPackage[] => {
    const [, depot, name = '', build = ''] = projectPath.exec(path) ?? []
    if (depot === undefined) return []
    const [, declaredVersion] = /^version *= *"([^"]*)"/m.exec(toText(content)) ?? []
    const folder = parentDirectory(path)
    const artifacts = readArtifacts(contents.get(`${folder}/Artifacts.toml`), depot)
    const folders = [folder, ...artifacts, ...(compiledFolders.get(`${depot} ${name}`) ?? [])]
    const version = declaredVersion ?? versions.get(name) ?? ''
    const place = depot.replace(/\/$/, '')
    return [{ manager: 'julia', name, version, build, place, metadata: path, files: [], folders }]
  })
  return packages.filter(isValid)
}

function readManifests(contents: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const versions = new Map<string, string>()
  for (const [path, content] of contents) {
    if (!manifestPath.test(path)) continue
    let name = ''
    for (const line of toText(content).split('\n')) {
      name = /^\[\[(?:deps\.)?(\w+)\]\]/.exec(line)?.[1] ?? name
      const [, version] = /^version *= *"([^"]*)"/.exec(line) ?? []
      if (version !== undefined) versions.set(name, version)
    }
  }
  return versions
}

function readArtifacts(content: Uint8Array | undefined, depot: string): string[] {
  if (content === undefined) return []
  const hashes = toText(content).matchAll(/^[ \t]*git-tree-sha1 *= *"([0-9a-f]{40})"/gm)
  return [...hashes].map(([, hash = '']) => `${depot}artifacts/${hash}`)
}

/** Returns the folders of compiled code, by depot and package. */
function findCompiledFolders(paths: Iterable<string>): Map<string, Set<string>> {
  const folders = new Map<string, Set<string>>()
  for (const path of paths) {
    const [folder, depot = '', name = ''] = /^((?:.*\/)?)compiled\/v[\d.]+\/(\w+)(?=\/)/.exec(path) ?? []
    if (folder === undefined) continue
    const key = `${depot} ${name}`
    folders.set(key, (folders.get(key) ?? new Set()).add(folder))
  }
  return folders
}

function toText(content: Uint8Array): string {
  return Buffer.from(content).toString('utf8')
}
