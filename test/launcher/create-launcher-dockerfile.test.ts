import { expect, test } from '@jest/globals'
import { createLauncherDockerfile, type NewLauncher } from '../../src/launcher/create-launcher-dockerfile.ts'
import { sha256Digest } from '../../src/oci/digest.ts'
import { parseSourceRef } from '../../src/refs/source-ref.ts'

const digest = sha256Digest(Buffer.from('image'))
const image = { registry: 'ghcr.io', path: 'science/model', tag: 'v1' }
const name = 'ghcr.io/science/model'
const plan: NewLauncher = {
  event: { launcherBranch: 'v1', digest, image, ref: parseSourceRef('refs/tags/v1') },
  ...{ template: undefined, base: Buffer.from(`FROM ${name}:main\n`), branchVariable: undefined },
  allowedImage: undefined,
}

/** Creates a Dockerfile. @returns its text, or the kind and the message of the error. */
function create(changes: Partial<NewLauncher>, template?: string): string {
  const bytes = template === undefined ? undefined : Buffer.from(template)
  try {
    const { dockerfile } = createLauncherDockerfile({ ...plan, template: bytes, ...changes })
    return Buffer.from(dockerfile.bytes).toString()
  } catch (error) {
    const { kind, message } = error as { kind: string; message: string }
    return `${kind}: ${message}`
  }
}

const header = `# Binder launcher for refs/tags/v1
# Binder Actions keeps the digest below up to date. You can edit all other lines.

# binder-actions: frozen v1
`

test('the Dockerfile of a release names the release and is frozen', () => {
  expect(create({})).toBe(`${header}FROM ${name}:v1@${digest}\n`)
  expect(create({ branchVariable: 'REF' })).toBe(`${header}FROM ${name}:v1@${digest}\n\nENV REF=v1\n`)
})

test('omits a tag that has moved to another image', () => {
  expect(create({ event: { ...plan.event, isTagMoved: true } })).toBe(`${header}FROM ${name}@${digest}\n`)
})

test('keeps the mark of a template that is already frozen', () => {
  const template = `# binder-actions: frozen by hand\nFROM ${name}:x\n`
  expect(create({}, template)).toBe(`# binder-actions: frozen by hand\nFROM ${name}:v1@${digest}\n`)
})

const eventError =
  'launcher branch "v1" does not exist, and an event with only a branch and a digest is not sufficient to create the ' +
  'branch: send the event with dispatch-launcher-update'

test.each([
  ['an image', { launcherBranch: 'v1', digest, ref: parseSourceRef('refs/tags/v1') }],
  ['a ref', { launcherBranch: 'v1', digest, image }],
])('creates no Dockerfile for an event without %s', (_name, event) => {
  expect(create({ event })).toBe(`image-not-allowed: ${eventError}`)
})

const otherImageError =
  `image-not-allowed: launcher branch "v1" cannot be created for ${name}: the default branch of the launcher runs another ` +
  'image. Set `allowed-image` to this image, or set `template` to a Dockerfile that uses it'

test('creates a Dockerfile only for the image of the default branch, of `allowed-image` or of the template', () => {
  const otherBase = Buffer.from('FROM ghcr.io/science/other:main\n')
  expect(create({ base: otherBase })).toBe(otherImageError)
  expect(create({ base: undefined })).toBe(otherImageError)
  const allowedImage = { registry: 'ghcr.io', path: 'science/model' }
  expect(create({ base: otherBase, allowedImage })).toContain(`FROM ${name}:v1@${digest}`)
  expect(create({ base: otherBase }, `FROM ${name}:x\n`)).toContain(`FROM ${name}:v1@${digest}`)
})

const branchEvent = (ref: string) => ({
  event: { ...plan.event, launcherBranch: 'x', ref: parseSourceRef(ref) },
})

test('replaces every placeholder of a template, if the name is safe in a shell', () => {
  const template = `FROM ${name}:x\nENV A=<branch> B=<branch>\n`
  expect(create(branchEvent('refs/heads/a/b.c_D-9@x+y'), template)).toBe(
    `FROM ${name}:v1@${digest}\nENV A=a/b.c_D-9@x+y B=a/b.c_D-9@x+y\n`,
  )
  for (const unsafeName of ['$(id)', 'a;b', "it's"])
    expect(create(branchEvent(`refs/heads/${unsafeName}`), template)).toBe(
      `template-unusable: the name ${JSON.stringify(unsafeName)} cannot replace <branch> in the template: only letters, digits ` +
        'and _ . / @ + - are allowed. Rename the branch',
    )
  expect(create(branchEvent("refs/heads/it's"), `FROM ${name}:x\n`)).toContain(`FROM ${name}:v1@`)
})
