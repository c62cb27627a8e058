import { readFile } from 'node:fs/promises'
import { buildSchema, GraphQLScalarType, type GraphQLSchema, Kind } from 'graphql'

// The package exports only its entry point, and importing the entry point parses the schema again, as JSON.
const source = new URL('./schema.graphql', import.meta.resolve('@octokit/graphql-schema'))

const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text)

/** Formats of the custom scalars, which the schema declares as plain strings. */
const scalarFormats: Readonly<Record<string, (text: string) => boolean>> = {
  Base64String: text => /^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(text),
  DateTime: isDate,
  GitTimestamp: isDate,
  GitObjectID: text => /^[0-9a-f]{40}$/.test(text),
  URI: text => text.startsWith('/') || URL.canParse(text),
}

function checkScalar(type: GraphQLScalarType, isValid: (text: string) => boolean): void {
  const check = (value: unknown): string => {
    if (typeof value !== 'string' || !isValid(value)) {
      throw new TypeError(`${JSON.stringify(value)} is not a valid ${type.name}`)
    }
    return value
  }
  type.parseValue = check
  type.serialize = check
  type.parseLiteral = node => check(node.kind === Kind.STRING ? node.value : undefined)
}

/** Loads GitHub's public schema: https://docs.github.com/graphql/overview/public-schema */
export async function loadSchema(): Promise<GraphQLSchema> {
  const schema = buildSchema(await readFile(source, 'utf8'), { assumeValid: true, assumeValidSDL: true })
  for (const [name, isValid] of Object.entries(scalarFormats)) {
    const type = schema.getType(name)
    if (!(type instanceof GraphQLScalarType)) {
      throw new Error(`GitHub's schema has no scalar ${name}: remove its format`)
    }
    checkScalar(type, isValid)
  }
  return schema
}
