import type { LayerCheckRequest } from '../image/check-layer-sizes.ts'
import { defaultSizes, measures } from '../layers/layer-budget.ts'
import { type ExplainMode, explainModes } from '../layers/layer-check.ts'
import { parseImageLocation } from '../layout/image-location.ts'
import { binderPlatform, formatPlatform, parsePlatform } from '../oci/platform.ts'
import { parseSize } from '../units.ts'
import { UserError } from '../user-error.ts'
import { chooseValue, readArguments, singlePositional, withUsageErrors } from './read-arguments.ts'

export interface CheckCommandLine {
  readonly inputs: LayerCheckRequest
  readonly isJson: boolean
}

/** Returns the usage text of the options that `check-layer-sizes` and `plan` share. */
export const checkOptions = (
  modes: readonly ExplainMode[] = explainModes,
) => `  IMAGE                   reference (ghcr.io/owner/name:tag), oci-layout:DIR, docker-archive:FILE or docker-daemon:REF
  --platform OS/ARCH      platform of the image; default ${formatPlatform(binderPlatform)}
  --max-layer-size SIZE   fail when a layer exceeds this size; default ${defaultSizes.max}
  --warn-layer-size SIZE  warn when a layer exceeds this size, and analyze it; default ${defaultSizes.warn}
  --measure KIND          size that the limits apply to: uncompressed (default) or compressed
  --explain WHICH         layers to analyze: ${modes.join(', ').replace('auto', 'auto (default)')}
  --dockerfile FILE       Dockerfile that the image was built from`

/** Parses the command line. @throws UsageError with the problem and the accepted values. */
export function parseCheckCommandLine(
  args: readonly string[],
  modes: readonly ExplainMode[] = explainModes,
): CheckCommandLine {
  const { values, positionals } = readArguments(args, {
    platform: { type: 'string', default: formatPlatform(binderPlatform) },
    'max-layer-size': { type: 'string', default: defaultSizes.max },
    'warn-layer-size': { type: 'string', default: defaultSizes.warn },
    measure: { type: 'string', default: 'uncompressed' },
    explain: { type: 'string', default: 'auto' },
    dockerfile: { type: 'string' },
    json: { type: 'boolean', default: false },
  })
  return withUsageErrors(() => {
    const budget = {
      maxLayerSize: parseSize(values['max-layer-size']),
      warnLayerSize: parseSize(values['warn-layer-size']),
      measure: chooseValue('--measure', measures, values.measure),
    }
    if (budget.warnLayerSize > budget.maxLayerSize) {
      throw new UserError(
        'invalid-input',
        '--warn-layer-size is larger than --max-layer-size, so there would never be a warning: lower --warn-layer-size',
      )
    }
    const inputs: LayerCheckRequest = {
      image: parseImageLocation(singlePositional(positionals, 'IMAGE')),
      platform: parsePlatform(values.platform),
      budget,
      failOn: 'error',
      explain: chooseValue('--explain', modes, values.explain),
      dockerfile: values.dockerfile,
    }
    return { inputs, isJson: values.json }
  })
}
