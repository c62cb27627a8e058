import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { CheckedLayer } from '../../src/layers/checked-image.ts'
import { ensureBaseImage } from '../host/base-image.ts'
import { runAction, type StepContext } from '../runner/run-action.ts'
import { TwoRepositories } from './two-repositories.ts'

const cli = resolve(import.meta.dirname, '../../dist/cli/index.js')
const execute = promisify(execFile)
const limits = { 'max-layer-size': '100MB', 'warn-layer-size': '90MB' }
const limitOptions = Object.entries(limits).map(([name, value]) => `--${name}=${value}`)

let repositories: TwoRepositories
let base: string
let context: StepContext

beforeAll(async () => {
  repositories = await TwoRepositories.open({ withEngine: true })
  base = await ensureBaseImage(repositories.engine)
  context = await repositories.push({
    Dockerfile: dockerfile('COPY --from=builder /env/lib /env/lib'),
    'keep.txt': 'kept\n',
  })
})
afterAll(() => repositories.close())

/** Returns a Dockerfile with one layer of two library families, a Python tree and other libraries. */
function dockerfile(copy: string): string {
  return `FROM ${base} AS builder
RUN mkdir -p /env/lib/python3.12/site-packages/numpy && cd /env/lib \\
 && for n in LLVM-17 LLVM-18 vtkCommonCore vtkIOXML vtkFilters z ssl; do head -c 20000000 /dev/urandom >lib$n.so.1; done \\
 && head -c 30000000 /dev/urandom >python3.12/site-packages/numpy/core.so \\
 && ln libz.so.1 libz.so && ln -s libssl.so.1 libssl.so && chmod 750 python3.12

FROM ${base}
COPY keep.txt /keep.txt
${copy}
CMD ["true"]
`
}

async function build(text: string, tag: string): Promise<string> {
  const directory = await mkdtemp(join(repositories.directory, 'build-'))
  await writeFile(join(directory, 'Dockerfile'), text)
  await writeFile(join(directory, 'keep.txt'), 'kept\n')
  const reference = `${repositories.image}:${tag}`
  const output = `--output=type=image,push=true,name=${reference}`
  await repositories.engine.docker(['buildx', 'build', '--provenance=false', output, directory])
  return reference
}

test('reports the contents and the line of an oversized layer, with a plan whose Dockerfile meets the limits', async () => {
  const text = dockerfile('COPY --from=builder /env/lib /env/lib')
  const image = await build(text, 'whole')
  const line = text.split('\n').findIndex(sourceLine => sourceLine.startsWith('COPY --from')) + 1
  const inputs = { ...limits, explain: 'auto', dockerfile: 'Dockerfile' }

  const { exitCode, outputs, log, summary, errors } = await runAction(
    'actions/check-layer-sizes',
    { image, ...inputs },
    context,
  )

  expect(exitCode).toBe(1)
  expect(log).toMatch(
    new RegExp(
      `^::error file=Dockerfile,line=${line},endLine=${line}::This instruction creates layer 3, which is 170 MB`,
      'm',
    ),
  )
  expect(errors.at(-1)).toContain('the output `plan` and the job summary contain a Dockerfile fragment')
  const layers: CheckedLayer[] = JSON.parse(outputs.layers ?? '')
  expect(layers[2]).toMatchObject({
    sizeKnownBy: 'exact',
    // `docker history` counts the length of the target as the size of a symbolic link.
    contentSize: 170_000_000 + 'libssl.so.1'.length,
    lines: { startLine: line },
  })
  const families = layers[2]?.analysis?.families.map(({ pattern, contentSize }) => [pattern, contentSize])
  expect(families).toEqual(
    expect.arrayContaining([
      ['libvtk*', 60_000_000],
      ['libLLVM*', 40_000_000],
    ]),
  )
  for (const words of ['largest library families', 'libvtk&#42;', 'How to split layer 3', '```dockerfile']) {
    expect(summary).toContain(words)
  }
  expect(outputs.plan).toContain('COPY --from=builder /env/lib /env/lib')

  // The plan replaces the instruction, and requires that the stage is named "below".
  const splitDockerfile = text
    .replace(`FROM ${base}\nCOPY keep.txt`, `FROM ${base} AS below\nCOPY keep.txt`)
    .replace('COPY --from=builder /env/lib /env/lib\n', `${outputs.plan}`)
  const splitImage = await build(splitDockerfile, 'split')
  const splitResult = await runAction('actions/check-layer-sizes', { image: splitImage, ...limits }, context)
  const layersAboveBase = (JSON.parse(splitResult.outputs.layers ?? '') as CheckedLayer[]).slice(1)
  expect(layersAboveBase.every(layer => layer.uncompressedSize <= 90e6)).toBe(true)
  expect(layersAboveBase.length).toBeGreaterThan(2)
})

