import type { ImageConfig } from '../oci/image-config.ts'
import { checkConfig } from './check-config.ts'
import { checkFiles } from './check-files.ts'
import { checkUser } from './check-user.ts'
import type { Contract, Violation } from './contract.ts'
import type { ImageFiles } from './image-files.ts'

/** Runs all checks that do not require running the image. */
export function checkContract(contract: Contract, config: ImageConfig, files: ImageFiles): Violation[] {
  return [
    ...checkConfig(contract, config),
    ...checkUser(contract, config, files),
    ...checkFiles(contract, config, files),
  ]
}
