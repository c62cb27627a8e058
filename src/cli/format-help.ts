/** Width at which help is wrapped, in columns. */
export const helpWidth = 80
/** Maximum width of the option column. The description of a longer option starts on the next line. */
const maxTermWidth = 24

interface Entry {
  readonly term: string
  description: string
}

/**
 * Wraps help at 80 columns. A line that starts with two spaces is an option and its description, separated by at least two
 * spaces. Lines with a deeper indentation continue the description. Other lines are paragraphs, separated by empty lines.
 */
export function formatHelp(text: string): string {
  const blocks = readBlocks(text)
  const terms = blocks.flatMap(block => (Array.isArray(block) ? block : []))
  const longestTermLength = terms.reduce((width, { term }) => Math.max(width, term.length), 0)
  const column = Math.min(maxTermWidth, longestTermLength) + 4
  return blocks
    .map(block =>
      Array.isArray(block)
        ? block.flatMap(entry => formatEntry(entry, column)).join('\n')
        : wrap(block).join('\n'),
    )
    .join('\n\n')
    .replace(/\n\n(?=Exit code: )/, '\n')
}

/** Formats one entry of a list whose descriptions start at a column. */
export function formatEntry({ term, description }: Entry, column: number): string[] {
  const lines = wrap(description, helpWidth - column)
  const indent = ' '.repeat(column)
  const [firstLine = '', ...otherLines] = lines
  const label = `  ${term}`
  const isShort = label.length + 2 <= column
  return [
    ...(isShort
      ? [`${label.padEnd(column)}${firstLine}`]
      : [label, ...(firstLine === '' ? [] : [`${indent}${firstLine}`])]),
    ...otherLines.map(line => `${indent}${line}`),
  ]
}

/** Breaks a text between words into lines of at most `width` characters. A longer word is broken after a slash. */
export function wrap(text: string, width: number = helpWidth): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap(item => breakWord(item, width))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}

/** Breaks a word that is longer than a line after a slash. */
function breakWord(word: string, width: number): string[] {
  const pieces: string[] = []
  let remainder = word
  while (remainder.length > width) {
    const slash = remainder.lastIndexOf('/', width - 1)
    if (slash < 1) break
    pieces.push(remainder.slice(0, slash + 1))
    remainder = remainder.slice(slash + 1)
  }
  return remainder === '' ? pieces : [...pieces, remainder]
}

/** Returns the lists of options and the paragraphs, in order. */
function readBlocks(text: string): (Entry[] | string)[] {
  const blocks: (Entry[] | string)[] = []
  let isContinued = false
  for (const line of text.split('\n')) {
    const lastBlock = blocks.at(-1)
    const entry = readEntry(line)
    const lastEntry = Array.isArray(lastBlock) ? lastBlock.at(-1) : undefined
    if (line.trim() === '') isContinued = false
    else if (entry !== undefined) {
      if (Array.isArray(lastBlock) && isContinued) lastBlock.push(entry)
      else blocks.push([entry])
      isContinued = true
    } else if (line.startsWith('   ') && lastEntry !== undefined && isContinued) {
      lastEntry.description += ` ${line.trim()}`
    } else {
      if (typeof lastBlock === 'string' && isContinued && !line.startsWith('Exit code: '))
        blocks[blocks.length - 1] = `${lastBlock} ${line}`
      else blocks.push(line)
      isContinued = true
    }
  }
  return blocks
}

/** Parses the line of an option: two spaces, a term, two or more spaces, a description. */
function readEntry(line: string): Entry | undefined {
  if (!/^ {2}\S/.test(line)) return undefined
  const text = line.slice(2)
  const gap = text.indexOf('  ')
  return gap < 0
    ? { term: text, description: '' }
    : { term: text.slice(0, gap), description: text.slice(gap).trimStart() }
}
