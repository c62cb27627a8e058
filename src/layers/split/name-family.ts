/**
 * The beginning that files of one family share, as people name them: `libvtk` of `libvtkCommonCore-9.3.so.1`,
 * `libLLVM` of `libLLVM.so.19.1`, `numpy` of `numpy-2.2.dist-info`. It depends on the name alone, so that no other file
 * can change it.
 */
export function familyOf(name: string): string {
  const [library] = /^lib(?:[a-z]+|[A-Z]{2,}(?![a-z])|[A-Z][a-z]*)/.exec(name) ?? []
  if (library !== undefined) return library
  const [word = ''] = /^[^A-Za-z]*[A-Za-z]*/.exec(name) ?? []
  return word
}
