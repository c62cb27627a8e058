/**
 * Returns the prefix that files of one family share: `libvtk` for `libvtkCommonCore-9.3.so.1`, `libLLVM` for
 * `libLLVM.so.19.1`, `numpy` for `numpy-2.2.dist-info`. The prefix depends only on the name, so other files cannot
 * change it.
 */
export function familyStem(name: string): string {
  const [library] = /^lib(?:[a-z]+|[A-Z]{2,}(?![a-z])|[A-Z][a-z]*)/.exec(name) ?? []
  if (library !== undefined) return library
  const [word = ''] = /^[^A-Za-z]*[A-Za-z]*/.exec(name) ?? []
  return word
}
