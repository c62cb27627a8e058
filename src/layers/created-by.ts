const suffix = '# buildkit'

/**
 * Returns the instruction as written in the Dockerfile, without what builders add to it in the image's history: the
 * suffix `# buildkit` and the prefixes `/bin/sh -c #(nop)` and `|1 NAME=value`.
 */
export function instructionText(createdBy: string): string {
  const text = (createdBy.endsWith(suffix) ? createdBy.slice(0, -suffix.length) : createdBy)
    .replace(/^\/bin\/sh -c #\(nop\)\s*/, '')
    .replace(/^RUN \|\d+ /, 'RUN ')
    .replace(/^\|\d+ .*?(?=\/bin\/(?:ba)?sh )/s, '')
    .replace(/^(?:RUN )?.*?\/bin\/(?:ba)?sh (?:-o \w+ )*-c /s, 'RUN ')
    .replace(/\s+/g, ' ')
    .trim()
  // The classic builder replaces the names of copied files with a hash.
  return text.replace(/^(COPY|ADD) (?:file|dir|multi):[0-9a-f]+ in /, '$1 ')
}
