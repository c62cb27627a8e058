import { readFile, writeFile } from 'node:fs/promises'
import { checkLayerSizes as checkImage } from '../image/check-layer-sizes.ts'
import { applyPlans } from '../layers/apply-plans.ts'
import type { CheckedImage } from '../layers/checked-image.ts'
import { unifiedDiff } from '../unified-diff.ts'
import { formatError, unreleased } from '../user-error.ts'
import { checkOptions, parseCheckCommandLine } from './check-command-line.ts'
import { checkServices } from './check-services.ts'
import type { CliCommand, Terminal } from './command.ts'

/** Modes that analyze layers, because a plan is derived from the analysis. */
const modes = ['auto', 'always'] as const

export const planCommand: CliCommand = {
  usage: 'IMAGE [options]',
  details: `${checkOptions(modes)}
  --diff                  print what changes in the file of --dockerfile, as a diff
  --write                 change the file of --dockerfile
  --json                  print the fragment and the layers as JSON

The fragment brings every layer under --warn-layer-size, except for a single file that is larger. It is written to standard
output, everything else to standard error.
Exit code: 0 nothing to split, 1 a plan was printed or written, 2 usage or environment error, or a layer over --max-layer-size
that cannot be split.`,
  async run(args, env, terminal) {
    const { inputs, isJson, edit } = parseCheckCommandLine(args, modes)
    const errorTerminal = { out: terminal.err, err: terminal.err }
    const { outputs, failure, checked } = await checkImage(inputs, checkServices(env, errorTerminal, isJson))
    if (isJson) terminal.out(JSON.stringify({ plan: outputs.plan, layers: outputs.layers }, null, 2))
    else if (outputs.plan !== '' && edit === undefined) terminal.out(outputs.plan)
    if (outputs.plan !== '') {
      if (edit !== undefined) await changeDockerfile(checked, inputs.dockerfile ?? '', edit, terminal)
      return 1
    }
    if (failure === undefined) return 0
    terminal.err(formatError(failure, unreleased))
    return 2
  },
}

/** Prints or writes the Dockerfile with the fragments in it. */
async function changeDockerfile(
  checked: CheckedImage,
  path: string,
  { diff, write }: { readonly diff: boolean; readonly write: boolean },
  { out, err }: Terminal,
): Promise<void> {
  const before = await readFile(path, 'utf8')
  const after = applyPlans(before, checked)
  if (diff) out(unifiedDiff(path, before, after).trimEnd())
  if (!write) return
  await writeFile(path, after)
  err(`Changed ${path}: build the image again to see its layers.`)
}
