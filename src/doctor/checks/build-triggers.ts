import { errorMessage } from '../../error-message.ts'
import { formatList, plural } from '../../wording.ts'
import { enabledWorkflows, type Workflow } from '../../workflows/workflow.ts'
import { atLine } from '../facts/at-line.ts'
import { buildSteps, imageBuilds, type PathsInput, selectedPaths } from '../facts/build-workflows.ts'
import type { Facts, SourceFacts } from '../facts/facts.ts'
import { compiledExtension, findImageFiles, type ImageFiles } from '../facts/image-files.ts'
import { launchedImageWorkflows } from '../facts/launched-image-workflows.ts'
import { type Finding, passed, passedIfListed } from '../report/finding.ts'
import { describeCommits } from './describe-commits.ts'
import { hasPathsInput, isUnfiltered, selectsFile, startsOnFile } from './file-triggers.ts'
import { describeNoBuilder } from './no-builder.ts'
import { describeUnbuilt, unbuiltBranches } from './unbuilt-branches.ts'

const check = 'build-triggers'
const maxNamed = 10

/** Files in the image or its dependency image, and the input that selects the files that trigger a build. */
interface CheckedImageFiles extends ImageFiles {
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
  const pushBuilders = [first, ...others] as const
  const unbuilt = source.isTreeTruncated ? [] : unbuiltBranches(facts, pushBuilders)
  const findings = checkFiles(source, pushBuilders)
  if (unbuilt.length === 0) return findings
  const unbuiltFinding = { check, verdict: 'warn', ...describeUnbuilt(facts, unbuilt, pushBuilders) } as const
  return [unbuiltFinding, ...findings.filter(({ verdict }) => verdict !== 'pass')]
}

function checkFiles(source: SourceFacts, pushBuilders: Builders): Finding[] {
  const selectsAll = (builder: Workflow) =>
    !hasPathsInput(builder, 'paths') && !hasPathsInput(builder, 'deps-paths')
  if (pushBuilders.some(builder => isUnfiltered(builder) && selectsAll(builder)))
    return [passed(check, `Every push to a launched branch of ${source.name} starts a build`)]
  const { dockerfile, dependencies } = source
  const dockerfiles = [
    { dockerfile, input: 'paths' } as const,
    ...(dependencies === undefined ? [] : [{ dockerfile: dependencies, input: 'deps-paths' } as const]),
  ]
  const images: CheckedImageFiles[] = []
  for (const image of dockerfiles) {
    try {
      const files = findImageFiles(source, image.dockerfile)
      if (files === undefined)
        return source.isTreeTruncated
          ? []
          : [missingDockerfileFinding(source, image.dockerfile, pushBuilders)]
      images.push({ ...image, ...files })
    } catch (error) {
      return [unreadableDockerfileFinding(source, image.dockerfile, errorMessage(error))]
    }
  }
  return evaluateFiles(source, pushBuilders, images)
}

/** Checks every file against the workflow's own path filter, then against the input of the build step. */
function evaluateFiles(
  source: SourceFacts,
  pushBuilders: Builders,
  images: readonly CheckedImageFiles[],
): Finding[] {
  const startedBy = (file: string) => pushBuilders.filter(builder => startsOnFile(builder, file))
  const isSelected = ({ dockerfile, input }: CheckedImageFiles, file: string) =>
    file === dockerfile || startedBy(file).some(builder => selectsFile(builder, input, file))
  const counts = describeCommits(source.commits, {
    isInImage: file => images.some(({ includes }) => includes(file)),
    startsBuild: file =>
      startedBy(file).length > 0 && images.some(image => image.includes(file) && isSelected(image, file)),
  })
  const all = [...new Set(images.flatMap(({ files }) => files))]
  const missed = all.filter(file => startedBy(file).length === 0)
  const findings =
    missed.length > 0
      ? [missedFilesFinding(source, missed, { counts, fix: pathFilterFix(pushBuilders, missed) })]
      : []
  for (const image of images) {
    const unselected = image.files.filter(file => startedBy(file).length > 0 && !isSelected(image, file))
    const fix = pathsInputFix(pushBuilders, image.input, unselected)
    // The counts cover both filters, so only the first finding contains them.
    if (unselected.length > 0)
      findings.push(
        missedFilesFinding(source, unselected, { counts: findings.length === 0 ? counts : '', fix }),
      )
  }
  return findings.length > 0
    ? findings
    : passedIfListed(check, [source], 'Every file in the image triggers its build')
}

function missedFilesFinding(
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

function pathFilterFix(pushBuilders: Builders, missed: readonly string[]): string {
  const [first] = pushBuilders
  const key = first.events.get('push')?.paths === undefined ? 'on.push.paths-ignore' : 'on.push.paths'
  const place = `\`${key}\` in ${first.path}${atLine(first, key)}`
  if (key === 'on.push.paths-ignore') return `Remove the patterns that match these files from ${place}.`
  const patterns = filePatterns(missed, '**').map(pattern => `"${pattern}"`)
  return `Add to ${place}: ${formatList(patterns, maxNamed)}. Or remove \`paths\`: build-binder-image skips the build if nothing in the image has changed.`
}

function pathsInputFix(pushBuilders: Builders, input: PathsInput, unselected: readonly string[]): string {
  const first = pushBuilders.find(builder => hasPathsInput(builder, input))
  const line = first && buildSteps(first).find(step => selectedPaths(step, input) !== undefined)?.line
  const place = `${first?.path}${line === undefined ? '' : `:${line}`}`
  return (
    `Add to \`${input}\` of the build in ${place}: ${formatList(filePatterns(unselected, '**/*'), maxNamed)}. Or remove \`${input}\`: ` +
    'then every file in the image counts. Exclude files that the image does not need in .dockerignore.'
  )
}

/**
 * Returns one pattern per extension of compiled sources, and the path of every other file.
 *
 * @param prefix start of a pattern that matches in every folder.
 */
function filePatterns(files: readonly string[], prefix: string): string[] {
  const patterns = files.map(file => {
    const ending = compiledExtension(file)
    return ending === undefined ? file : prefix + ending
  })
  return [...new Set(patterns)]
}

function missingDockerfileFinding(
  { name }: SourceFacts,
  dockerfile: string,
  pushBuilders: Builders,
): Finding {
  const [builder] = pushBuilders
  const line = buildSteps(builder)[0]?.line
  return {
    check,
    verdict: 'warn',
    what: `${name} has no ${dockerfile}, so the files in the image are unknown`,
    why: 'Without the Dockerfile, the doctor cannot check whether every change to such a file starts a build.',
    fix: `Set the path to the Dockerfile with --file (in a workflow: \`file\`), or correct the path in ${builder.path}${line === undefined ? '' : `:${line}`}.`,
  }
}

function unreadableDockerfileFinding({ name }: SourceFacts, dockerfile: string, reason: string): Finding {
  return {
    check,
    verdict: 'warn',
    what: `${dockerfile} of ${name} cannot be parsed: ${reason}`,
    why: 'Without the Dockerfile, the doctor cannot check whether every change to a file in the image starts a build.',
    fix: `Correct ${dockerfile} as described in the message.`,
  }
}
