/** What a registry wants to see before it answers. Source: RFC 9110 section 11.6.1; distribution token authentication. */
export type Challenge =
  | { readonly scheme: 'basic' }
  | { readonly scheme: 'bearer'; readonly realm: string; readonly service?: string; readonly scope?: string }

/** Longer ones are no challenge but an attempt to keep us busy. */
const longestHeader = 8192
const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+"
const parameterForm = new RegExp(`^(${token})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|(${token}|[^\\s,"]+))`)
const schemeForm = new RegExp(`^(${token})(?=\\s|,|$)`)

interface AnyChallenge {
  readonly scheme: string
  readonly parameters: ReadonlyMap<string, string>
}

/**
 * The challenge to answer: bearer before basic, since it keeps the password from the registry itself.
 *
 * @returns undefined when the header holds no challenge that a container registry may use.
 */
export function parseChallenge(header: string): Challenge | undefined {
  const challenges = header.length > longestHeader ? [] : splitChallenges(header)
  for (const { scheme, parameters } of challenges) {
    const realm = parameters.get('realm')
    if (scheme !== 'bearer' || realm === undefined || !URL.canParse(realm)) continue
    const service = parameters.get('service')
    const scope = parameters.get('scope')
    return {
      scheme,
      realm,
      ...(service === undefined ? {} : { service }),
      ...(scope === undefined ? {} : { scope }),
    }
  }
  return challenges.some(({ scheme }) => scheme === 'basic') ? { scheme: 'basic' } : undefined
}

/** Several challenges may share one header, separated by the same comma that separates their parameters. */
function splitChallenges(header: string): AnyChallenge[] {
  const found: { scheme: string; parameters: Map<string, string> }[] = []
  let rest = header
  for (;;) {
    rest = rest.replace(/^[\s,]+/, '')
    const parameter = parameterForm.exec(rest)
    const scheme = parameter === null ? schemeForm.exec(rest) : null
    const [matched] = parameter ?? scheme ?? []
    if (matched === undefined) return found
    if (scheme !== null) found.push({ scheme: (scheme[1] ?? '').toLowerCase(), parameters: new Map() })
    if (parameter !== null) {
      const [, name = '', quoted, plain = ''] = parameter
      const value = quoted?.replace(/\\(.)/g, '$1') ?? plain
      found.at(-1)?.parameters.set(name.toLowerCase(), value)
    }
    rest = rest.slice(matched.length)
  }
}
