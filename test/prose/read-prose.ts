/** Extracts the prose of a file. Code inside prose becomes `¦`, so that offsets stay the same. */
import { basename, extname } from 'node:path'
import ts from 'typescript'

/** Continuous text of a file: a comment, a string literal, or a whole document. */
export interface Passage {
  readonly text: string
  /** Offset of the passage in the file. */
  readonly offset: number
}

const codeExtensions = new Set(['.ts', '.mjs'])

/** Returns the passages of a file, or an empty list if it has no prose. */
export function readProse(path: string, content: string): Passage[] {
  const extension = extname(path)
  if (codeExtensions.has(extension)) return readSource(path, content)
  if (extension === '.md') return readMarkdown(content)
  if (extension === '.html') return [{ text: blank(content, /<[^>]*>/g), offset: 0 }]
  if (extension === '.yml') return readLines(content, /^[^#]*?(?:description|name): (.*)|(?:^|\s)# ?(.*)/d)
  const isScript =
    extension === '.sh' || /^#!|Dockerfile|^\.dockerignore$/.test(basename(path)) || /^#!/.test(content)
  return isScript ? readLines(content, /(?:^|\s)# (.*)/d) : []
}

function readSource(path: string, content: string): Passage[] {
  const source = ts.createSourceFile(path, content, ts.ScriptTarget.Latest, true)
  const comments = new Map<number, Passage>()
  const strings: Passage[] = []
  const visit = (node: ts.Node): void => {
    const leadingComments = ts.getLeadingCommentRanges(content, node.pos) ?? []
    const trailingComments = ts.getTrailingCommentRanges(content, node.end) ?? []
    for (const { pos, end } of [...leadingComments, ...trailingComments]) {
      comments.set(pos, commentPassage(content.slice(pos, end), pos))
    }
    if (ts.isStringLiteral(node) || isTemplatePart(node)) {
      const string = stringPassage(node, source)
      // A string without a space is an identifier.
      if (/\S\s+\S/.test(string.text)) strings.push(string)
    }
    for (const child of node.getChildren(source)) visit(child)
  }
  visit(source)
  return [...comments.values(), ...strings]
}

function stringPassage(node: ts.Node, source: ts.SourceFile): Passage {
  const offset = node.getStart(source)
  const text = source.text.slice(offset + 1, node.end - 1)
  // The text after a placeholder is not the start of a sentence.
  const opening = ts.isTemplateMiddle(node) || ts.isTemplateTail(node) ? '¦' : ' '
  return { text: opening + blank(text, /\\`[^`]*`|`[^`]*`/g), offset }
}

function isTemplatePart(node: ts.Node): boolean {
  return (
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node)
  )
}

function commentPassage(comment: string, pos: number): Passage {
  const opening = /^\/[/*]+\s*(?:\*\s+)?/.exec(comment)?.[0].length ?? 0
  const text = comment.slice(opening).replace(/^[ \t]*\*\/?|\*\/$/gm, stars => ' '.repeat(stars.length))
  return { text: blank(text, /`[^`]*`/g), offset: pos + opening }
}

/** Returns each paragraph, list item, heading and table row of a document, without code and link targets. */
function readMarkdown(content: string): Passage[] {
  const text = blank(content, /^```[\s\S]*?^```$|`[^`\n]*`|\]\([^)]*\)|<!--[\s\S]*?-->/gm)
  const passages: Passage[] = []
  for (const match of text.matchAll(
    /(?:^|\n)(?:\s*(?:[-*|]|\d+\.)\s+)?(\S[\s\S]*?)(?=\n\s*(?:\n|[-*|#]|\d+\.)|$)/g,
  )) {
    const [matchedText, passage = ''] = match
    passages.push({ text: passage, offset: match.index + matchedText.length - passage.length })
  }
  return passages
}

/** Returns the text of the first matching group of each line. */
function readLines(content: string, pattern: RegExp): Passage[] {
  const passages: Passage[] = []
  let offset = 0
  for (const line of content.split('\n')) {
    const match = pattern.exec(line)
    const index = match?.indices?.slice(1).find(range => range !== undefined)
    if (index !== undefined) {
      const text = line.slice(...index).replace(/^["']/, ' ')
      passages.push({ text: blank(text, /`[^`]*`|\$\{\{.*?\}\}/g), offset: offset + index[0] })
    }
    offset += line.length + 1
  }
  return passages
}

/** Replaces each character of code, except line ends, with `¦`, which no term contains. */
function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, code => code.replace(/[^\n]/g, '¦'))
}
