import type { ImageConfig } from '../oci/image-config.ts'
import { cleanPath } from '../tar/entry-path.ts'
import { readAccounts } from './accounts.ts'
import { parseEnvironment } from './environment.ts'
import type { ImageFiles } from './image-files.ts'
import { kernelKey, nativeKernel } from './kernel-key.ts'

/** Kernel spec file, in a data directory of Jupyter. */
const specFile = /^(.+)\/kernels\/([^/]+)\/kernel\.json$/
const nativePackage = /\/(?:site|dist)-packages\/ipykernel\/__init__\.py$/

/**
 * Returns the keys of the kernels whose spec is in a directory that Jupyter searches, without running the image. The
 * result is incomplete if a start script changes the search path.
 * @see https://docs.jupyter.org/en/latest/use/jupyter-directories.html
 */
export function findKernels(config: ImageConfig, files: ImageFiles): Set<string> {
  const directories = dataDirectories(config, files)
  const kernels = new Set<string>()
  for (const { path } of files.all()) {
    const [, directory, name] = specFile.exec(path) ?? []
    if (name !== undefined && directory !== undefined && isSearched(directory, directories, files)) {
      kernels.add(kernelKey(name))
    }
    if (nativePackage.test(path)) kernels.add(nativeKernel)
  }
  return kernels
}

/** Returns the data directories that do not depend on the location of Jupyter. */
function dataDirectories({ container }: ImageConfig, files: ImageFiles): ReadonlySet<string> {
  const environment = parseEnvironment(container.Env)
  const user = (container.User ?? '').split(':')[0]
  const account = readAccounts(files).find(({ name, uid }) => name === user || String(uid) === user)
  const homes = [account?.home, environment.get('HOME')].filter(home => home !== undefined)
  const configuredDirectories = [
    ...(environment.get('JUPYTER_PATH') ?? '').split(':'),
    environment.get('JUPYTER_DATA_DIR') ?? '',
    ...homes.flatMap(home => [`${home}/.local/share/jupyter`, `${home}/.ipython`]),
    ...['XDG_DATA_HOME'].flatMap(name => environment.get(name) ?? []).map(parent => `${parent}/jupyter`),
  ]
  return new Set([
    ...configuredDirectories.filter(path => path !== '').map(cleanPath),
    'usr/local/share/jupyter',
    'usr/share/jupyter',
  ])
}

/** Returns whether Jupyter searches a directory, which may be `share/jupyter` of an environment with Jupyter. */
function isSearched(directory: string, knownDirectories: ReadonlySet<string>, files: ImageFiles): boolean {
  if (knownDirectories.has(directory)) return true
  const suffix = '/share/jupyter'
  return directory.endsWith(suffix) && files.has(`${directory.slice(0, -suffix.length)}/bin/jupyter`)
}
