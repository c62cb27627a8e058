import type { BuildIngredients } from '../../ingredients/fingerprint.ts'
import { parseReference, type Reference } from '../../oci/reference.ts'

/** Image that a build may have started from. */
export interface PossibleBase {
  /** Name in the Dockerfile. */
  readonly name: string
  readonly reference: Reference
  /** Directory of its layout, if it is on disk. */
  readonly directory: string | undefined
}

/** Lists the images from which a build may have started: its dependency image and those that its Dockerfile names. */
export function possibleBases(
  bases: BuildIngredients['bases'],
  dependencies: { readonly reference: string; readonly directory: string | undefined } | undefined,
): PossibleBase[] {
  const namedBases = [...bases].map(([name, digest]): PossibleBase => {
    const { tag, ...repository } = parseReference(name)
    const reference =
      digest === undefined ? { ...repository, tag: tag ?? 'latest' } : { ...repository, digest }
    return { name, reference, directory: undefined }
  })
  if (dependencies === undefined) return namedBases
  const { reference, directory } = dependencies
  return [{ name: reference, reference: parseReference(reference), directory }, ...namedBases]
}
