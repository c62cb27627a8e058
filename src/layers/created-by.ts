/**
 * The instruction that a person wrote, out of what builders make of it in an image's history: `# buildkit` behind it,
 * `/bin/sh -c #(nop)` and `|1 NAME=value` in front of it.
 */
export function instructionText(createdBy: string): string {
  const text = createdBy
    .replace(/\s*# buildkit$/, '')
    .replace(/^\/bin\/sh -c #\(nop\)\s*/, '')
    .replace(/^RUN \|\d+ /, 'RUN ')
    .replace(/^\|\d+ .*?(?=\/bin\/(?:ba)?sh )/s, '')
    .replace(/^(?:RUN )?.*?\/bin\/(?:ba)?sh (?:-o \w+ )*-c /s, 'RUN ')
    .replace(/\s+/g, ' ')
    .trim()
  // The classic builder names what it copied by a hash.
  return text.replace(/^(COPY|ADD) (?:file|dir|multi):[0-9a-f]+ in /, '$1 ')
}
