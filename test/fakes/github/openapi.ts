import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import addFormats from 'ajv-formats'
import { type Document, OpenAPIBackend } from 'openapi-backend'

type Json = { [key: string]: unknown }

const source = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json')

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function visitNodes(value: unknown, visit: (node: Json) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) {
      visitNodes(item, visit)
    }
  } else if (isJson(value)) {
    visit(value)
    for (const item of Object.values(value)) {
      visitNodes(item, visit)
    }
  }
}

function resolveComponent(
  document: Json,
  reference: string,
): [section: string, name: string, value: unknown] {
  const [, , section = '', name = ''] = reference.split('/')
  const group = (document.components as Json)[section] as Json
  return [section, name, group[name]]
}

/** Copies the components that the chosen paths reference, directly or indirectly. */
function collectComponents(document: Json, roots: unknown): Json {
  const components: { [section: string]: Json } = {}
  const follow = (value: unknown): void =>
    visitNodes(value, node => {
      if (typeof node.$ref !== 'string') {
        return
      }
      const [section, name, target] = resolveComponent(document, node.$ref)
      components[section] ??= {}
      if (!(name in components[section])) {
        components[section][name] = target
        follow(target)
      }
    })
  follow(roots)
  return components
}

/** Adds null where GitHub's `nullable` allows it but a JSON Schema validator does not: in enums and without a type. */
function expandNullable(node: Json): void {
  if (node.nullable !== true) {
    return
  }
  if (Array.isArray(node.enum) && !node.enum.includes(null)) {
    node.enum = [...node.enum, null]
  }
  if (node.type === undefined) {
    const { nullable: _, ...schema } = node
    for (const key of Object.keys(node)) {
      delete node[key]
    }
    node.anyOf = [schema, { type: 'object', nullable: true, enum: [null] }]
  }
}

/** Allows search syntax (`>=2026-01-01`), which the description of the parameter documents but its schema rejects. */
function correctCreatedParameter(node: Json): void {
  if (node.name === 'created' && node.in === 'query') {
    node.schema = { type: 'string' }
  }
}

/** Allows `bundle: null`, which GitHub has sent since 2026-07-16. The description still requires an inline bundle. */
function correctBundle(node: Json): void {
  const { bundle } = isJson(node.properties) ? node.properties : {}
  if (isJson(bundle) && isJson(node.properties) && 'bundle_url' in node.properties) {
    bundle.nullable = true
  }
}

/** Reads the part of GitHub's OpenAPI description with the given operations. */
async function readSubset(operationIds: ReadonlySet<string>): Promise<Document> {
  const description = JSON.parse(await readFile(source, 'utf8')) as Json
  const paths: Json = {}
  const foundIds = new Set<string>()
  for (const [path, item] of Object.entries(description.paths as Json)) {
    for (const [method, operation] of Object.entries(item as Json)) {
      const id = String((operation as Json).operationId)
      if (operationIds.has(id)) {
        foundIds.add(id)
        paths[path] = { ...(paths[path] as Json | undefined), [method]: operation }
      }
    }
  }
  const missingIds = [...operationIds].filter(id => !foundIds.has(id))
  if (missingIds.length > 0) {
    throw new Error(`GitHub's OpenAPI description has no ${missingIds.join(', ')}: correct the operation IDs`)
  }
  const subset = {
    openapi: '3.0.3',
    info: description.info,
    paths,
    components: collectComponents(description, paths),
  }
  visitNodes(subset, expandNullable)
  visitNodes(subset, correctCreatedParameter)
  visitNodes(subset, correctBundle)
  return subset as unknown as Document
}

/**
 * Creates a validator for requests and responses of the given operations from GitHub's description:
 * https://github.com/github/schema-api-description
 */
export async function loadOpenApi(operationIds: ReadonlySet<string>): Promise<OpenAPIBackend> {
  const api = new OpenAPIBackend({
    definition: await readSubset(operationIds),
    quick: true,
    coerceTypes: true,
    ajvOpts: { allErrors: true, strict: false },
    customizeAjv: ajv => {
      addFormats.default(ajv)
      for (const name of ['timestamp', 'repo.nwo', 'int32', 'int64']) {
        ajv.addFormat(name, true)
      }
      // GitHub's own bots have addresses such as 1+github-actions[bot]@users.noreply.github.com.
      ajv.addFormat('email', /^\S+@\S+$/)
      return ajv
    },
  })
  await api.init()
  return api
}
