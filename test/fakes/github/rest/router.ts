import type { OpenAPIBackend } from 'openapi-backend'

type Route = {
  readonly method: string
  readonly operationId: string
  readonly template: string
  readonly names: readonly string[]
  readonly pattern: RegExp
}
export type Match = {
  readonly operationId: string
  readonly params: Readonly<Record<string, string>>
  /** Path with every parameter encoded as one segment, which the validator requires. */
  readonly canonicalPath: string
}
type Parameter = { readonly name: string; readonly 'x-multi-segment'?: boolean }

function makeRoute(method: string, template: string, operationId: string, parameters: Parameter[]): Route {
  const multiSegmentNames = new Set(
    parameters.filter(parameter => parameter['x-multi-segment'] === true).map(parameter => parameter.name),
  )
  const names: string[] = []
  const pattern = template.replaceAll(/\/\{(\w+)\}/g, (_, name: string) => {
    names.push(name)
    if (name === 'path') {
      // Octokit requests the root directory as /contents, and other clients as /contents/.
      return '(?:/(.*))?'
    }
    return multiSegmentNames.has(name) ? '/(.+)' : '/([^/]+)'
  })
  return { method, operationId, template, names, pattern: new RegExp(`^${pattern}$`) }
}

/**
 * Creates a router for the paths of the description. Like GitHub, the router accepts slashes in `{ref}`, `{path}` and
 * `{branch}`.
 */
export function createRouter(api: OpenAPIBackend): (method: string, path: string) => Match | undefined {
  const routes = api
    .getOperations()
    .map(({ method, path, operationId, parameters }) =>
      makeRoute(method, path, operationId ?? '', (parameters ?? []) as Parameter[]),
    )
    .sort((left, right) => right.template.length - left.template.length)
  return (method, path) => {
    for (const route of routes) {
      const values = route.method === method.toLowerCase() ? route.pattern.exec(path)?.slice(1) : undefined
      if (values !== undefined) {
        return makeMatch(route, values)
      }
    }
    return undefined
  }
}

function makeMatch(route: Route, values: readonly string[]): Match | undefined {
  let params: Record<string, string>
  try {
    params = Object.fromEntries(
      route.names.map((name, index) => [name, decodeURIComponent(values[index] ?? '')]),
    )
  } catch {
    return undefined
  }
  const canonicalPath = route.template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    // The root directory has an empty path, which a path parameter cannot express.
    encodeURIComponent(params[name] || '.'),
  )
  return { operationId: route.operationId, params, canonicalPath }
}
