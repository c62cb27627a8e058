const suffix = '# buildkit'

/** Returns the history of one of the layers that a layer was split into. */
export function createdByPart(
  createdBy: string,
  { number, count, title }: { readonly number: number; readonly count: number; readonly title: string },
): string {
  return `${createdBy} # layer ${number} of ${count}: ${title}`
}

/** Returns whether the history entry continues the layer before it, because both are parts of a layer that was split. */
export function isFurtherPart(createdBy: string): boolean {
  return [...createdBy.matchAll(/ # layer (\d+) of \d+: /g)].some(([, number]) => Number(number) > 1)
}

/**
 * Returns the instruction as written in the Dockerfile, without what builders add to it in the image's history: the
 * suffixes `# buildkit` and `# layer 1 of 2: …` and the prefixes `/bin/sh -c #(nop)` and `|1 NAME=value`.
 */
export function instructionText(createdBy: string): string {
  const whole = createdBy.replace(/ # layer \d+ of \d+: .*$/s, '')
  const text = (whole.endsWith(suffix) ? whole.slice(0, -suffix.length) : whole)
    .replace(/^\/bin\/sh -c #\(nop\)\s*/, '')
    .replace(/^RUN \|\d+ /, 'RUN ')
    .replace(/^\|\d+ .*?(?=\/bin\/(?:ba)?sh )/s, '')
    .replace(/^(?:RUN )?.*?\/bin\/(?:ba)?sh (?:-o \w+ )*-c /s, 'RUN ')
    .replace(/\s+/g, ' ')
    .trim()
  // The classic builder replaces the names of copied files with a hash.
  return text.replace(/^(COPY|ADD) (?:file|dir|multi):[0-9a-f]+ in /, '$1 ')
}
