/** Pushes images that another tool built, such as repo2docker. */
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { fetchIds } from '../attacks/provenance-fixture.ts'
import { runClaims } from '../fakes/sigstore/run-claims.ts'
import { Sigstore } from '../fakes/sigstore/sigstore.ts'
import { ensureJupyterImage } from '../host/jupyter-image.ts'
import { runAction, type StepContext } from '../runner/run-action.ts'
import {
  dispatchToken,
  launcher,
  source,
  sourceToken,
  TwoRepositories,
  unverified,
} from '../scenarios/two-repositories.ts'

const labelPrefix = 'org.opencontainers.image'
const tinyDockerfile = 'FROM scratch\nCOPY Dockerfile /\n'

interface Index {
  readonly manifests: readonly { readonly digest: string }[]
}

let repositories: TwoRepositories
beforeAll(async () => {
  repositories = await TwoRepositories.open({ withEngine: true })
})
afterAll(() => repositories.close())

/** Returns the labels that name the commit of a run. */
const originLabels = ({ ref, sha, githubUrl }: StepContext): string[] => [
  `${labelPrefix}.source=${githubUrl}/${source}`,
  `${labelPrefix}.revision=${sha}`,
  `${labelPrefix}.ref.name=${ref}`,
]

/** Builds an image without the action, to simulate another tool. */
async function build(
  dockerfile: string,
  output: string,
  labels: readonly string[] = [],
  provenance = 'false',
): Promise<void> {
  const context = await mkdtemp(join(repositories.directory, 'foreign-'))
  await writeFile(join(context, 'Dockerfile'), dockerfile)
  const options = labels.map(label => `--label=${label}`)
  const args = ['buildx', 'build', `--provenance=${provenance}`, ...options, `--output=${output}`, context]
  await repositories.engine.docker(args)
}

function push(
  context: StepContext,
  location: string,
  inputs: Readonly<Record<string, string>> = {},
  action = 'actions/build-binder-image',
) {
  return runAction(action, { image: repositories.image, 'existing-image': location, ...inputs }, context)
}

async function remove(...names: string[]): Promise<void> {
  await repositories.engine.docker(['image', 'rm', '--force', ...names])
}

describe('an image in the Docker daemon', () => {
  const dockerfile = (base: string) =>
    `FROM ${base}\nUSER jovyan\nWORKDIR /home/jovyan\nCMD ["jupyter", "lab", "--ip=0.0.0.0"]\n`

  test('is checked, started and pushed unchanged, under the tags of a build', async () => {
    const context = await repositories.push({ 'environment.yml': 'dependencies: []\n' }, 'repo2docker')
    const base = await ensureJupyterImage(repositories.engine)
    await build(dockerfile(base), 'type=docker,name=r2d-model:1', originLabels(context))
    const { stdout } = await repositories.engine.docker([
      'image',
      'inspect',
      '--format={{.Id}}',
      'r2d-model:1',
    ])

    const { errors, warnings, outputs, log, summary } = await push(context, 'docker-daemon:r2d-model:1')
    await remove('r2d-model:1')

    expect(errors).toEqual([])
    expect(warnings).toEqual([])
    expect(log).toContain('Jupyter responded after')
    expect(summary).toContain('smoke test')
    const digest = await repositories.headDigest('repo2docker')
    expect(digest).toBe(stdout.trim())
    expect(outputs).toMatchObject({
      ...{ digest, built: 'false', reason: 'another tool built the image', 'image-tag': 'repo2docker' },
      ...{ ref: 'refs/heads/repo2docker', revision: context.sha, 'launcher-branch': 'repo2docker' },
      reference: `${repositories.image}:repo2docker@${digest}`,
    })
    expect(JSON.parse(outputs.tags ?? '')).toEqual([
      `${repositories.image}:repo2docker`,
      `${repositories.image}:repo2docker-${digest.slice(7, 19)}`,
    ])
    expect(await repositories.headDigest(`repo2docker-${digest.slice(7, 19)}`)).toBe(digest)
    expect(Date.parse(outputs.created ?? '')).not.toBeNaN()
  })

  test('is not pushed if it breaks its contract or has a layer that is too large', async () => {
    const context = await repositories.push({ 'contract.yml': 'commands: [no-such-program]\n' }, 'unfit')
    const base = await ensureJupyterImage(repositories.engine)
    await build(dockerfile(base), 'type=docker,name=unfit:1', originLabels(context))

    const brokenRun = await push(context, 'docker-daemon:unfit:1', {
      contract: 'contract.yml',
      'smoke-test': 'false',
    })
    const oversizeRun = await push(context, 'docker-daemon:unfit:1', {
      ...unverified,
      'max-layer-size': '1MB',
      'warn-layer-size': '1MB',
      explain: 'never',
    })
    await remove('unfit:1')

    expect(brokenRun.errors).toEqual([expect.stringContaining('no-such-program')])
    expect(brokenRun.summary).toContain('did not pass its checks and was not pushed')
    expect(oversizeRun.errors).toEqual([expect.stringMatching(/^Layer 2 .* over the limit of 1\.00 MB/)])
    for (const { outputs } of [brokenRun, oversizeRun]) expect(outputs.digest).toBe('')
    expect(await repositories.headDigest('unfit')).toBe('status 404')
  })

  test('is named in the error if it does not exist', async () => {
    const context = await repositories.push({ a: '1' }, 'absent')
    const { errors } = await push(context, 'docker-daemon:no/such:image', unverified)
    expect(errors).toEqual([
      expect.stringContaining('docker-daemon:no/such:image: the Docker daemon has no such image'),
    ])
  })
})

