import { formatImageRepository, isSameImageRepository, parseReference } from '../../oci/reference.ts'
import type { Facts } from '../facts/facts.ts'
import { type Finding, passed } from '../report/finding.ts'

const check = 'public-images'

/**
 * Checks that images can be pulled without a login, as mybinder.org does. Missing parts of a public image are reported
 * by `checkPinnedDigests`.
 */
export function checkPublicImages({ images }: Facts): Finding[] {
  return images.repositories.flatMap((repository): Finding[] => {
    const name = formatImageRepository(repository)
    const lookups = [...images.lookups].filter(([text]) =>
      isSameImageRepository(parseReference(text), repository),
    )
    const failures = lookups.flatMap(([, lookup]) =>
      lookup.isKnown || lookup.failure === 'lost' ? [] : [lookup],
    )
    const deniedLookup = failures.find(({ failure }) => failure === 'denied')
    if (deniedLookup !== undefined) return [privateImageFinding(name, deniedLookup.reason)]
    const reasons = new Set(failures.map(({ reason }) => reason))
    if (reasons.size === 0) return [passed(check, `${name} can be pulled without a login`)]
    return [...reasons].map(reason => unreadableImageFinding(name, reason))
  })
}

function privateImageFinding(name: string, reason: string): Finding {
  return {
    check,
    verdict: 'fail',
    what: `${name} cannot be pulled without a login: ${reason}`,
    why: 'mybinder.org pulls images without a login, so every launch fails.',
    fix: visibilityFix(name),
  }
}

function unreadableImageFinding(name: string, reason: string): Finding {
  return {
    check,
    verdict: 'warn',
    what: `${name} could not be read: ${reason}`,
    why: 'mybinder.org may fail in the same way when it pulls the image.',
    fix: 'Fix the cause that the message names, or run the doctor again if the registry was unavailable.',
  }
}

function visibilityFix(name: string): string {
  const [registry, owner = '', ...segments] = name.split('/')
  if (registry !== 'ghcr.io') return `Make ${name} public in the settings of ${registry}.`
  const packagePath = encodeURIComponent(segments.join('/'))
  return (
    `Open Package settings → Danger Zone → Change visibility → Public, at https://github.com/orgs/${owner}/packages/container/${packagePath}/settings ` +
    `(for a user's package: https://github.com/users/${owner}/packages/container/${packagePath}/settings). No API can change the visibility.`
  )
}
