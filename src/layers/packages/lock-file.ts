import { isValid, type PackageVersion } from './package.ts'

/** Platform of a conda package: operating system and processor. */
export type CondaPlatform = 'linux-64' | 'linux-aarch64'

/**
 * Reads the packages that a lock file lists for a platform. Accepts `conda-lock.yml`, `pixi.lock`, the output of
 * `conda list --explicit`, and an `environment.yml` with exact versions. All except `environment.yml` name the
 * archive of each package.
 */
export function readLockFile(text: string, platform: CondaPlatform): PackageVersion[] {
  const packages = new Map<string, PackageVersion>()
  for (const line of text.split('\n')) {
    const entry = readArchive(line, platform) ?? readPin(line)
    if (entry !== undefined && isValid(entry)) packages.set(entry.name, entry)
  }
  return [...packages.values()]
}

/**
 * Reads a package from the address of its archive:
 * `https://conda.anaconda.org/conda-forge/linux-64/numpy-2.2.0-py312h7900ff3_0.conda`.
 */
function readArchive(line: string, platform: CondaPlatform): PackageVersion | undefined {
  const address = line.split(/[\s"'#]/).find(word => word.includes('://'))
  const [file = '', folder = ''] = address?.split('/').reverse() ?? []
  const [, archive] = /^(.+)\.(?:conda|tar\.bz2)$/.exec(file) ?? []
  if (archive === undefined || (folder !== platform && folder !== 'noarch')) return undefined
  const fields = archive.split('-')
  const [build = '', version = ''] = [fields.pop(), fields.pop()]
  return { manager: 'conda', name: fields.join('-'), version, build }
}

/** Reads a package with an exact version: `- numpy=2.2.0=py312h7900ff3_0`. */
function readPin(line: string): PackageVersion | undefined {
  const [, name, version = '', build = ''] =
    /^\s*- *(?:[\w-]+::)?([\w.-]+)={1,2}([\w.+!]+)(?:=(\w+))?\s*$/.exec(line) ?? []
  return name === undefined ? undefined : { manager: 'conda', name, version, build }
}
