import type { Inputs } from '../../actions/build-binder-image/inputs.ts'
import type { BuildIngredients } from '../../ingredients/fingerprint.ts'
import { changesSince } from '../../ingredients/ingredient-changes.ts'
import type { PublishedImage } from '../identify/published-image.ts'
import type { BuildPlan } from './build-plan.ts'
import { unprovenIn } from './verification-settings.ts'

/** Whether and why an image is built. */
export interface BuildDecision {
  readonly isBuilt: boolean
  /** In one sentence. */
  readonly reason: string
  /** What differs from the image in the registry, one thing each. */
  readonly changes: readonly string[]
}

const mostChangesNamed = 20

/** Compares what would be built with what the registry holds. */
export function decide(
  { force, noCache, push }: Inputs,
  plan: BuildPlan,
  published: PublishedImage | undefined,
  revision: string,
): BuildDecision {
  const changes =
    published?.ingredients === undefined ? [] : changesSince(published.ingredients, plan.ingredients)
  const build = (reason: string): BuildDecision => ({ isBuilt: true, reason, changes })
  if (force) return build('force was given')
  if (noCache) return build('no-cache was given')
  if (!push) return build('a build without push always builds')
  if (plan.fingerprint === undefined) return build('the work tree differs from the commit')
  if (published === undefined) return build('the registry holds no image of what would be built')
  if (published.fingerprint !== plan.fingerprint) return build(whyDifferent(published, changes))
  const unproven = unprovenIn(published.proof, plan.proof)
  if (unproven.length > 0) {
    const reason = `the proof that is asked for is another one: ${unproven.join(', ')}`
    return { isBuilt: true, reason, changes: unproven }
  }
  return { isBuilt: false, reason: whyEqual(plan.ingredients, published, revision), changes: [] }
}

function whyDifferent({ ingredients, revision }: PublishedImage, changes: readonly string[]): string {
  if (ingredients === undefined) return 'the image in the registry does not say what it was made of'
  const since = `since the image of commit ${revision}`
  if (changes.length === 0) return `the way images are identified has changed ${since}`
  const more = changes.length > mostChangesNamed ? ` and ${changes.length - mostChangesNamed} more` : ''
  return `its ingredients have changed ${since}: ${changes.slice(0, mostChangesNamed).join(', ')}${more}`
}

function whyEqual(ingredients: BuildIngredients, published: PublishedImage, revision: string): string {
  const isOfCommit = published.revision === revision
  const what = isOfCommit
    ? 'the registry already holds the image of this commit'
    : `nothing that goes into the image has changed since commit ${published.revision}`
  return `${what}: equal are ${describe(ingredients)}`
}

/** `14 files, 2 build arguments, the image debian:trixie at sha256:…`. */
export function describe({ entries, buildArgs, bases, dependencies }: BuildIngredients): string {
  const parts = [count(entries.length, 'file')]
  if (buildArgs.size > 0) parts.push(count(buildArgs.size, 'build argument'))
  for (const [name, digest] of bases) {
    parts.push(digest === undefined ? `the name ${name}` : `the image ${name} at ${digest}`)
  }
  if (dependencies !== undefined) parts.push(`the dependency image's ${describe(dependencies)}`)
  return parts.join(', ')
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}
