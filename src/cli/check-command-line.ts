import type { LayerCheckRequest } from '../image/check-layer-sizes.ts'
import { type ExplainMode, explainModes } from '../layers/layer-check.ts'
import { binderPlatform, formatPlatform, parsePlatform } from '../oci/platform.ts'
import { parseImageArgument } from './image-argument.ts'
import { layerOptions, layerOptionsHelp, parseBudget } from './layer-options.ts'
import { chooseValue, readArguments, singlePositional, withUsageErrors } from './read-arguments.ts'

export interface CheckCommandLine {
  readonly inputs: LayerCheckRequest
  readonly isJson: boolean
}

/** Returns the usage text of the options that `check-layer-sizes` and `plan` share. */
export const checkOptions = (
  modes: readonly ExplainMode[] = explainModes,
) => `  IMAGE                   reference (ghcr.io/owner/name:tag) or address of a package, oci-layout:DIR, docker-archive:FILE or docker-daemon:REF
  --platform OS/ARCH      platform of the image; default ${formatPlatform(binderPlatform)}
${layerOptionsHelp(modes)}`

/** Parses the command line. @throws UsageError with the problem and the accepted values. */
export function parseCheckCommandLine(
  args: readonly string[],
  modes: readonly ExplainMode[] = explainModes,
): CheckCommandLine {
  const { values, positionals } = readArguments(args, {
    platform: { type: 'string', default: formatPlatform(binderPlatform) },
    ...layerOptions,
    json: { type: 'boolean', default: false },
  })
  return withUsageErrors(() => {
    const inputs: LayerCheckRequest = {
      budget: parseBudget(values),
      image: parseImageArgument(singlePositional(positionals, 'IMAGE')),
      platform: parsePlatform(values.platform),
      failOn: 'error',
      explain: chooseValue('--explain', modes, values.explain),
      dockerfile: values.dockerfile,
    }
    return { inputs, isJson: values.json }
  })
}