describe('image files:', () => {
  test('a layout and an archive keep their digests and are not changed', async () => {
    const context = await repositories.push({ a: '1' }, 'files')
    const layout = join(repositories.directory, 'layout')
    await build(tinyDockerfile, `type=oci,dest=${layout},tar=false`, originLabels(context))
    const archive = join(repositories.directory, 'archive.tar')
    await build(tinyDockerfile, `type=docker,name=archived:1,dest=${archive}`, originLabels(context))
    const before = await readdir(layout, { recursive: true })
    const index = await readFile(join(layout, 'index.json'), 'utf8')

    const fromLayout = await push(context, `oci-layout:${layout}`, unverified)
    const digest = await repositories.headDigest('files')
    const fromArchive = await push(context, `docker-archive:${archive}`, unverified)

    expect([...fromLayout.errors, ...fromArchive.errors]).toEqual([])
    expect(index).toContain(digest)
    expect(fromLayout.outputs.digest).toBe(digest)
    expect(fromArchive.outputs.digest).toBe(await repositories.headDigest('files'))
    expect(await readdir(layout, { recursive: true })).toEqual(before)
  })

  test('of an index with an attestation, only the image manifest is pushed', async () => {
    const context = await repositories.push({ a: '1' }, 'index')
    const layout = join(repositories.directory, 'index')
    await build(tinyDockerfile, `type=oci,dest=${layout},tar=false`, originLabels(context), 'true')
    const blob = (digest: string) => readFile(join(layout, 'blobs/sha256', digest.slice(7)), 'utf8')
    const { manifests } = JSON.parse(await readFile(join(layout, 'index.json'), 'utf8')) as Index
    const { manifests: children } = JSON.parse(await blob(manifests[0]?.digest ?? '')) as Index
    expect(children).toHaveLength(2)

    const { errors, outputs } = await push(context, `oci-layout:${layout}`, unverified)

    expect(errors).toEqual([])
    expect(outputs.digest).toBe(children[0]?.digest)
    expect(await repositories.headDigest('index')).toBe(children[0]?.digest)
  })

  test('a second push of the same image uploads nothing', async () => {
    const context = await repositories.push({ a: '1' }, 'again')
    const layout = join(repositories.directory, 'again')
    await build(tinyDockerfile, `type=oci,dest=${layout},tar=false`, originLabels(context))
    const first = await push(context, `oci-layout:${layout}`, unverified)
    const before = repositories.registry.requests().length

    const second = await push(context, `oci-layout:${layout}`, unverified)

    expect(second.outputs).toMatchObject({ digest: first.outputs.digest })
    const uploads = repositories.registry
      .requests()
      .slice(before)
      .filter(({ method, path }) => method === 'PUT' && path.includes('/blobs/'))
    expect(uploads).toEqual([])
  })
})

