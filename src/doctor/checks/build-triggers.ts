import { messageOf } from '../../error-message.ts'
import { formatList, plural } from '../../wording.ts'
import { type EventFilter, enabledWorkflows, type Workflow } from '../../workflows/workflow.ts'
import { buildSteps, chosenPaths, imageBuilds, type PathsInput } from '../facts/build-workflows.ts'
import type { Facts, SourceFacts } from '../facts/facts.ts'
import { commonEnding, frozenFiles } from '../facts/frozen-files.ts'
import { matchesPaths, matchesPathspecs } from '../facts/path-filter.ts'
import { type Finding, passed, passedIfListed } from '../report/finding.ts'
import { describeUnbuilt, unbuiltBranches } from './unbuilt-branches.ts'

const check = 'build-triggers'
const maxNamed = 10

/** Files in one of the two images, and the input that selects which of them trigger its build. */
interface Frozen {
  readonly dockerfile: string
  readonly input: PathsInput
  readonly files: readonly string[]
}

/** Reports launched branches that no push builds, and files in the image whose changes trigger no build. */
export function checkBuildTriggers(facts: Facts): Finding[] {
  const { source } = facts
  const builders = enabledWorkflows(imageBuilds(source.workflows))
  const pushed = builders.filter(({ events }) => events.has('push'))
  if (pushed.length === 0) return source.isTreeTruncated ? [] : [noBuilder(source, builders)]
  const left = source.isTreeTruncated ? [] : unbuiltBranches(facts, pushed)
  const findings = checkFiles(source, pushed)
  if (left.length === 0) return findings
  const missed = { check, verdict: 'warn', ...describeUnbuilt(facts, left, pushed) } as const
  return [missed, ...findings.filter(({ verdict }) => verdict !== 'pass')]
}

function checkFiles(source: SourceFacts, pushed: readonly Workflow[]): Finding[] {
  const choosesAll = (builder: Workflow) =>
    !isChoosing(builder, 'paths') && !isChoosing(builder, 'deps-paths')
  if (pushed.some(builder => isUnfiltered(builder) && choosesAll(builder)))
    return [passed(check, `Every push of what is launched from ${source.name} reaches the build`)]
  const { dockerfile, dependencies } = source
  const wanted = [
    { dockerfile, input: 'paths' } as const,
    ...(dependencies === undefined ? [] : [{ dockerfile: dependencies, input: 'deps-paths' } as const]),
  ]
  const frozen: Frozen[] = []
  for (const image of wanted) {
    try {
      const files = frozenFiles(source, image.dockerfile)
      if (files === undefined) return source.isTreeTruncated ? [] : [noDockerfile(source, image.dockerfile)]
      frozen.push({ ...image, files })
    } catch (error) {
      return [unreadable(source, image.dockerfile, messageOf(error))]
    }
  }
  return evaluateFiles(source, pushed, frozen)
}

/** Checks every file against the workflow's own path filter, then against the input of the build step. */
function evaluateFiles(
  source: SourceFacts,
  pushed: readonly Workflow[],
  frozen: readonly Frozen[],
): Finding[] {
  const starting = (file: string) => pushed.filter(({ events }) => triggers(events.get('push'), file))
  const all = [...new Set(frozen.flatMap(({ files }) => files))]
  const missed = all.filter(file => starting(file).length === 0)
  const findings = missed.length > 0 ? [missedFiles(source, missed, howToTrigger(pushed, missed))] : []
  for (const { files, dockerfile, input } of frozen) {
    const left = files.filter(file => {
      const builders = starting(file)
      const isSeen = file === dockerfile || builders.some(builder => chooses(builder, input, file))
      return builders.length > 0 && !isSeen
    })
    if (left.length > 0) findings.push(missedFiles(source, left, howToChoose(pushed, input, left)))
  }
  return findings.length > 0
    ? findings
    : passedIfListed(check, [source], 'Every file that the image freezes triggers its build')
}