test('`explain: always` counts every layer, and the sizes agree with the gzip trailers', async () => {
  const image = await build(dockerfile('COPY --from=builder /env/lib /env/lib'), 'whole')
  const { outputs, errors } = await runAction(
    'actions/check-layer-sizes',
    { image, explain: 'always' },
    context,
  )
  expect(errors).toEqual([])
  const layers: CheckedLayer[] = JSON.parse(outputs.layers ?? '')
  expect(layers.map(layer => layer.sizeKnownBy)).toEqual(['exact', 'exact', 'exact'])
  const trailerResult = await runAction('actions/check-layer-sizes', { image, explain: 'never' }, context)
  const trailerSizes: CheckedLayer[] = JSON.parse(trailerResult.outputs.layers ?? '')
  expect(trailerSizes.map(layer => layer.uncompressedSize)).toEqual(
    layers.map(layer => layer.uncompressedSize),
  )
})

test('finds files that a later layer stores again', async () => {
  const make = 'mkdir -p /env/lib/python && head -c 5000000 /dev/urandom >/env/lib/python/big'
  // BuildKit does not store a file again if its size and its time are unchanged, and it runs both stages concurrently.
  const dockerfileText = `FROM ${base} AS builder
RUN ${make} && touch -d '2020-01-01 00:00' /env/lib/python/big
FROM ${base} AS later
RUN ${make} && head -c 100 /dev/urandom >/env/lib/small
FROM scratch
COPY --from=builder /env/lib/python /env/lib/python
COPY --from=later /env/lib /env/lib
`
  const image = await build(dockerfileText, 'twice')
  const { outputs, log } = await runAction('actions/check-layer-sizes', { image, explain: 'always' }, context)
  const layers: CheckedLayer[] = JSON.parse(outputs.layers ?? '')
  expect(layers[0]?.analysis?.wasted.stored).toBe(5_000_000)
  expect(layers[1]?.analysis?.wasted.storedAgain).toBe(5_000_000)
  expect(log).toContain('This layer stores 5.00 MB that an earlier layer already contains')
})

test('the command `plan` prints only the plan on standard output', async () => {
  const image = await build(dockerfile('COPY --from=builder /env/lib /env/lib'), 'whole')
  const run = execute(process.execPath, [
    cli,
    'plan',
    image,
    ...limitOptions,
    '--dockerfile',
    join(context.workspace, 'Dockerfile'),
  ])
  const { stdout, stderr, code } = await run.catch(error => error)
  expect(code).toBe(1)
  expect(stdout).toMatch(
    /^# Splits layer 3\n# Replace the instruction with the fragment, .+\nFROM below AS whole\nCOPY --from=builder \/env\/lib \/env\/lib\n/,
  )
  expect(stderr).toContain('This layer can be split into:')
  const emptyPlan = await execute(process.execPath, [cli, 'plan', image, '--warn-layer-size=1GB'])
  expect(emptyPlan.stdout).toBe('')
})

test.each([
  ['an archive', 'docker-archive'],
  ['the daemon', 'docker-daemon'],
])('measures the same sizes from %s as from the registry', async (_name, kind) => {
  const image = await build(dockerfile('COPY --from=builder /env/lib /env/lib'), 'whole')
  await repositories.engine.docker(['pull', '--quiet', image])
  const directory = join(repositories.directory, kind)
  await mkdir(directory)
  const file = join(directory, 'image.tar')
  await repositories.engine.docker(['save', '--output', file, image])
  const location = kind === 'docker-archive' ? `${kind}:${file}` : `${kind}:${image}`

  const localResult = await runAction(
    'actions/check-layer-sizes',
    { image: location, 'fail-on': 'never', ...limits },
    context,
  )

  expect(localResult.errors).toEqual([])
  const registryResult = await runAction(
    'actions/check-layer-sizes',
    { image, 'fail-on': 'never', ...limits },
    context,
  )
  const sizes = (json = '') =>
    (JSON.parse(json) as CheckedLayer[]).map(({ diffId, uncompressedSize }) => [diffId, uncompressedSize])
  expect(sizes(localResult.outputs.layers)).toEqual(sizes(registryResult.outputs.layers))
})
