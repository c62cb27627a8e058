import type { BuildIngredients } from '../../ingredients/fingerprint.ts'
import { changesSince } from '../../ingredients/ingredient-changes.ts'
import type { Digest } from '../../oci/digest.ts'
import { formatList, plural } from '../../wording.ts'
import type { PublishedImage } from '../identify/find-published.ts'
import type { ImageRequest } from '../request/image-request.ts'
import { missingChecks, type RequiredChecks } from '../request/required-checks.ts'

/** Decision to build an image or to reuse the published one, with the reason in one sentence. */
export type BuildDecision =
  | {
      readonly kind: 'build'
      readonly reason: string
      /** Differences from the image in the registry, one per entry. */
      readonly changes: readonly string[]
    }
  | { readonly kind: 'reuse'; readonly reason: string; readonly image: PublishedImage }

/** Properties of a planned build that are compared with the published image. */
export interface BuildCandidate {
  readonly revision: string
  readonly ingredients: BuildIngredients
  /**
   * Fingerprint of the ingredients; undefined if the work tree differs from the commit, because the image is then not the
   * image of the commit.
   */
  readonly fingerprint: Digest | undefined
  readonly checks: RequiredChecks
}

const maxListedChanges = 20

/** Decides whether to build, by comparing the planned build with the image in the registry. */
export function decideBuild(
  candidate: BuildCandidate,
  published: PublishedImage | undefined,
  { builder, publication }: Pick<ImageRequest, 'builder' | 'publication'>,
): BuildDecision {
  const { ingredients, fingerprint, checks, revision } = candidate
  const changes = published?.ingredients === undefined ? [] : changesSince(published.ingredients, ingredients)
  const build = (reason: string): BuildDecision => ({ kind: 'build', reason, changes })
  if (builder.force) return build('force is set')
  if (builder.noCache || builder.refresh) return build('no-cache is set')
  if (!publication.push) return build('a build without push always builds')
  if (fingerprint === undefined) return build('the work tree differs from the commit')
  if (published === undefined) return build('the registry has no image with this tag')
  if (published.fingerprint !== fingerprint) return build(describeDifference(published, changes))
  const missingNames = missingChecks(published.checks, checks)
  if (missingNames.length > 0) {
    const reason = `the required checks have changed: ${missingNames.join(', ')}`
    return { kind: 'build', reason, changes: missingNames }
  }
  return { kind: 'reuse', reason: describeReuse(ingredients, published, revision), image: published }
}

function describeDifference({ ingredients, revision }: PublishedImage, changes: readonly string[]): string {
  if (ingredients === undefined) return 'the image in the registry has no record of its ingredients'
  const since = revision === undefined ? 'since the previous image' : `since the image of commit ${revision}`
  if (changes.length === 0) return `the way images are identified has changed ${since}`
  return `its ingredients have changed ${since}: ${formatList(changes, maxListedChanges)}`
}

function describeReuse(ingredients: BuildIngredients, published: PublishedImage, revision: string): string {
  const isOfCommit = published.revision === revision
  const sentence = isOfCommit
    ? 'the registry already has the image of this commit'
    : `no ingredient of the image has changed since ${published.revision === undefined ? 'it was built' : `commit ${published.revision}`}`
  return `${sentence} (unchanged: ${describeIngredients(ingredients)})`
}

/** Describes the ingredients: `14 files, 2 build arguments, the image debian:trixie at sha256:…`. */
function describeIngredients({
  entries,
  buildArgs,
  bases,
  clonedCommit,
  dependencies,
}: BuildIngredients): string {
  const descriptions = [plural(entries.length, 'file')]
  if (clonedCommit !== undefined) descriptions.push(`the cloned commit ${clonedCommit}`)
  if (buildArgs.size > 0) descriptions.push(plural(buildArgs.size, 'build argument'))
  for (const [name, digest] of bases) {
    descriptions.push(digest === undefined ? `the name ${name}` : `the image ${name} at ${digest}`)
  }
  if (dependencies !== undefined)
    descriptions.push(`the dependency image's ${describeIngredients(dependencies)}`)
  return descriptions.join(', ')
}
