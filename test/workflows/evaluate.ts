import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import { errorMessage } from '../../src/error-message.ts'
import { Expression, type Mapping, type Template } from './template.ts'

/** Contexts available to expressions: https://docs.github.com/actions/reference/workflows-and-actions/contexts */
export type Contexts = Readonly<Record<string, unknown>>

/** Status for `success()` and similar functions: the status of the current job, or of the jobs that it needs. */
export type Status = 'success' | 'failure' | 'cancelled'

type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }

/** Evaluates an expression with GitHub's own library. @throws Error with the expression. */
function evaluateExpression(text: string, contexts: Contexts, status: Status = 'success'): Value {
  const functions = statusFunctions(status)
  try {
    const { tokens } = new Lexer(text).lex()
    const availableContexts = Object.fromEntries(
      Object.entries(contexts).filter(([, value]) => value !== undefined),
    )
    const expression = new Parser(tokens, Object.keys(availableContexts), functions).parse()
    const dictionary = JSON.parse(JSON.stringify(availableContexts), data.reviver) as data.Dictionary
    const result = new Evaluator(
      expression,
      dictionary,
      new Map(functions.map(statusFunction => [statusFunction.name, statusFunction])),
    ).evaluate()
    return JSON.parse(JSON.stringify(result, data.replacer)) as Value
  } catch (error) {
    throw new Error(`\${{ ${text} }}: ${errorMessage(error)}`, {
      cause: error,
    })
  }
}

function statusFunctions(status: Status) {
  const results = {
    always: true,
    success: status === 'success',
    failure: status === 'failure',
    cancelled: status === 'cancelled',
  }
  return Object.entries(results).map(([name, result]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(result),
  }))
}

export function evaluate(template: Template | undefined, contexts: Contexts): Value {
  if (template instanceof Expression) return evaluateExpression(template.text, contexts)
  if (Array.isArray(template)) return template.map(item => evaluate(item, contexts))
  if (typeof template === 'object' && template !== null) {
    const entries = Object.entries(template as Mapping)
    return Object.fromEntries(entries.map(([key, value]) => [key, evaluate(value, contexts)]))
  }
  return (template as Value) ?? null
}

/** Evaluates a template to text, like `with`, `env` and outputs. */
export function evaluateText(template: Template | undefined, contexts: Contexts): string {
  const value = evaluate(template, contexts)
  return value === null ? '' : String(value)
}

export function evaluateTexts(mapping: Mapping, contexts: Contexts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(mapping).map(([key, value]) => [key, evaluateText(value, contexts)] as const),
  )
}

export function isTrue(condition: string, contexts: Contexts, status: Status): boolean {
  const value = evaluateExpression(condition, contexts, status)
  return value !== null && value !== false && value !== 0 && value !== ''
}
