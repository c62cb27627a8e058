import type { ExistingRequest } from '../../image/request/existing-request.ts'
import { type LocalImage, parseLocalImage } from '../../layout/image-location.ts'
import type { InputReader } from '../../runner/input-reader.ts'
import { readPlatform } from './layer-inputs.ts'

/** Inputs without a default that have no effect on an existing image. */
const buildInputs = [
  ...['recipe-ref', 'target', 'branch-arg', 'revision-arg', 'build-args', 'labels', 'secrets', 'paths'],
  ...['deps-file', 'deps-image', 'deps-paths', 'cache-ref', 'split-target'],
]

/** Reads the image to push instead of building one; undefined if an image is built. */
export function readExistingImage(
  reader: InputReader,
  settings: Pick<ExistingRequest, 'verification' | 'publication'>,
): ExistingRequest | undefined {
  const location = reader.optional<LocalImage>('existing-image', parseLocalImage)
  if (location === undefined) return undefined
  const unusedInputs = buildInputs.filter(name => reader.text(name) !== undefined)
  if (unusedInputs.length > 0) {
    const [pronoun, verb] = unusedInputs.length === 1 ? ['it', 'has'] : ['them', 'have']
    reader.problem(
      `${unusedInputs.join(', ')} ${verb} no effect because existing-image is set and nothing is built: remove ${pronoun}`,
    )
  }
  return {
    ...{ ...settings, location, platform: readPlatform(reader) },
    ...{ file: reader.text('file'), builder: reader.text('builder') },
  }
}
