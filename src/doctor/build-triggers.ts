import { contextSources } from '../dockerfile/context-sources.ts'
import { readIgnoreFile } from '../dockerfile/ignore-file.ts'
import { type Dockerfile, parseDockerfile } from '../dockerfile/parse-dockerfile.ts'
import type { Facts, SourceFacts } from './facts.ts'
import { count, type Finding, well } from './finding.ts'
import { matchesPaths, matchesPathspecs } from './path-filter.ts'
import { buildSteps, chosenPaths, type EventFilter, type Workflow } from './workflow.ts'

const check = 'build-triggers'
const mostNamed = 10

/** Frozen by a Dockerfile that clones the source itself: what a later `git pull` cannot bring up to date. */
const compiled =
  /\.(?:pyx|pxd|pxi|c|cc|cpp|cxx|h|hh|hpp|f|f90|cu|rs)$|(?:^|\/)(?:setup\.(?:py|cfg)|pyproject\.toml|meson\.build|CMakeLists\.txt|pixi\.(?:toml|lock)|environment\.ya?ml|requirements[\w.-]*\.txt)$/

/** Files that an image freezes, whose change does not build a new one. */
export function checkBuildTriggers({ source }: Facts): Finding[] {
  const builders = source.workflows.filter(workflow => buildSteps(workflow).length > 0)
  const pushed = builders.filter(({ events }) => events.has('push'))
  if (pushed.length === 0) return [noBuilder(source, builders)]
  if (pushed.some(builder => isUnfiltered(builder) && choosesAll(builder)))
    return [well(check, `Every push to ${source.name} reaches the build`)]
  const text = source.buildFiles.get(source.dockerfile)
  if (text === undefined) return [noDockerfile(source)]
  let frozen: string[]
  try {
    frozen = frozenFiles(source, parseDockerfile(Buffer.from(text)))
  } catch (error) {
    return [unreadable(source, error instanceof Error ? error.message : String(error))]
  }
  return judge(source, pushed, frozen)
}

/** A file has to pass the workflow's own filter, and then the `paths` of the build. */
function judge(source: SourceFacts, pushed: readonly Workflow[], frozen: readonly string[]): Finding[] {
  const starting = (file: string) => pushed.filter(({ events }) => triggers(events.get('push'), file))
  const isChosen = (file: string) =>
    file === source.dockerfile || starting(file).some(builder => chooses(builder, file))
  const missed = frozen.filter(file => starting(file).length === 0)
  const left = frozen.filter(file => starting(file).length > 0 && !isChosen(file))
  if (missed.length + left.length === 0)
    return [well(check, `Every file that the image freezes triggers its build`)]
  return [
    ...(missed.length > 0 ? [missedFiles(source, missed, howToTrigger(pushed, missed))] : []),
    ...(left.length > 0 ? [missedFiles(source, left, howToChoose(pushed, left))] : []),
  ]
}

function isUnfiltered({ events }: Workflow): boolean {
  const push = events.get('push')
  return push?.paths === undefined && push?.['paths-ignore'] === undefined
}

function triggers(filter: EventFilter | undefined, file: string): boolean {
  if (filter?.paths !== undefined) return matchesPaths(filter.paths, file)
  return !matchesPaths(filter?.['paths-ignore'] ?? [], file)
}

function choosesAll(builder: Workflow): boolean {
  return buildSteps(builder).some(step => chosenPaths(step) === undefined)
}

/** Whether a change of the file builds anew, once the workflow runs. */
function chooses(builder: Workflow, file: string): boolean {
  return buildSteps(builder).some(step => {
    const paths = chosenPaths(step)
    return paths === undefined || matchesPathspecs(paths, file)
  })
}

