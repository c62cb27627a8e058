function readProperty(context: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      context,
    )
}

function evaluate(expression: string, context: unknown): unknown {
  for (const alternative of expression.split('||').map(part => part.trim())) {
    const literal = /^'(.*)'$/.exec(alternative)?.[1]
    if (literal === undefined && !/^[\w.-]+$/.test(alternative)) {
      throw new Error(`the fake GitHub cannot evaluate \${{ ${expression} }}: extend interpolate.ts`)
    }
    const value = literal ?? readProperty(context, alternative)
    if (value !== undefined && value !== null && value !== '' && value !== false) {
      return value
    }
  }
  return ''
}

/**
 * Evaluates `${{ }}` in `run-name` and `concurrency`. Supports property paths, string literals and `||`.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#run-name
 */
export function interpolate(template: string, context: unknown): string {
  return template.replaceAll(/\$\{\{(.*?)\}\}/g, (_, expression: string) =>
    String(evaluate(expression.trim(), context)),
  )
}
