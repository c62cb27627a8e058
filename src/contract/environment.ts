/** Parses the `Env` list of an image's config. */
export function parseEnvironment(list: readonly string[] | null | undefined): Map<string, string> {
  return new Map(
    (list ?? []).map(entry => {
      const equals = entry.indexOf('=')
      return equals < 0 ? [entry, ''] : [entry.slice(0, equals), entry.slice(equals + 1)]
    }),
  )
}
