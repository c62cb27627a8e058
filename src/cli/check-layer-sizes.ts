import { checkLayerSizes as checkImage } from '../image/check-layer-sizes.ts'
import { checkOptions, parseCheckCommandLine } from './check-command-line.ts'
import { checkServices } from './check-services.ts'
import type { CliCommand } from './command.ts'

export const checkLayerSizesCommand: CliCommand = {
  usage: 'IMAGE [options]',
  details: `${checkOptions()}
  --json                  print the action's outputs as JSON

Exit code: 0 pass or warn, 1 fail, 2 usage or environment error.`,
  async run(args, env, terminal) {
    const { inputs, isJson } = parseCheckCommandLine(args)
    const { outputs, failure } = await checkImage(inputs, checkServices(env, terminal, isJson))
    if (isJson) terminal.out(JSON.stringify(outputs, null, 2))
    else if (outputs.plan !== '')
      terminal.err(
        'Run `binder-actions plan` with the same image to print a Dockerfile fragment that splits its layers.',
      )
    return failure === undefined ? 0 : 1
  },
}
