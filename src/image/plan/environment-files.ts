import type { Checkout } from '../../git/git-checkout.ts'
import { matching } from '../../git/pathspec.ts'

/** Files that declare an environment, in the order in which tools prefer them. */
const names = [
  ...['pixi.toml', 'pixi.lock', 'environment.yml', 'environment.yaml', 'conda-lock.yml', 'requirements*.txt'],
  'pyproject.toml',
]
const maxFiles = 10

/** Finds the files of HEAD that declare an environment, those nearest to the repository root first. */
export async function findEnvironmentFiles(checkout: Pick<Checkout, 'entries'>): Promise<string[]> {
  const entries = await checkout.entries(names.map(name => matching(`**/${name}`)))
  const depth = (path: string) => path.split('/').length
  const paths = entries.map(({ path }) => path).sort((one, other) => depth(one) - depth(other))
  return paths.filter(path => depth(path) === depth(paths[0] ?? '')).slice(0, maxFiles)
}
