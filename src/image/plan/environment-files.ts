import type { Checkout } from '../../git/git-checkout.ts'
import { globPathspec } from '../../git/pathspec.ts'

/** Names of files that declare an environment, in order of preference. */
const fileNames = [
  ...['pixi.toml', 'pixi.lock', 'environment.yml', 'environment.yaml', 'conda-lock.yml', 'requirements*.txt'],
  'pyproject.toml',
]
const maxFiles = 10

/** Finds the files of HEAD that declare an environment, at the directory level nearest to the repository root. */
export async function findEnvironmentFiles(checkout: Pick<Checkout, 'entries'>): Promise<string[]> {
  const entries = await checkout.entries(fileNames.map(name => globPathspec(`**/${name}`)))
  const depth = (path: string) => path.split('/').length
  const paths = entries.map(({ path }) => path).sort((first, second) => depth(first) - depth(second))
  return paths.filter(path => depth(path) === depth(paths[0] ?? '')).slice(0, maxFiles)
}
