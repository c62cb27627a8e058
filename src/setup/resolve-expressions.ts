import { parseGitHubRepository } from '../refs/github-repository.ts'
import { expressionsIn } from '../workflows/expressions.ts'

/** Values of expressions that are known without running a workflow, by name, such as `github.repository`. */
export type KnownValues = ReadonlyMap<string, string>

const expression = /\$\{\{ *([\w.-]+) *\}\}/g
/** Start of an expression for a step's output. The ID of the step is ignored. */
const stepOutput = /^steps\.[\w-]+\.(?=outputs\.)/
/** Maximum number of replacements in a row, because environment variables may refer to each other. */
const maxDepth = 5

const branch = '${{ github.ref_name }}'

/** Returns the values, to which each of the names is added with the name of the pushed ref as its value. */
export function withRefNames(values: KnownValues, names: ReadonlySet<string>): KnownValues {
  return new Map([...values, ...[...names].map(name => [name, branch] as const)])
}

/** Returns the known values of a workflow of a repository. */
export function knownValues(repository: string, environment: ReadonlyMap<string, string>): KnownValues {
  const { owner, name } = parseGitHubRepository(repository)
  return new Map([
    ...[...environment].map(([variable, value]) => [`env.${variable}`, value] as const),
    ['github.repository', repository],
    ['github.repository_owner', owner],
    ['github.event.repository.name', name],
    ['github.workspace', '.'],
  ])
}

/** Replaces the expressions whose values are known. All others are kept. */
export function resolveExpressions(text: string, values: KnownValues): string {
  let resolvedText = text
  for (let depth = 0; depth < maxDepth; depth++)
    resolvedText = resolvedText.replace(
      expression,
      (whole, name: string) => values.get(name.replace(stepOutput, '')) ?? whole,
    )
  return resolvedText
}

const branchNames = new Set([
  'github.ref_name',
  'github.head_ref || github.ref_name',
  'github.head_ref',
  'github.base_ref || github.ref_name',
])

/** Returns whether a text is an expression for the name of the branch or tag. */
export function isBranchExpression(text: string): boolean {
  return branchNames.has(expressionBody(text))
}

/** Returns whether a text is an expression for the commit. */
export function isCommitExpression(text: string): boolean {
  return expressionBody(text) === 'github.sha'
}

function expressionBody(text: string): string {
  const trimmed = text.trim()
  return trimmed.startsWith('${{') && trimmed.endsWith('}}') ? trimmed.slice(3, -2).trim() : ''
}

/**
 * Returns whether a text can be an input of a called workflow, which cannot use `steps`, `job`, `env` and `secrets`.
 */
export function isCallable(text: string): boolean {
  return !expressionsIn(text).some(code => /\b(?:env|steps|job|runner|matrix|secrets)\./.test(code))
}
