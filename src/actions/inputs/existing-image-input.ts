import type { ExistingRequest } from '../../image/request/existing-request.ts'
import { type LocalImage, parseLocalImage } from '../../layout/image-location.ts'
import type { InputReader } from '../../runner/input-reader.ts'
import { readPlatform } from './layer-inputs.ts'

/** Inputs that have no effect on an existing image. Inputs with a default are omitted: a set value may equal the default. */
const buildInputs = [
  ...['recipe-ref', 'target', 'branch-arg', 'revision-arg', 'build-args', 'labels', 'secrets', 'paths'],
  ...['deps-file', 'deps-image', 'deps-paths', 'cache-ref', 'split-target'],
]

/** Reads the image to push instead of building one; undefined if an image is built. */
export function readExisting(
  reader: InputReader,
  settings: Pick<ExistingRequest, 'verification' | 'publication'>,
): ExistingRequest | undefined {
  const location = reader.optional<LocalImage>('existing-image', parseLocalImage)
  if (location === undefined) return undefined
  const idle = buildInputs.filter(name => reader.text(name) !== undefined)
  if (idle.length > 0) {
    const [them, have] = idle.length === 1 ? ['it', 'has'] : ['them', 'have']
    reader.problem(
      `${idle.join(', ')} ${have} no effect because existing-image is set and nothing is built: remove ${them}`,
    )
  }
  return {
    ...{ ...settings, location, platform: readPlatform(reader) },
    ...{ file: reader.text('file'), builder: reader.text('builder') },
  }
}
