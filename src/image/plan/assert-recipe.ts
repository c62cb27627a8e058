import type { WorkflowContext } from '../../runner/workflow-context.ts'
import { identifyTarget } from '../identify/build-target.ts'
import type { ImageRequest } from '../request/image-request.ts'
import { selectMatchingFiles } from './context-files.ts'
import type { PlanServices } from './plan-services.ts'
import { readContract } from './read-contract.ts'
import { readDockerfile } from './read-dockerfile.ts'

/**
 * Asserts that the files of a request exist, before anything is read from a registry.
 *
 * @throws UserError that names the Dockerfile or contract that is missing or malformed, or the pattern that matches nothing.
 */
export async function assertRecipe(
  { target, recipe, verification }: ImageRequest,
  services: PlanServices & { readonly workflow: WorkflowContext },
): Promise<void> {
  const { revision } = await identifyTarget(target, services.checkout, services.workflow)
  const { file, paths, dependencies } = recipe
  await readContract(verification.contract, services)
  await readDockerfile(file, 'file', revision, services)
  if (dependencies !== undefined) await readDockerfile(dependencies.file, 'deps-file', revision, services)
  if (paths !== undefined) await selectMatchingFiles(paths, 'paths', services)
  if (dependencies?.paths !== undefined) await selectMatchingFiles(dependencies.paths, 'deps-paths', services)
}