function isUnfiltered({ events }: Workflow): boolean {
  const push = events.get('push')
  return push?.paths === undefined && push?.['paths-ignore'] === undefined
}

function triggers(filter: EventFilter | undefined, file: string): boolean {
  if (filter?.paths !== undefined) return matchesPaths(filter.paths, file)
  return !matchesPaths(filter?.['paths-ignore'] ?? [], file)
}

/** Whether every build step of the workflow selects files by this input. */
function isChoosing(builder: Workflow, input: PathsInput): boolean {
  return buildSteps(builder).every(step => chosenPaths(step, input) !== undefined)
}

/** Whether a change to the file triggers a build once the workflow runs. */
function chooses(builder: Workflow, input: PathsInput, file: string): boolean {
  return buildSteps(builder).some(step => {
    const paths = chosenPaths(step, input)
    return paths === undefined || matchesPathspecs(paths, file)
  })
}

function missedFiles({ name }: SourceFacts, missed: readonly string[], fix: string): Finding {
  return {
    check,
    verdict: 'warn',
    what: `${plural(missed.length, 'file')} of ${name} ${missed.length === 1 ? 'goes' : 'go'} into the image, but no push builds it anew: ${formatList(missed, maxNamed)}`,
    why: 'The image keeps the old ones until something else changes, and nobody can tell from the outside.',
    fix,
  }
}

function howToTrigger([first]: readonly Workflow[], missed: readonly string[]): string {
  if (first?.events.get('push')?.paths === undefined)
    return `Take them out of \`on.push.paths-ignore\` of ${first?.path}.`
  const patterns = patternsFor(missed, '**').map(pattern => `"${pattern}"`)
  return `Add to \`on.push.paths\` of ${first?.path}: ${patterns.join(', ')}. Or leave \`paths\` out: build-binder-image skips what has not changed.`
}

function howToChoose(pushed: readonly Workflow[], input: PathsInput, left: readonly string[]): string {
  const first = pushed.find(builder => isChoosing(builder, input))
  return (
    `Add to \`${input}\` of the build in ${first?.path}: ${patternsFor(left, '**/*').join(', ')}. Or leave \`${input}\` out: ` +
    'then all that goes into the image counts. What it need not hold belongs into .dockerignore.'
  )
}

/** Returns one pattern per extension of compiled sources, and the path of every other file. */
function patternsFor(files: readonly string[], everywhere: string): string[] {
  const patterns = files.map(file => {
    const ending = commonEnding(file)
    return ending === undefined ? file : everywhere + ending
  })
  return [...new Set(patterns)]
}

function noBuilder({ name }: SourceFacts, builders: readonly Workflow[]): Finding {
  const [first] = builders
  return {
    check,
    verdict: 'warn',
    what:
      first === undefined
        ? `No workflow on the default branch of ${name} builds an image`
        : `${first.path} of ${name} builds the image, but not on a push`,
    why: 'The image is only as new as the last time that somebody thought of it.',
    fix: 'Add `on: push` with your branches and `tags: ["v*"]`; the README shows the workflow in full.',
  }
}

function noDockerfile({ name }: SourceFacts, dockerfile: string): Finding {
  return {
    check,
    verdict: 'warn',
    what: `${name} has no ${dockerfile}, so what goes into the image is not known`,
    why: 'Whether every such file triggers a build could not be looked at.',
    fix: 'Say with --file (in a workflow: `file`) where the Dockerfile is, or correct what the step that builds names.',
  }
}

function unreadable({ name }: SourceFacts, dockerfile: string, reason: string): Finding {
  return {
    check,
    verdict: 'warn',
    what: `${dockerfile} of ${name} cannot be read: ${reason}`,
    why: 'Whether every file that goes into the image triggers a build could not be looked at.',
    fix: `Mend ${dockerfile}.`,
  }
}
