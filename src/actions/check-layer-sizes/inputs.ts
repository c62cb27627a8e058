import { type LayerBudget, measures } from '../../layers/layer-budget.ts'
import { type ImageLocation, parseImageLocation } from '../../layout/image-location.ts'
import { type Platform, parsePlatform } from '../../oci/platform.ts'
import type { RegistryLogin } from '../../registry/connect-registry.ts'
import type { Credentials } from '../../registry/credentials.ts'
import type { InputReader } from '../../runner/input-reader.ts'
import { parseSize } from '../../units.ts'

export const failConditions = ['error', 'warning', 'never'] as const
/** `auto`: layers over warn-layer-size; `always`: all, and no size is believed that was not counted. */
export const explainModes = ['auto', 'always', 'never'] as const
export type ExplainMode = (typeof explainModes)[number]

export interface Inputs extends LayerCheck {
  readonly image: ImageLocation
  readonly platform: Platform
  readonly credentials: Credentials | undefined
}

export interface LayerCheck {
  readonly budget: LayerBudget
  readonly failOn: (typeof failConditions)[number]
  readonly explain: ExplainMode
  /** Path of the Dockerfile that made the image. */
  readonly dockerfile: string | undefined
}

const defaultPlatform: Platform = { os: 'linux', architecture: 'amd64' }

export function readInputs(reader: InputReader): Inputs {
  return {
    image: reader.required('image', parseImageLocation),
    platform: readPlatform(reader),
    budget: readBudget(reader),
    failOn: reader.choice('fail-on', failConditions, 'error'),
    explain: readExplain(reader),
    dockerfile: reader.text('dockerfile'),
    credentials: readCredentials(reader),
  }
}

export function readExplain(reader: InputReader): LayerCheck['explain'] {
  return reader.choice('explain', explainModes, 'auto')
}

export function readPlatform(reader: InputReader): Platform {
  return reader.withDefault('platform', parsePlatform, defaultPlatform)
}

export function readBudget(reader: InputReader): LayerBudget {
  const budget = {
    maxLayerSize: reader.withDefault('max-layer-size', parseSize, 1e9),
    warnLayerSize: reader.withDefault('warn-layer-size', parseSize, 800e6),
    measure: reader.choice('measure', measures, 'uncompressed'),
  }
  if (budget.warnLayerSize > budget.maxLayerSize) {
    reader.problem('warn-layer-size is larger than max-layer-size: nothing would ever be warned of')
  }
  return budget
}

export function readCredentials(reader: InputReader): Credentials | undefined {
  const username = reader.text('registry-username')
  const password = reader.secret('registry-password')
  if (username !== undefined && password !== undefined) return { username, password }
  if (username !== undefined) reader.problem('registry-password is missing, but registry-username is given')
  if (password !== undefined) reader.problem('registry-username is missing, but registry-password is given')
  return undefined
}

/** Credentials given as inputs are for the registry that the image is named in. */
export function loginFor({ image, credentials }: Inputs): RegistryLogin | undefined {
  if (image.kind !== 'registry' || credentials === undefined) return undefined
  return { registry: image.reference.registry, credentials }
}
