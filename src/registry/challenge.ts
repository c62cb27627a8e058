/** What a registry wants to see before it answers. Source: RFC 9110 section 11.6.1; distribution token authentication. */
export type Challenge =
  | { readonly scheme: 'basic' }
  | { readonly scheme: 'bearer'; readonly realm: string; readonly service?: string; readonly scope?: string }

const parameter = /([a-z_]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/gi

/** @returns undefined when the header holds no challenge that a container registry may use. */
export function parseChallenge(header: string): Challenge | undefined {
  const [, scheme = '', rest = ''] = /^\s*([A-Za-z]+)\s*(.*)$/s.exec(header) ?? []
  if (scheme.toLowerCase() === 'basic') return { scheme: 'basic' }
  if (scheme.toLowerCase() !== 'bearer') return undefined
  const parameters = new Map<string, string>()
  for (const [, name = '', quoted, plain = ''] of rest.matchAll(parameter)) {
    parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain)
  }
  const realm = parameters.get('realm')
  if (realm === undefined || !URL.canParse(realm)) return undefined
  const service = parameters.get('service')
  const scope = parameters.get('scope')
  return {
    scheme: 'bearer',
    realm,
    ...(service === undefined ? {} : { service }),
    ...(scope === undefined ? {} : { scope }),
  }
}
