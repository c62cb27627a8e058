import { isBranchExpression, isCommitExpression } from './resolve-expressions.ts'

/** Image repository and form of the tags that a build pushes. */
export interface DockerTags {
  /** Image repository; undefined if unknown. */
  readonly image: string | undefined
  /** Text after the branch in the image tag; undefined if no tag contains the branch. */
  readonly suffix: string | undefined
  /** Tags that are the same for every branch. */
  readonly fixed: readonly string[]
  /** Remarks about tags and settings without an equivalent, or with another meaning, each one sentence. */
  readonly remarks: readonly string[]
}

/** Reads the input `tags` of docker/build-push-action, with known expressions replaced. */
export function readTags(text: string): DockerTags {
  const references = splitValues(text).map(tag => splitReference(readConditional(tag)))
  const images = [...new Set(references.map(({ image }) => image))]
  const tags = references.map(({ tag }) => readTag(tag))
  return {
    image: images[0]?.includes('${{') ? undefined : images[0],
    suffix: tags.find(({ suffix }) => suffix !== undefined)?.suffix,
    fixed: tags.flatMap(({ fixed }) => fixed ?? []),
    remarks: [...images.slice(1).map(describeOtherImage), ...tags.flatMap(({ remark }) => remark ?? [])],
  }
}

function describeOtherImage(image: string): string {
  return `Images are no longer pushed to ${image}: a workflow pushes to only one image repository`
}

/** Returns the values in a list separated by line breaks or commas. */
export function splitValues(text: string): string[] {
  return text
    .split(/[\n,]/)
    .map(value => value.trim())
    .filter(value => value !== '' && !value.startsWith('#'))
}

/** Returns `latest` for a conditional expression such as `${{ github.ref_type == 'tag' && 'latest' || '' }}`. */
function readConditional(text: string): string {
  if (!text.startsWith('${{') || !text.endsWith('}}')) return text
  const value = text.slice(text.lastIndexOf('&&') + 2, -2).trim()
  return /^'([^']*)' *\|\| *''$/.exec(value)?.[1] ?? text
}

function splitReference(text: string): { image: string; tag: string } {
  // Colons and slashes in expressions are not separators.
  const maskedText = text.replace(/\$\{\{[^}$]*\}\}/g, match => 'x'.repeat(match.length))
  const colon = maskedText.lastIndexOf(':')
  if (colon < maskedText.lastIndexOf('/') || colon < 0) return { image: text, tag: 'latest' }
  return { image: text.slice(0, colon), tag: text.slice(colon + 1) }
}

interface ReadTag {
  readonly suffix?: string
  readonly fixed?: string
  readonly remark?: string
}

function readTag(tag: string): ReadTag {
  const end = tag.startsWith('${{') ? tag.indexOf('}}') + 2 : 0
  const [expression, suffix] = [tag.slice(0, end), tag.slice(end)]
  if (!tag.includes('${{')) return readFixedTag(tag)
  if (isBranchExpression(expression) && !suffix.includes('${{')) return { suffix }
  if (isCommitExpression(expression) || tag.includes('github.sha'))
    return {
      remark: `The tag ${tag} is replaced with an immutable tag that ends with the digest, such as main-692228fc1a2b`,
    }
  if (end > 2 && !suffix.includes('${{'))
    return {
      suffix,
      remark: `The tag ${tag} is now the branch or tag that was pushed, followed by ${JSON.stringify(suffix)}: check that this is the same`,
    }
  return { remark: `The tag ${tag} is no longer pushed` }
}

function readFixedTag(tag: string): ReadTag {
  if (!/^latest\b/.test(tag)) return { fixed: tag }
  return {
    remark: `The tag ${tag} now moves only to the highest release: to move it with every build, set \`latest: true\``,
  }
}

/** Reads the inputs of docker/metadata-action. */
export function readMetadata(inputs: Readonly<Record<string, unknown>>): DockerTags {
  const lines = (name: string) =>
    String(inputs[name] ?? '')
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== '' && !line.startsWith('#'))
  const images = lines('images').flatMap(line => line.split(','))
  const fields = lines('flavor').flatMap(line => line.split(','))
  const flavor = fields.find(field => field.startsWith('suffix='))?.slice('suffix='.length)
  const tags = lines('tags').map(readRule)
  const name = images[0]?.replace(/^name=/, '').trim()
  return {
    image: name === undefined || name.includes('${{') ? undefined : name.toLowerCase(),
    suffix: tags.find(({ suffix }) => suffix !== undefined && suffix !== '')?.suffix ?? flavor ?? '',
    fixed: tags.flatMap(({ fixed }) => fixed ?? []),
    remarks: [
      ...images.slice(1).map(describeOtherImage),
      ...fields
        .filter(field => field.startsWith('prefix=') && field !== 'prefix=')
        .map(field => `Image tags have no prefix: ${field}`),
      ...tags.flatMap(({ remark }) => remark ?? []),
    ],
  }
}

/** Reads one rule of the input `tags`, such as `type=ref,event=branch,suffix=-slim`. */
function readRule(line: string): ReadTag {
  const fields = new Map(
    line.split(',').map(field => [field.split('=', 1)[0] ?? '', field.slice(field.indexOf('=') + 1)]),
  )
  const suffix = fields.get('suffix')
  const prefix = fields.get('prefix') ?? ''
  const type = fields.get('type')
  if (prefix !== '' && type !== 'sha') return { remark: `Image tags have no prefix: ${line}` }
  if (type === 'ref') return suffix === undefined ? {} : { suffix }
  if (type === 'raw') return readFixedTag(`${fields.get('value') ?? ''}${suffix ?? ''}`)
  if (type === 'sha')
    return { remark: `\`${line}\` is replaced with an immutable tag that ends with the digest` }
  if (type === 'semver' || type === 'pep440')
    return {
      ...(suffix === undefined ? {} : { suffix }),
      remark: `\`${line}\` has no equivalent: the image tag of a release is its full name, such as v1.2.3`,
    }
  return { remark: `\`${line}\` has no equivalent` }
}
