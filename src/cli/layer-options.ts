import { type ExplainMode, explainModes } from '../layers/layer-check-settings.ts'
import { defaultSizes, type LayerBudget, measures } from '../layers/layer-verdict.ts'
import { parseSize } from '../units.ts'
import { UserError } from '../user-error.ts'
import { chooseValue, parseOption } from './read-arguments.ts'

/** Options of every command that checks layers. */
export const layerOptions = {
  'max-layer-size': { type: 'string', default: defaultSizes.max },
  'warn-layer-size': { type: 'string', default: defaultSizes.warn },
  measure: { type: 'string', default: 'uncompressed' },
  explain: { type: 'string', default: 'auto' },
  dockerfile: { type: 'string' },
} as const

/** Returns the usage text of the layer options. */
export function layerOptionsHelp(modes: readonly ExplainMode[] = explainModes): string {
  return `  --max-layer-size SIZE   fail when a layer exceeds this size; default ${defaultSizes.max}
  --warn-layer-size SIZE  warn when a layer exceeds this size, and analyze it; default ${defaultSizes.warn}
  --measure KIND          size that the limits apply to: uncompressed (default) or compressed
  --explain WHICH         layers to analyze: ${modes.join(', ').replace('auto', 'auto (default)')}
  --dockerfile FILE       Dockerfile that the image was built from`
}

type LimitValues = Readonly<Record<'max-layer-size' | 'warn-layer-size' | 'measure', string>>

/** Parses the layer limits. @throws Error with the option and the accepted values. */
export function parseBudget(values: LimitValues): LayerBudget {
  const budget = {
    maxLayerSize: parseOption('--max-layer-size', values['max-layer-size'], parseSize),
    warnLayerSize: parseOption('--warn-layer-size', values['warn-layer-size'], parseSize),
    measure: chooseValue('--measure', measures, values.measure),
  }
  if (budget.warnLayerSize > budget.maxLayerSize) {
    throw new UserError(
      'invalid-input',
      '--warn-layer-size is larger than --max-layer-size and would have no effect: set it to a smaller size',
    )
  }
  return budget
}
