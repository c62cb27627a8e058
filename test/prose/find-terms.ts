import type { Passage } from './read-prose.ts'
import { headlessClause, type Term } from './terms.ts'

export interface Finding {
  readonly line: number
  readonly message: string
}

/** Returns the terms and the clauses without a noun in the passages of a file, in the order of their lines. */
export function findTerms(content: string, passages: readonly Passage[], terms: readonly Term[]): Finding[] {
  const findings = passages.flatMap(({ text, offset }) => [
    ...terms.flatMap(term =>
      [...text.matchAll(compileExpression(term))].map(({ 0: match, index }) => ({
        line: lineNumber(content, offset + index),
        message: `"${match.replace(/\s+/g, ' ')}": write "${term.use}" (${term.reason})`,
      })),
    ),
    ...splitSentences(text)
      .filter(sentence => headlessClause.test(sentence.text) && !sentence.text.trimEnd().endsWith('?'))
      .map(sentence => ({
        line: lineNumber(content, offset + sentence.index),
        message: `"${firstWords(sentence.text)} …": name the thing, or start with a verb (clause without a noun)`,
      })),
  ])
  return findings.sort((a, b) => a.line - b.line)
}

const expressions = new Map<Term, RegExp>()

function compileExpression(term: Term): RegExp {
  const cachedExpression = expressions.get(term)
  if (cachedExpression !== undefined) return cachedExpression
  const expression = new RegExp(`(?<![\\w-])(?:${term.pattern.replaceAll(' ', '\\s+')})\\b(?!-)`, 'gi')
  expressions.set(term, expression)
  return expression
}

function splitSentences(text: string): { text: string; index: number }[] {
  return [...text.matchAll(/\S[\s\S]*?(?:[.!?](?=\s|$)|$)/g)].map(({ 0: sentence, index }) => ({
    text: sentence,
    index,
  }))
}

function firstWords(sentence: string): string {
  return sentence.split(/\s+/).slice(0, 3).join(' ')
}

function lineNumber(content: string, offset: number): number {
  return content.slice(0, offset).split('\n').length
}