describe('origin:', () => {
  test.each([
    ['revision', `${labelPrefix}.revision=${'a'.repeat(40)}`, `was built from commit ${'a'.repeat(40)}`],
    ['ref', `${labelPrefix}.ref.name=refs/heads/other`, 'was built from refs/heads/other'],
    ['source', `${labelPrefix}.source=https://github.com/other/model`, 'was built from other/model'],
  ])('a %s label that contradicts the run is rejected', async (name, label, message) => {
    const context = await repositories.push({ a: name }, `label-${name}`)
    const layout = join(repositories.directory, `label-${name}`)
    await build(tinyDockerfile, `type=oci,dest=${layout},tar=false`, [...originLabels(context), label])
    const { errors } = await push(context, `oci-layout:${layout}`, unverified)
    expect(errors).toEqual([expect.stringContaining(`${message}, but it is pushed for `)])
    expect(await repositories.headDigest(`label-${name}`)).toBe('status 404')
  })

  test('a warning lists the missing labels that the launcher needs', async () => {
    const context = await repositories.push({ a: 'unlabelled' }, 'unlabelled')
    const layout = join(repositories.directory, 'unlabelled')
    await build(tinyDockerfile, `type=oci,dest=${layout},tar=false`)
    const { errors, warnings, outputs } = await push(context, `oci-layout:${layout}`, unverified)
    expect(errors).toEqual([])
    const missingLabels = ['ref.name', 'revision', 'source'].map(key => `${labelPrefix}.${key}`).join(', ')
    expect(warnings).toEqual([expect.stringContaining(`has no label ${missingLabels}, and it is not signed`)])
    expect(outputs).toMatchObject({ attested: 'false', revision: context.sha })
  })

  test('a signed image without labels causes no warning, because the signature names the commit', async () => {
    const sigstore = await Sigstore.open()
    try {
      const trustRoot = '.github/trust-root.json'
      await repositories.push({ [trustRoot]: sigstore.trustRootFile })
      const grants = {
        [source]: { contents: 'write', actions: 'read', attestations: 'write' },
      } as const
      repositories.github.addToken(sourceToken, {
        login: 'github-actions[bot]',
        kind: 'actions',
        repositories: grants,
      })
      const context = await repositories.push({ a: 'signed' }, 'signed')
      const layout = join(repositories.directory, 'signed')
      await build(`${tinyDockerfile}COPY Dockerfile /signed\n`, `type=oci,dest=${layout},tar=false`)
      const ids = await fetchIds(repositories.github.url, source)
      const claims = runClaims(ids, { ref: context.ref, sha: context.sha })
      const env = { ...context.env, ...sigstore.identityEnvironment(claims) }

      const signedRun = await push({ ...context, env }, `oci-layout:${layout}`, {
        'trust-root': trustRoot,
        ...unverified,
      })

      expect(signedRun.errors).toEqual([])
      expect(signedRun.warnings).toEqual([])
      expect(signedRun.outputs.attested).toBe('true')
      expect(signedRun.summary).toContain(`Signed: built from refs/heads/signed at ${context.sha}`)
    } finally {
      await sigstore.close()
    }
  })
})

