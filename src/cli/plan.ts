import { checkLayerSizes as checkImage } from '../image/check-layer-sizes.ts'
import { formatError, unreleased } from '../user-error.ts'
import { checkOptions, parseCheckCommandLine } from './check-command-line.ts'
import { checkServices } from './check-services.ts'
import type { CliCommand } from './command.ts'

/** Modes that analyze layers, because a plan is derived from the analysis. */
const modes = ['auto', 'always'] as const

export const plan: CliCommand = {
  usage: 'IMAGE [options]',
  details: `${checkOptions(modes)}
  --json                  print the fragment and the layers as JSON

The fragment brings every layer under --warn-layer-size, except for a single file that is larger. It is written to standard
output, everything else to standard error.
Exit code: 0 nothing to split, 1 a plan was printed, 2 usage or environment error, or a layer over --max-layer-size that
cannot be split.`,
  async run(args, env, terminal) {
    const { inputs, isJson } = parseCheckCommandLine(args, modes)
    const errorTerminal = { out: terminal.err, err: terminal.err }
    const { outputs, failure } = await checkImage(inputs, checkServices(env, errorTerminal, isJson))
    if (isJson) terminal.out(JSON.stringify({ plan: outputs.plan, layers: outputs.layers }, null, 2))
    else if (outputs.plan !== '') terminal.out(outputs.plan)
    if (outputs.plan !== '') return 1
    if (failure === undefined) return 0
    terminal.err(formatError(failure, unreleased))
    return 2
  },
}
