import { checkLayerSizes } from './check-layer-sizes.ts'
import type { CliCommand } from './command.ts'
import { doctor } from './doctor.ts'
import { history } from './history.ts'
import { launchLink } from './launch-link.ts'
import { launchTableCommand } from './launch-table.ts'
import { plan } from './plan.ts'

/** Every command, in the order of the overview. */
export const commands: readonly CliCommand[] = [
  checkLayerSizes,
  plan,
  launchLink,
  launchTableCommand,
  history,
  doctor,
]