test('the tag of another ref is not overwritten, and the tag of a release moves latest', async () => {
  const first = await repositories.push({ a: '1' }, 'a/b')
  const layout = join(repositories.directory, 'a-b')
  await build(tinyDockerfile, `type=oci,dest=${layout},tar=false`, originLabels(first))
  expect((await push(first, `oci-layout:${layout}`, unverified)).errors).toEqual([])
  const otherContext = await repositories.push({ a: '2' }, 'a-b')
  const unlabelledLayout = join(repositories.directory, 'a-b-unlabelled')
  await build(tinyDockerfile, `type=oci,dest=${unlabelledLayout},tar=false`)
  const { errors } = await push(otherContext, `oci-layout:${unlabelledLayout}`, unverified)
  expect(errors).toEqual([expect.stringContaining('refs/heads/a-b and refs/heads/a/b both map to')])

  await repositories.github.tag(source, 'v1.2.0', first.sha)
  const release = await repositories.checkOut('refs/tags/v1.2.0', first.sha)
  const releaseLayout = join(repositories.directory, 'release')
  await build(tinyDockerfile, `type=oci,dest=${releaseLayout},tar=false`, originLabels(release))
  const inputs = { ...unverified, 'tag-suffix': '-slim', tags: 'stable' }
  const { outputs } = await push(release, `oci-layout:${releaseLayout}`, inputs)
  const digest = await repositories.headDigest('v1.2.0-slim')
  expect(outputs.digest).toBe(digest)
  for (const tag of ['latest-slim', 'stable']) expect(await repositories.headDigest(tag)).toBe(digest)
})

test('a pull request checks the image and pushes nothing', async () => {
  const context = await repositories.push({ a: 'pull' }, 'pull')
  const layout = join(repositories.directory, 'pull')
  await build(tinyDockerfile, `type=oci,dest=${layout},tar=false`)
  const pull = { ...context, ref: 'refs/pull/7/merge', eventName: 'pull_request' }
  const { errors, warnings, outputs, summary } = await push(pull, `oci-layout:${layout}`, unverified)
  expect({ errors, warnings }).toEqual({ errors: [], warnings: [] })
  expect(outputs.digest).toBe('')
  expect(summary).toContain(`Checked ${repositories.image}:pr-7, not pushed`)
  expect(await repositories.headDigest('pr-7')).toBe('status 404')
})

test('rejects inputs of a build, and rejects an image in a registry', async () => {
  const context = await repositories.push({ a: 'inputs' }, 'inputs')
  const buildInputs = { labels: 'a=b', 'build-args': 'A=b' }
  const { errors } = await push(context, 'docker-daemon:model', buildInputs)
  expect(errors).toEqual([
    expect.stringContaining(
      'build-args, labels have no effect because existing-image is set and nothing is built: remove them',
    ),
  ])
  const registry = await push(context, 'ghcr.io/science/model:main')
  expect(registry.errors).toEqual([
    expect.stringContaining('existing-image: "ghcr.io/science/model:main" is in a registry'),
  ])
})

test('the action at the root checks, pushes and announces an image in one step', async () => {
  await repositories.seedLauncher('one-step', `FROM ${repositories.image}:one-step\n`)
  await repositories.seedLauncher('main', `FROM ${repositories.image}:main\n`)
  const context = await repositories.push({ a: 'one step' }, 'one-step')
  const layout = join(repositories.directory, 'one-step')
  await build(tinyDockerfile, `type=oci,dest=${layout},tar=false`, originLabels(context))
  const inputs = { ...unverified, 'launcher-repository': launcher, 'launcher-token': dispatchToken }

  const { errors, outputs, log } = await push(context, `oci-layout:${layout}`, inputs, '.')

  expect(errors).toEqual([])
  expect(log.match(/Layers of /g)).toHaveLength(1)
  const { errors: rejected, outputs: pinned } = await repositories.receive(JSON.parse(outputs.payload ?? ''))
  expect(rejected).toEqual([])
  expect(pinned.outcome).toBe('pinned')
  expect(await repositories.dockerfile('one-step')).toBe(`FROM ${outputs.reference}\n`)
})