/** The Dockerfile, what it copies from the context, and what it compiles of a clone. */
function frozenFiles({ files, dockerfile, context, buildFiles }: SourceFacts, parsed: Dockerfile): string[] {
  const prefix = context === '' ? '' : `${context}/`
  const ignore =
    buildFiles.get(`${dockerfile}.dockerignore`) ?? buildFiles.get(`${prefix}.dockerignore`) ?? ''
  const isIgnored = readIgnoreFile(ignore)
  const sources = contextSources(parsed)
  const isCopied = (path: string) => {
    if (!path.startsWith(prefix)) return false
    const inside = path.slice(prefix.length)
    if (isIgnored(inside)) return false
    return sources === undefined || sources.some(pattern => isUnder(pattern, inside))
  }
  const clones = parsed.instructions.some(
    ({ keyword, rest }) => keyword === 'RUN' && /\bgit\s+clone\b/.test(rest),
  )
  return files.filter(path => path === dockerfile || isCopied(path) || (clones && compiled.test(path)))
}

/** Whether a file is what the pattern of a COPY names, or lies below it. */
function isUnder(pattern: string, file: string): boolean {
  return matchesPaths([pattern, `${pattern}/**`], file)
}

function missedFiles({ name }: SourceFacts, missed: readonly string[], fix: string): Finding {
  const more = missed.length > mostNamed ? ` and ${missed.length - mostNamed} more` : ''
  return {
    check,
    level: 'yellow',
    what: `${count(missed.length, 'file')} of ${name} ${missed.length === 1 ? 'goes' : 'go'} into the image, but no push builds it anew: ${missed.slice(0, mostNamed).join(', ')}${more}`,
    why: 'The image keeps the old ones until something else changes, and nobody can tell from the outside.',
    fix,
  }
}

function howToTrigger([first]: readonly Workflow[], missed: readonly string[]): string {
  if (first?.events.get('push')?.paths === undefined)
    return `Take them out of \`on.push.paths-ignore\` of ${first?.path}.`
  const patterns = [...new Set(missed.map(patternFor))].map(pattern => `"${pattern}"`)
  return `Add to \`on.push.paths\` of ${first?.path}: ${patterns.join(', ')}. Or leave \`paths\` out: build-binder-image skips what has not changed.`
}

function howToChoose(pushed: readonly Workflow[], left: readonly string[]): string {
  const first = pushed.find(builder => !choosesAll(builder))
  const patterns = [...new Set(left.map(patternFor))].map(pattern => pattern.replace(/^\*\*\./, '**/*.'))
  return `Add to \`paths\` of the build in ${first?.path}: ${patterns.join(', ')}. Or leave \`paths\` out: then all that the Dockerfile can see counts. What the image need not hold belongs into .dockerignore.`
}

/** All files of that ending, or the file itself where it has none. */
function patternFor(file: string): string {
  const base = file.split('/').at(-1) ?? file
  const dot = base.lastIndexOf('.')
  return dot > 0 && compiled.test(`x${base.slice(dot)}`) ? `**${base.slice(dot)}` : file
}

function noBuilder({ name }: SourceFacts, builders: readonly Workflow[]): Finding {
  const [first] = builders
  return {
    check,
    level: 'yellow',
    what:
      first === undefined
        ? `No workflow on the default branch of ${name} builds an image`
        : `${first.path} of ${name} builds the image, but not on a push`,
    why: 'The image is only as new as the last time that somebody thought of it.',
    fix: 'Add `on: push` with your branches and `tags: ["v*"]`; the README shows the workflow in full.',
  }
}

function noDockerfile({ name, dockerfile }: SourceFacts): Finding {
  return {
    check,
    level: 'yellow',
    what: `${name} has no ${dockerfile}, so what goes into the image is not known`,
    why: 'Whether every such file triggers a build could not be looked at.',
    fix: 'Say with --file where the Dockerfile is.',
  }
}

function unreadable({ name, dockerfile }: SourceFacts, reason: string): Finding {
  return {
    check,
    level: 'yellow',
    what: `${dockerfile} of ${name} cannot be read: ${reason}`,
    why: 'Whether every file that goes into the image triggers a build could not be looked at.',
    fix: `Mend ${dockerfile}.`,
  }
}
