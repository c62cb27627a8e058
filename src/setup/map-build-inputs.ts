import type { WorkflowStep } from '../workflows/workflow.ts'
import { type DockerTags, readMetadata, readTags, splitValues } from './docker-tags.ts'
import {
  isBranchExpression,
  isCallable,
  isCommitExpression,
  type KnownValues,
  resolveExpressions,
} from './resolve-expressions.ts'
import type { InputValue } from './yaml-value.ts'

/** Inputs that replace those of docker/build-push-action. */
export interface MappedInputs {
  readonly inputs: ReadonlyMap<string, InputValue>
  /** Remarks about settings without an equivalent, or with another meaning, each one sentence. */
  readonly remarks: readonly string[]
}

interface Context {
  readonly values: KnownValues
  /** `values`, and the image tags that scripts compute from the branch. */
  readonly tagValues: KnownValues
  /** Step with docker/metadata-action, whose outputs the build may use. */
  readonly metadata: WorkflowStep | undefined
}

type Mapper = (text: string, context: Context) => MappedInputs

const noInputs: MappedInputs = { inputs: new Map(), remarks: [] }

/** Mappers by input of docker/build-push-action. */
const mappers: Readonly<Record<string, Mapper>> = {
  context: (text, { values }) => {
    const path = resolveExpressions(text, values)
      .replace(/^\.\/(?=.)/, '')
      .replace(/\/$/, '')
    return path === '.' || path === '' ? noInputs : keep('context', path)
  },
  file: (text, { values }) => keep('file', resolveExpressions(text, values).replace(/^\.\//, '')),
  target: (text, { values }) => keep('target', resolveExpressions(text, values)),
  platforms: text =>
    splitValues(text).every(platform => platform === 'linux/amd64')
      ? noInputs
      : drop(
          `\`platforms: ${splitValues(text).join(',')}\`: the image is built for linux/amd64, which mybinder.org runs`,
        ),
  'build-args': mapBuildArguments,
  labels: (text, { values }) =>
    text.includes('outputs.labels') ? noInputs : keep('labels', resolveExpressions(text, values)),
  tags: mapTags,
  'no-cache': text => (text === 'false' ? noInputs : keep('no-cache', text === 'true' ? true : text)),
  'cache-from': mapCache,
  'cache-to': () => noInputs,
  push: text =>
    text === 'true' || /event_name *!= *'pull_request'/.test(text)
      ? noInputs
      : drop(
          `\`push: ${text}\`: every build is pushed, except for pull requests; set \`push\` to change this`,
        ),
  pull: () => noInputs,
  load: () => noInputs,
  provenance: () => drop('`provenance` is replaced by a signed attestation of the image'),
  sbom: () => drop('`sbom` has no equivalent'),
  builder: () => noInputs,
  secrets: () =>
    drop(
      '`secrets` for the build: the reusable workflow passes none; use the input `secrets` of the action underworldcode/binder-actions',
    ),
}

/** Maps the inputs of a step with docker/build-push-action. */
export function mapBuildInputs({ with: inputs }: WorkflowStep, context: Context): MappedInputs {
  const mappedInputs = Object.entries(inputs).map(([name, value]) => {
    const map = Object.hasOwn(mappers, name) ? mappers[name] : undefined
    return map?.(String(value).trim(), context) ?? drop(`\`${name}\` has no equivalent`)
  })
  const values = mappedInputs.flatMap(item => [...item.inputs])
  const allInputs = [...new Map(values)]
  const callable = allInputs.filter(([, value]) => typeof value !== 'string' || isCallable(value))
  const others = allInputs.filter(([, value]) => typeof value === 'string' && !isCallable(value))
  return {
    inputs: new Map(callable),
    remarks: [
      ...mappedInputs.flatMap(({ remarks }) => remarks),
      ...others.map(
        ([name, value]) =>
          `\`${name}\` cannot be set to ${value}, because that value is not available in a called workflow`,
      ),
    ],
  }
}

function keep(name: string, value: InputValue): MappedInputs {
  return { inputs: new Map([[name, value]]), remarks: [] }
}

function drop(remark: string): MappedInputs {
  return { inputs: new Map(), remarks: [remark] }
}

function mapBuildArguments(text: string, { values }: Context): MappedInputs {
  const inputs = new Map<string, InputValue>()
  const others: string[] = []
  for (const line of text
    .split('\n')
    .map(one => one.trim())
    .filter(one => one !== '')) {
    const [name = ''] = line.split('=', 1)
    const value = resolveExpressions(line.slice(name.length + 1), values)
    if (isBranchExpression(value) && !inputs.has('branch-arg')) inputs.set('branch-arg', name)
    else if (isCommitExpression(value) && !inputs.has('revision-arg')) inputs.set('revision-arg', name)
    else others.push(`${name}=${value}`)
  }
  const callable = others.filter(isCallable)
  if (callable.length > 0) inputs.set('build-args', `${callable.join('\n')}\n`)
  const remarks = others
    .filter(line => !isCallable(line))
    .map(line => `The build argument ${line} uses a value that is not available in a called workflow`)
  return { inputs, remarks }
}

function mapTags(text: string, { tagValues: values, metadata }: Context): MappedInputs {
  const resolvedText = resolveExpressions(text, values)
  const isFromMetadata = /\.outputs\.tags\b/.test(resolvedText)
  const tags: DockerTags = isFromMetadata
    ? readMetadata(resolveAll(metadata?.with ?? {}, values))
    : readTags(resolvedText)
  const image = tags.image?.toLowerCase()
  const inputs = new Map<string, InputValue>([
    ...(image === undefined ? [] : [['image', image] as const]),
    ...(tags.suffix === undefined || tags.suffix === '' ? [] : [['tag-suffix', tags.suffix] as const]),
    ...(tags.fixed.length === 0 ? [] : [['tags', `${tags.fixed.join('\n')}\n`] as const]),
  ])
  const imageRemarks =
    image === undefined
      ? [`Could not determine the image from \`tags: ${text.split('\n')[0]}\`: check the input \`image\``]
      : []
  const branchRemarks =
    tags.suffix === undefined
      ? ['No tag contained the branch. Images are now tagged with the branch, such as main']
      : []
  return { inputs, remarks: [...imageRemarks, ...branchRemarks, ...tags.remarks] }
}

function resolveAll(inputs: Readonly<Record<string, unknown>>, values: KnownValues): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name, resolveExpressions(String(value), values)]),
  )
}

function mapCache(text: string, { values }: Context): MappedInputs {
  const [first = ''] = text.split('\n')
  const fields = resolveExpressions(first, values).split(',')
  const field = (name: string) => fields.find(one => one.startsWith(`${name}=`))?.slice(name.length + 1)
  const type = field('type')
  if (type === 'gha') return noInputs
  const reference = type === 'registry' ? field('ref') : type === undefined ? first : undefined
  if (reference === undefined)
    return drop(`\`cache-from: ${first}\`: GitHub's cache is used; set \`cache\` to change this`)
  return {
    inputs: new Map([
      ['cache', 'registry'],
      ['cache-ref', reference],
    ]),
    remarks: [],
  }
}
