import { parseArgs } from 'node:util'
import type { Inputs } from '../actions/check-layer-sizes/inputs.ts'
import { run } from '../actions/check-layer-sizes/run.ts'
import { measures } from '../layers/layer-budget.ts'
import { parseSize } from '../layers/size-units.ts'
import { parseImageLocation } from '../layout/image-location.ts'
import { parsePlatform } from '../oci/platform.ts'
import { connectFromRunner } from '../runner/registry-access.ts'
import { type CliCommand, type Terminal, UsageError } from './run-command-line.ts'

const usage = `Usage: binder-actions check-layer-sizes IMAGE [options]

  IMAGE                   a reference (ghcr.io/owner/name:tag), or oci-layout:DIR
  --platform OS/ARCH      default linux/amd64
  --max-layer-size SIZE   a larger layer fails the check; default 1GB
  --warn-layer-size SIZE  a larger layer is warned of; default 800MB
  --measure KIND          uncompressed (default) or compressed
  --json                  print what the action outputs, as JSON

Exit code: 0 pass or warn, 1 fail, 2 anything else.`

export const checkLayerSizes: CliCommand = {
  usage,
  summary: 'size of every layer of an image, without pulling it',
  async run(args, env, terminal) {
    const { inputs, isJson } = parseCommandLine(args)
    const { outputs, failure } = await run(inputs, {
      connect: connectFromRunner(env, {}),
      log: terminalLog(terminal, isJson),
      writeSummary: async () => {},
    })
    if (isJson) terminal.out(JSON.stringify(outputs, null, 2))
    return failure === undefined ? 0 : 1
  },
}

function parseCommandLine(args: readonly string[]): { inputs: Inputs; isJson: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        platform: { type: 'string', default: 'linux/amd64' },
        'max-layer-size': { type: 'string', default: '1GB' },
        'warn-layer-size': { type: 'string', default: '800MB' },
        measure: { type: 'string', default: 'uncompressed' },
        json: { type: 'boolean', default: false },
      },
    })
    const [image, ...others] = positionals
    if (image === undefined) throw new Error('IMAGE is missing')
    if (others.length > 0) throw new Error(`expected one IMAGE, got ${positionals.join(' and ')}`)
    const measure = measures.find(kind => kind === values.measure)
    if (measure === undefined)
      throw new Error(`--measure is ${JSON.stringify(values.measure)}: expected ${measures.join(' or ')}`)
    const budget = {
      maxLayerSize: parseSize(values['max-layer-size']),
      warnLayerSize: parseSize(values['warn-layer-size']),
      measure,
    }
    const platform = parsePlatform(values.platform)
    const inputs = {
      image: parseImageLocation(image),
      platform,
      budget,
      failOn: 'error',
      credentials: undefined,
    } as const
    return { inputs, isJson: values.json }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** With --json, standard output holds nothing but JSON. */
function terminalLog({ out, err }: Terminal, isJson: boolean) {
  const info = isJson ? () => {} : out
  return {
    info,
    warning: err,
    error: err,
    mask: () => {},
    group: <T>(_title: string, task: () => Promise<T>) => task(),
  }
}
