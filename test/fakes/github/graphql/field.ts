import type { GraphQLFieldResolver } from 'graphql'

export type FieldSource = { readonly [field: string]: unknown }
// biome-ignore lint/suspicious/noExplicitAny: the arguments of a field were checked against GitHub's schema
type FieldArguments = any
type Field = ((args: FieldArguments) => unknown) & { readonly supported?: readonly string[] }

/** Creates a field with the given arguments. Other arguments are rejected, so that no argument is silently ignored. */
export function field(supported: readonly string[], resolve: (args: FieldArguments) => unknown): Field {
  return Object.assign((args: FieldArguments) => resolve(args), { supported })
}

/** Reads fields from plain objects. @throws Error for a field or argument that the fake GitHub does not support. */
export const resolveField: GraphQLFieldResolver<FieldSource, unknown> = (source, args, _context, info) => {
  const name = `${info.parentType.name}.${info.fieldName}`
  if (!(info.fieldName in source)) {
    throw new Error(`the fake GitHub does not support the field ${name}: add it to its object`)
  }
  const value = source[info.fieldName]
  if (typeof value !== 'function') {
    return value
  }
  const { supported = [] } = value as Field
  const unknownArguments = Object.keys(args).filter(argument => !supported.includes(argument))
  if (unknownArguments.length > 0) {
    throw new Error(
      `the field ${name} of the fake GitHub does not support ${unknownArguments.join(', ')}: add support to the field`,
    )
  }
  return (value as Field)(args)
}
