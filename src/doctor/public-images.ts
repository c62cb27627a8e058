import { formatImageRepository, isSameImageRepository, parseReference } from '../oci/reference.ts'
import type { Facts } from './facts.ts'
import { type Finding, well } from './finding.ts'

const check = 'public-images'

/** A registry that hides an image answers so; one that is away answers nothing. */
const refusal = /\b(?:answered (?:401|403|404)|private|login)\b/

/** mybinder.org pulls without a login. */
export function checkPublicImages({ images }: Facts): Finding[] {
  return images.repositories.flatMap((repository): Finding[] => {
    const name = formatImageRepository(repository)
    const looks = [...images.found].filter(([text]) =>
      isSameImageRepository(parseReference(text), repository),
    )
    const reasons = new Set(looks.flatMap(([, found]) => (found.isKnown ? [] : [found.reason])))
    const refused = [...reasons].find(reason => refusal.test(reason))
    if (refused !== undefined) return [hidden(name, refused)]
    if (reasons.size === 0) return [well(check, `${name} can be pulled without a login`)]
    return [...reasons].map(reason => unclear(name, reason))
  })
}

function hidden(name: string, reason: string): Finding {
  return {
    check,
    level: 'red',
    what: `${name} cannot be pulled without a login: ${reason}`,
    why: 'mybinder.org has no login: every launch fails while pulling the image.',
    fix: howToPublish(name),
  }
}

function unclear(name: string, reason: string): Finding {
  return {
    check,
    level: 'yellow',
    what: `${name} could not be looked at: ${reason}`,
    why: 'mybinder.org may fail in the same way while pulling the image.',
    fix: 'Mend what the message says, or run this again later if the registry was away.',
  }
}

function howToPublish(name: string): string {
  const [registry, owner = '', ...rest] = name.split('/')
  if (registry !== 'ghcr.io') return `Make ${name} public in the settings of ${registry}.`
  const packagePath = encodeURIComponent(rest.join('/'))
  return (
    `Package settings → Danger Zone → Change visibility → Public, at https://github.com/orgs/${owner}/packages/container/${packagePath}/settings ` +
    `(of a person: https://github.com/users/${owner}/packages/container/${packagePath}/settings). No API does this.`
  )
}
