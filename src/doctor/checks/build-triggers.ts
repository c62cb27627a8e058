import { messageOf } from '../../error-message.ts'
import { formatList, plural } from '../../wording.ts'
import { enabledWorkflows, type Workflow } from '../../workflows/workflow.ts'
import { atLine } from '../facts/at-line.ts'
import { buildSteps, chosenPaths, imageBuilds, type PathsInput } from '../facts/build-workflows.ts'
import type { Facts, SourceFacts } from '../facts/facts.ts'
import { commonEnding, type FrozenFiles, frozenFiles } from '../facts/frozen-files.ts'
import { launchedImageWorkflows } from '../facts/launched-image-workflows.ts'
import { type Finding, passed, passedIfListed } from '../report/finding.ts'
import { describeCommits } from './commit-counts.ts'
import { choosesFile, isChoosing, isUnfiltered, startsOnFile } from './file-triggers.ts'
import { describeNoBuilder } from './no-builder.ts'
import { describeUnbuilt, unbuiltBranches } from './unbuilt-branches.ts'

const check = 'build-triggers'
const maxNamed = 10

/** Files in one of the two images, and the input that selects the files that trigger its build. */
interface Frozen extends FrozenFiles {
  readonly dockerfile: string
  readonly input: PathsInput
}

/** Workflows that build the image on a push. */
type Builders = readonly [Workflow, ...Workflow[]]

/** Reports launched branches that no push builds, and files in the image whose changes trigger no build. */
export function checkBuildTriggers(facts: Facts): Finding[] {
  const { source } = facts
  const builders = enabledWorkflows(imageBuilds(launchedImageWorkflows(facts)))
  const [first, ...others] = builders.filter(({ events }) => events.has('push'))
  if (first === undefined)
    return source.isTreeTruncated ? [] : [{ check, verdict: 'warn', ...describeNoBuilder(facts, builders) }]
  const pushed = [first, ...others] as const
  const unbuilt = source.isTreeTruncated ? [] : unbuiltBranches(facts, pushed)
  const findings = checkFiles(source, pushed)
  if (unbuilt.length === 0) return findings
  const unbuiltFinding = { check, verdict: 'warn', ...describeUnbuilt(facts, unbuilt, pushed) } as const
  return [unbuiltFinding, ...findings.filter(({ verdict }) => verdict !== 'pass')]
}

function checkFiles(source: SourceFacts, pushed: Builders): Finding[] {
  const choosesAll = (builder: Workflow) =>
    !isChoosing(builder, 'paths') && !isChoosing(builder, 'deps-paths')
  if (pushed.some(builder => isUnfiltered(builder) && choosesAll(builder)))
    return [passed(check, `Every push to a launched branch of ${source.name} reaches the build`)]
  const { dockerfile, dependencies } = source
  const images = [
    { dockerfile, input: 'paths' } as const,
    ...(dependencies === undefined ? [] : [{ dockerfile: dependencies, input: 'deps-paths' } as const]),
  ]
  const frozen: Frozen[] = []
  for (const image of images) {
    try {
      const files = frozenFiles(source, image.dockerfile)
      if (files === undefined)
        return source.isTreeTruncated ? [] : [noDockerfile(source, image.dockerfile, pushed)]
      frozen.push({ ...image, ...files })
    } catch (error) {
      return [unreadable(source, image.dockerfile, messageOf(error))]
    }
  }
  return evaluateFiles(source, pushed, frozen)
}

/** Checks every file against the workflow's own path filter, then against the input of the build step. */
function evaluateFiles(source: SourceFacts, pushed: Builders, frozen: readonly Frozen[]): Finding[] {
  const starting = (file: string) => pushed.filter(builder => startsOnFile(builder, file))
  const isChosen = ({ dockerfile, input }: Frozen, file: string) =>
    file === dockerfile || starting(file).some(builder => choosesFile(builder, input, file))
  const counts = describeCommits(source.commits, {
    isInImage: file => frozen.some(({ includes }) => includes(file)),
    startsBuild: file =>
      starting(file).length > 0 && frozen.some(image => image.includes(file) && isChosen(image, file)),
  })
  const all = [...new Set(frozen.flatMap(({ files }) => files))]
  const missed = all.filter(file => starting(file).length === 0)
  const findings =
    missed.length > 0 ? [missedFiles(source, missed, { counts, fix: howToTrigger(pushed, missed) })] : []
  for (const image of frozen) {
    const unchosen = image.files.filter(file => starting(file).length > 0 && !isChosen(image, file))
    const fix = howToChoose(pushed, image.input, unchosen)
    // Commits are counted for both filters together.
    if (unchosen.length > 0)
      findings.push(missedFiles(source, unchosen, { counts: findings.length === 0 ? counts : '', fix }))
  }
  return findings.length > 0
    ? findings
    : passedIfListed(check, [source], 'Every file in the image triggers its build')
}

function missedFiles(
  { name }: SourceFacts,
  missed: readonly string[],
  { counts, fix }: { readonly counts: string; readonly fix: string },
): Finding {
  const [verb, pronoun] = missed.length === 1 ? ['is', 'it'] : ['are', 'them']
  return {
    check,
    verdict: 'warn',
    what: `${plural(missed.length, 'file')} of ${name} ${verb} in the image, but changing ${pronoun} starts no build: ${formatList(missed, maxNamed)}${counts}`,
    why: 'The image contains the old version until another change starts a build, and no error is reported.',
    fix,
  }
}

function howToTrigger(pushed: Builders, missed: readonly string[]): string {
  const [first] = pushed
  const key = first.events.get('push')?.paths === undefined ? 'on.push.paths-ignore' : 'on.push.paths'
  const place = `\`${key}\` in ${first.path}${atLine(first, key)}`
  if (key === 'on.push.paths-ignore') return `Remove the patterns that match these files from ${place}.`
  const patterns = patternsFor(missed, '**').map(pattern => `"${pattern}"`)
  return `Add to ${place}: ${formatList(patterns, maxNamed)}. Or remove \`paths\`: build-binder-image skips the build if nothing in the image has changed.`
}

function howToChoose(pushed: Builders, input: PathsInput, unchosen: readonly string[]): string {
  const first = pushed.find(builder => isChoosing(builder, input))
  const line = first && buildSteps(first).find(step => chosenPaths(step, input) !== undefined)?.line
  const place = `${first?.path}${line === undefined ? '' : `:${line}`}`
  return (
    `Add to \`${input}\` of the build in ${place}: ${formatList(patternsFor(unchosen, '**/*'), maxNamed)}. Or remove \`${input}\`: ` +
    'then every file in the image counts. Exclude files that the image does not need in .dockerignore.'
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

function noDockerfile({ name }: SourceFacts, dockerfile: string, pushed: Builders): Finding {
  const [builder] = pushed
  const line = buildSteps(builder)[0]?.line
  return {
    check,
    verdict: 'warn',
    what: `${name} has no ${dockerfile}, so the files in the image are unknown`,
    why: 'Without the Dockerfile, the doctor cannot check whether every change to such a file starts a build.',
    fix: `Set the path to the Dockerfile with --file (in a workflow: \`file\`), or correct the path in ${builder.path}${line === undefined ? '' : `:${line}`}.`,
  }
}

function unreadable({ name }: SourceFacts, dockerfile: string, reason: string): Finding {
  return {
    check,
    verdict: 'warn',
    what: `${dockerfile} of ${name} cannot be parsed: ${reason}`,
    why: 'Without the Dockerfile, the doctor cannot check whether every change to a file in the image starts a build.',
    fix: `Correct ${dockerfile} as described in the message.`,
  }
}
