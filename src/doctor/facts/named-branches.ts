import { findLauncherBranch } from '../../refs/source-ref.ts'
import type { Workflow } from '../../workflows/workflow.ts'

/** Launcher branches that workflows name explicitly instead of deriving them from the pushed ref. */
export interface NamedBranches {
  readonly names: ReadonlySet<string>
  /** Whether workflows may name other branches by an expression, which is known only at run time. */
  readonly hasExpressions: boolean
}

const projectActions =
  /\b(?:binder-actions|build-binder-image|dispatch-launcher-update)@|\bbinder-image\.ya?ml@/
/** Matches expressions with the same value as the default. */
const defaultExpression = /^\s*\$\{\{\s*github\.ref(?:_name)?\s*\}\}\s*$/i

/** Returns the launcher branches that the steps of this project's actions name. */
export function namedBranches(workflows: readonly Workflow[]): NamedBranches {
  const steps = workflows
    .flatMap(workflow => workflow.steps)
    .filter(({ uses = '' }) => projectActions.test(uses))
  const writtenNames = steps.flatMap(step => {
    const { 'launcher-branch': name = '', ref = '' } = step.with
    return [String(name) || launcherBranchName(String(ref))]
  })
  const names = writtenNames.filter(name => name !== '' && !defaultExpression.test(name))
  return {
    names: new Set(names.filter(name => !name.includes('${{'))),
    hasExpressions: names.some(name => name.includes('${{')),
  }
}

/** Returns the launcher branch of a ref. @param ref full ref, or the name of a branch or tag. */
function launcherBranchName(ref: string): string {
  return findLauncherBranch(ref.startsWith('refs/') ? ref : `refs/heads/${ref}`) ?? ref
}
