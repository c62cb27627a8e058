import type { ImageConfig } from '../oci/image-config.ts'
import { checkConfig } from './check-config.ts'
import { checkFiles } from './check-files.ts'
import { checkKernels } from './check-kernels.ts'
import { checkUser } from './check-user.ts'
import type { Contract, Violation } from './contract.ts'
import { findKernels } from './find-kernels.ts'
import type { ImageFiles } from './image-files.ts'

/**
 * Checks the config and files of an image against its contract.
 *
 * @param listedKernels keys of the kernels that Jupyter lists in the container; if undefined, the kernels are found in
 *   the files.
 */
export function checkContract(
  contract: Contract,
  config: ImageConfig,
  files: ImageFiles,
  listedKernels: ReadonlySet<string> | undefined,
): Violation[] {
  return [
    ...checkConfig(contract, config),
    ...checkUser(contract, config, files),
    ...checkFiles(contract, config, files),
    ...checkKernels(contract, files, listedKernels ?? findKernels(config, files)),
  ]
}
