import type { GraphQLFieldResolver } from 'graphql'

export type FieldSource = { readonly [field: string]: unknown }
// biome-ignore lint/suspicious/noExplicitAny: the arguments of a field were checked against GitHub's schema
type FieldArguments = any
type Field = ((args: FieldArguments) => unknown) & { readonly takes?: readonly string[] }

/** A field with arguments. Unlisted arguments are rejected, so that none is silently ignored. */
export function field(takes: readonly string[], resolve: (args: FieldArguments) => unknown): Field {
  return Object.assign((args: FieldArguments) => resolve(args), { takes })
}

/** Reads fields from plain objects and throws for fields that the stand-in does not have. */
export const resolveField: GraphQLFieldResolver<FieldSource, unknown> = (source, args, _context, info) => {
  const name = `${info.parentType.name}.${info.fieldName}`
  if (!(info.fieldName in source)) {
    throw new Error(`the GitHub stand-in does not know the field ${name}`)
  }
  const value = source[info.fieldName]
  if (typeof value !== 'function') {
    return value
  }
  const { takes = [] } = value as Field
  const unknown = Object.keys(args).filter(argument => !takes.includes(argument))
  if (unknown.length > 0) {
    throw new Error(`the GitHub stand-in does not know ${unknown.join(', ')} of the field ${name}`)
  }
  return (value as Field)(args)
}
