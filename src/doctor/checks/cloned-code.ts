import { cloneFix } from '../../dockerfile/clone-fix.ts'
import { clonedSources, isOfRepository } from '../../dockerfile/cloned-sources.ts'
import { declaredArguments } from '../../dockerfile/declared-arguments.ts'
import { type Dockerfile, parseDockerfile } from '../../dockerfile/parse-dockerfile.ts'
import { revisionUse } from '../../dockerfile/revision-use.ts'
import { enabledWorkflows } from '../../workflows/workflow.ts'
import { buildSteps, imageBuilds } from '../facts/build-workflows.ts'
import type { Facts, SourceFacts } from '../facts/facts.ts'
import { type Finding, passed } from '../report/finding.ts'

const check = 'cloned-code'
const environmentFile =
  /^(?:pixi\.(?:toml|lock)|environment\.ya?ml|conda-lock\.yml|requirements[\w.-]*\.txt|pyproject\.toml)$/

/** Reports Dockerfile instructions that clone the source repository without checking out the commit being built. */
export function checkClonedCode({ source }: Facts): Finding[] {
  const dockerfile = parseSourceDockerfile(source)
  if (dockerfile === undefined) return []
  const clones = clonedSources(dockerfile).filter(clone => isOfRepository(clone, source.name))
  const argument = revisionArgument(source, dockerfile)
  const clonesWithoutRevision = clones
    .map(clone => ({ clone, use: revisionUse(dockerfile, clone, argument) }))
    .filter(({ use }) => use !== 'used')
  if (clones.length === 0) return []
  if (clonesWithoutRevision.length === 0)
    return [passed(check, `${source.dockerfile} of ${source.name} checks out the commit being built`)]
  const manifests = source.files.filter(path => environmentFile.test(path))
  return clonesWithoutRevision.map(({ clone, use }) => {
    const diff = cloneFix(dockerfile, clone, { argument, use, manifests })
    const lines = diff.split('\n').map(line => `\n      \`${line}\``)
    return {
      check,
      verdict: 'warn',
      what: `${source.dockerfile} of ${source.name}, line ${clone.instruction.startLine}, clones the repository without checking out the commit being built`,
      why: 'The build cache can return the code of an earlier commit, and the head of the branch can be newer than the commit being built.',
      fix: `Set \`revision-arg: ${argument}\` in the build and change ${source.dockerfile} as follows:${lines.join('')}`,
    }
  })
}

/** Parses the Dockerfile; undefined if it is missing or invalid, which `checkBuildTriggers` reports. */
function parseSourceDockerfile({ buildFiles, dockerfile }: SourceFacts): Dockerfile | undefined {
  const text = buildFiles.get(dockerfile)
  try {
    return text === undefined ? undefined : parseDockerfile(Buffer.from(text))
  } catch {
    return undefined
  }
}

/**
 * Returns the build argument that receives the commit: the argument of the build step, otherwise an argument with a
 * suitable name.
 */
function revisionArgument({ workflows }: SourceFacts, dockerfile: Dockerfile): string {
  const given = enabledWorkflows(imageBuilds(workflows))
    .flatMap(buildSteps)
    .map(step => step.with['revision-arg'])
    .find(value => typeof value === 'string' && /^\w+$/.test(value))
  const named = [...declaredArguments(dockerfile)].find(name => /revision|commit|sha\b/i.test(name))
  return typeof given === 'string' ? given : (named ?? 'REVISION')
}
