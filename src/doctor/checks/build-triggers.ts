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
import { describeNoBuilder } from './describe-no-builder.ts'
import { hasPathsInput, isUnfiltered, selectsFile, startsOnFile } from './file-triggers.ts'
import { describeUnbuilt, unbuiltBranches } from './unbuilt-branches.ts'

const check = 'build-triggers'
const maxListedNames = 10

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
  const [firstBuilder, ...otherBuilders] = builders.filter(({ events }) => events.has('push'))
  if (firstBuilder === undefined)
    return source.isTreeTruncated ? [] : [{ check, verdict: 'warn', ...describeNoBuilder(facts, builders) }]
  const pushBuilders = [firstBuilder, ...otherBuilders] as const
  const branches = source.isTreeTruncated ? [] : unbuiltBranches(facts, pushBuilders)
  const findings = checkFiles(source, pushBuilders)
  if (branches.length === 0) return findings
  const branchFinding = { check, verdict: 'warn', ...describeUnbuilt(facts, branches, pushBuilders) } as const
  return [branchFinding, ...findings.filter(({ verdict }) => verdict !== 'pass')]
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
  const buildersFor = (file: string) => pushBuilders.filter(builder => startsOnFile(builder, file))
  const isSelected = ({ dockerfile, input }: CheckedImageFiles, file: string) =>
    file === dockerfile || buildersFor(file).some(builder => selectsFile(builder, input, file))
  const counts = describeCommits(source.commits, {
    isInImage: file => images.some(({ includes }) => includes(file)),
    startsBuild: file =>
      buildersFor(file).length > 0 && images.some(image => image.includes(file) && isSelected(image, file)),
  })
  const allFiles = [...new Set(images.flatMap(({ files }) => files))]
  const missedFiles = allFiles.filter(file => buildersFor(file).length === 0)
  const findings =
    missedFiles.length > 0
      ? [missedFilesFinding(source, missedFiles, { counts, fix: pathFilterFix(pushBuilders, missedFiles) })]
      : []
  for (const image of images) {
    const unselectedFiles = image.files.filter(
      file => buildersFor(file).length > 0 && !isSelected(image, file),
    )
    const fix = pathsInputFix(pushBuilders, image.input, unselectedFiles)
    // The counts cover both filters, so only the first finding contains them.
    if (unselectedFiles.length > 0)
      findings.push(
        missedFilesFinding(source, unselectedFiles, { counts: findings.length === 0 ? counts : '', fix }),
      )
  }
  return findings.length > 0
    ? findings
    : passedIfListed(check, [source], 'Every file in the image triggers its build')
}

function missedFilesFinding(
  { name }: SourceFacts,
  missedFiles: readonly string[],
  { counts, fix }: { readonly counts: string; readonly fix: string },
): Finding {
  const [verb, pronoun] = missedFiles.length === 1 ? ['is', 'it'] : ['are', 'them']
  return {
    check,
    verdict: 'warn',
    what: `${plural(missedFiles.length, 'file')} of ${name} ${verb} in the image, but changing ${pronoun} starts no build: ${formatList(missedFiles, maxListedNames)}${counts}`,
    why: 'The image contains the old version until another change starts a build, and no error is reported.',
    fix,
  }
}

function pathFilterFix(pushBuilders: Builders, missedFiles: readonly string[]): string {
  const [firstBuilder] = pushBuilders
  const key = firstBuilder.events.get('push')?.paths === undefined ? 'on.push.paths-ignore' : 'on.push.paths'
  const place = `\`${key}\` in ${firstBuilder.path}${atLine(firstBuilder, key)}`
  if (key === 'on.push.paths-ignore') return `Remove the patterns that match these files from ${place}.`
  const patterns = filePatterns(missedFiles, '**').map(pattern => `"${pattern}"`)
  return `Add to ${place}: ${formatList(patterns, maxListedNames)}. Or remove \`paths\`: build-binder-image skips the build if nothing in the image has changed.`
}

function pathsInputFix(pushBuilders: Builders, input: PathsInput, files: readonly string[]): string {
  const workflow = pushBuilders.find(builder => hasPathsInput(builder, input))
  const line = workflow && buildSteps(workflow).find(step => selectedPaths(step, input) !== undefined)?.line
  const place = `${workflow?.path}${line === undefined ? '' : `:${line}`}`
  return (
    `Add to \`${input}\` of the build in ${place}: ${formatList(filePatterns(files, '**/*'), maxListedNames)}. Or remove \`${input}\`: ` +
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
