import { run } from '../actions/check-layer-sizes/run.ts'
import { checkAdapters } from './check-adapters.ts'
import { checkOptions, parseCheckCommandLine } from './check-command-line.ts'
import type { CliCommand } from './command.ts'

export const plan: CliCommand = {
  usage: 'IMAGE [options]',
  details: `${checkOptions}
  --json                  print the fragment and the layers, as JSON

The fragment brings every layer under --warn-layer-size. It goes to standard output, all else to standard error.
Exit code: 0 nothing to split, 1 there is a plan, 2 anything else.`,
  async run(args, env, terminal) {
    const { inputs, isJson } = parseCheckCommandLine(args)
    const toError = { out: terminal.err, err: terminal.err }
    const { outputs } = await run(inputs, checkAdapters(env, toError, isJson))
    if (isJson) terminal.out(JSON.stringify({ plan: outputs.plan, layers: outputs.layers }, null, 2))
    else if (outputs.plan !== '') terminal.out(outputs.plan)
    return outputs.plan === '' ? 0 : 1
  },
}
