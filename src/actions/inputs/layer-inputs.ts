import { explainModes, failConditions, type LayerCheck } from '../../layers/layer-check-settings.ts'
import { defaultSizes, type LayerBudget, measures } from '../../layers/layer-verdict.ts'
import { binderPlatform, type Platform, parsePlatform } from '../../oci/platform.ts'
import type { Credentials } from '../../registry/credentials.ts'
import type { InputReader } from '../../runner/input-reader.ts'
import { parseSize } from '../../units.ts'

/** Inputs shared by all actions that handle an image. */

export function readPlatform(reader: InputReader): Platform {
  return reader.withDefault('platform', parsePlatform, binderPlatform)
}

export function readExplain(reader: InputReader): LayerCheck['explain'] {
  return reader.choice('explain', explainModes, 'auto')
}

export function readFailOn(
  reader: InputReader,
  fallback: LayerCheck['failOn'] = 'error',
): LayerCheck['failOn'] {
  return reader.choice('fail-on', failConditions, fallback)
}

export function readBudget(reader: InputReader): LayerBudget {
  const budget = {
    maxLayerSize: reader.withDefault('max-layer-size', parseSize, parseSize(defaultSizes.max)),
    warnLayerSize: reader.withDefault('warn-layer-size', parseSize, parseSize(defaultSizes.warn)),
    measure: reader.choice('measure', measures, 'uncompressed'),
  }
  if (budget.warnLayerSize > budget.maxLayerSize) {
    reader.problem(
      'warn-layer-size is larger than max-layer-size, so it would have no effect: set it to a smaller size',
    )
  }
  return budget
}

export function readCredentials(reader: InputReader): Credentials | undefined {
  const username = reader.text('registry-username')
  const password = reader.secret('registry-password')
  if (username !== undefined && password !== undefined) return { username, password }
  if (username !== undefined)
    reader.problem('registry-password is missing, but registry-username is set: set both or neither')
  if (password !== undefined)
    reader.problem('registry-username is missing, but registry-password is set: set both or neither')
  return undefined
}
