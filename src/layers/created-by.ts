const buildkitSuffix = '# buildkit'
const partMarker = ' # layer '
/** Suffix of a part of a split layer, with the size of the part, at the end of the entry. */
const partSuffix = /^ # layer (\d{1,6}) of \d{1,6}: [^\n]* \(\d[\d.]{0,9} [kMG]?B\)$/
/**
 * Maximum number of characters examined at either end of an entry. Instructions are much shorter, but an image may
 * contain entries of several megabytes.
 */
const maxExaminedLength = 32_768

/** Returns the history entry of a part of a split layer. */
export function createdByPart(
  createdBy: string,
  { number, count, title }: { readonly number: number; readonly count: number; readonly title: string },
): string {
  return `${createdBy}${partMarker}${number} of ${count}: ${title}`
}

/** Returns whether a history entry describes the second or a later part of a split layer. */
export function isFurtherPart(createdBy: string): boolean {
  return splitEntry(createdBy).numbers.some(number => number > 1)
}

/**
 * Returns the instruction as written in the Dockerfile, without the text that builders add in the image's history: the
 * suffixes `# buildkit` and `# layer 1 of 2: …` and the prefixes `/bin/sh -c #(nop)` and `|1 NAME=value`. The middle of
 * a very long entry is replaced by an ellipsis.
 */
export function instructionText(createdBy: string): string {
  const { entry } = splitEntry(createdBy)
  const text = (entry.endsWith(buildkitSuffix) ? entry.slice(0, -buildkitSuffix.length) : entry)
    .replace(/^\/bin\/sh -c #\(nop\)/, '')
    .replace(/^RUN \|\d+ /, 'RUN ')
    .replace(/^\|\d+ .*?(?=\/bin\/(?:ba)?sh )/s, '')
    .replace(/^(?:RUN )?.*?\/bin\/(?:ba)?sh (?:-o \w+ )*-c /s, 'RUN ')
    .replace(/\s+/g, ' ')
    .trim()
  // The classic builder replaces the names of copied files with a hash.
  return text.replace(/^(COPY|ADD) (?:file|dir|multi):[0-9a-f]+ in /, '$1 ')
}

/** Removes the suffixes of split layers from the end. The same text anywhere else is part of the instruction. */
function splitEntry(createdBy: string): { readonly entry: string; readonly numbers: readonly number[] } {
  let entry = shorten(createdBy)
  const numbers: number[] = []
  for (;;) {
    const start = entry.lastIndexOf(partMarker)
    const [, number] = (start === -1 ? null : partSuffix.exec(entry.slice(start))) ?? []
    if (number === undefined) return { entry, numbers }
    numbers.push(Number(number))
    entry = entry.slice(0, start)
  }
}

function shorten(createdBy: string): string {
  if (createdBy.length <= 2 * maxExaminedLength) return createdBy
  return `${createdBy.slice(0, maxExaminedLength)}…${createdBy.slice(-maxExaminedLength)}`
}
