import type { LayerCheckRequest } from '../../image/check-layer-sizes.ts'
import { parseImageLocation } from '../../layout/image-location.ts'
import type { RegistryLogin } from '../../registry/connect-registry.ts'
import type { Credentials } from '../../registry/credentials.ts'
import type { InputReader } from '../../runner/input-reader.ts'
import { readBudget, readCredentials, readExplain, readFailOn, readPlatform } from '../inputs/layer-inputs.ts'

export interface CheckInputs extends LayerCheckRequest {
  readonly credentials: Credentials | undefined
}

export function readInputs(reader: InputReader): CheckInputs {
  return {
    image: reader.required('image', parseImageLocation),
    platform: readPlatform(reader),
    budget: readBudget(reader),
    failOn: readFailOn(reader),
    explain: readExplain(reader),
    dockerfile: reader.text('dockerfile'),
    credentials: readCredentials(reader),
  }
}

/** Returns the given credentials as a login to the registry of the image. */
export function registryLogin({ image, credentials }: CheckInputs): RegistryLogin | undefined {
  if (image.kind !== 'registry' || credentials === undefined) return undefined
  return { registry: image.reference.registry, credentials }
}
