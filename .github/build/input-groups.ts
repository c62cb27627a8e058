/** Title of a group: a comment such as `# Layers` on a separate line above its first input. */
const title = /^\s+# ([A-Z][\w ,]*)$/
const key = /^\s+([a-z][a-z-]*):$/

/** Returns the group of each input, from the comments in the text of an action or a workflow. */
export function readInputGroups(text: string, inputs: object): ReadonlyMap<string, string> {
  const groups = new Map<string, string>()
  let group: string | undefined
  for (const line of text.split('\n')) {
    group = title.exec(line)?.[1] ?? group
    const [, name = ''] = key.exec(line) ?? []
    if (group !== undefined && name in inputs && !groups.has(name)) groups.set(name, group)
  }
  return groups
}

/** Divides inputs into their groups, in order. Inputs above the first title have no group. */
export function groupInputs<Input>(
  inputs: readonly (readonly [name: string, Input])[],
  groups: ReadonlyMap<string, string>,
): { readonly group: string | undefined; readonly inputs: readonly (readonly [string, Input])[] }[] {
  const names = [...new Set(inputs.map(([name]) => groups.get(name)))]
  return names.map(group => ({ group, inputs: inputs.filter(([name]) => groups.get(name) === group) }))
}
