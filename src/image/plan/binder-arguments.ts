import { argumentsWithoutDefault } from '../../dockerfile/declared-arguments.ts'
import type { Dockerfile } from '../../dockerfile/parse-dockerfile.ts'

/**
 * Build arguments that mybinder.org passes to every Dockerfile.
 *
 * @see https://github.com/jupyterhub/repo2docker, app.py
 */
const mybinderArguments = Object.entries({ NB_USER: 'jovyan', NB_UID: '1000' })

/** Returns the arguments that a Dockerfile expects from mybinder.org: those that it declares without a default. */
export function binderArguments(dockerfile: Dockerfile): [name: string, value: string][] {
  const expectedNames = argumentsWithoutDefault(dockerfile)
  return mybinderArguments.filter(([name]) => expectedNames.has(name))
}
