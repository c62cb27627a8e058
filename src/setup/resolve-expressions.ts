import { parseGitHubRepository } from '../refs/github-repository.ts'
import { expressionsIn } from '../workflows/expressions.ts'

/** Values of expressions that are known without running a workflow, by name, such as `github.repository`. */
export type KnownValues = ReadonlyMap<string, string>

const expression = /\$\{\{ *([\w.-]+) *\}\}/g
/** Start of the output of a step, whose ID does not matter here. */
const stepOutput = /^steps\.[\w-]+\.(?=outputs\.)/
/** Limit for variables that refer to each other. */
const maxDepth = 5

const branch = '${{ github.ref_name }}'

/** Returns values in which the names that scripts computed from the pushed ref are known. */
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
  let resolved = text
  for (let depth = 0; depth < maxDepth; depth++)
    resolved = resolved.replace(
      expression,
      (whole, name: string) => values.get(name.replace(stepOutput, '')) ?? whole,
    )
  return resolved
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

/** Returns whether a called workflow can evaluate the text as an input: it has no access to steps, jobs, `env` and secrets. */
export function isCallable(text: string): boolean {
  return !expressionsIn(text).some(found => /\b(?:env|steps|job|runner|matrix|secrets)\./.test(found))
}
