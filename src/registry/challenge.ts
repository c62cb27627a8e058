/** Authentication challenge of a registry. Source: RFC 9110 section 11.6.1; distribution token authentication. */
export type Challenge =
  | { readonly scheme: 'basic' }
  | { readonly scheme: 'bearer'; readonly realm: string; readonly service: string | undefined }

/** Maximum length of a header. Longer headers are ignored, to bound the parsing time. */
const maxHeaderLength = 8192
const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+"
const parameterForm = new RegExp(`^(${token})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,"]+))`)
const schemeForm = new RegExp(`^(${token})(?=\\s|,|$)`)

interface AnyChallenge {
  readonly scheme: string
  readonly parameters: ReadonlyMap<string, string>
}

/**
 * Returns the challenge to answer. Prefers bearer to basic because bearer does not send the password to the registry.
 *
 * @returns undefined if the header has no supported challenge.
 */
export function parseChallenge(header: string): Challenge | undefined {
  const challenges = header.length > maxHeaderLength ? [] : splitChallenges(header)
  for (const { scheme, parameters } of challenges) {
    const realm = parameters.get('realm')
    if (scheme !== 'bearer' || realm === undefined || !URL.canParse(realm)) continue
    return { scheme, realm, service: parameters.get('service') }
  }
  return challenges.some(({ scheme }) => scheme === 'basic') ? { scheme: 'basic' } : undefined
}

/** Splits a header into challenges. Challenges and their parameters are both separated by commas. */
function splitChallenges(header: string): AnyChallenge[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = []
  let remainder = header
  for (;;) {
    remainder = remainder.replace(/^[\s,]+/, '')
    const parameter = parameterForm.exec(remainder)
    const scheme = parameter === null ? schemeForm.exec(remainder) : null
    const [match] = parameter ?? scheme ?? []
    if (match === undefined) return challenges
    if (scheme !== null) challenges.push({ scheme: (scheme[1] ?? '').toLowerCase(), parameters: new Map() })
    if (parameter !== null) {
      const [, name = '', quoted, plain = ''] = parameter
      const value = quoted?.replace(/\\(.)/g, '$1') ?? plain
      challenges.at(-1)?.parameters.set(name.toLowerCase(), value)
    }
    remainder = remainder.slice(match.length)
  }
}
