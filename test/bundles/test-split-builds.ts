/** Tests of builds whose layers the action splits. */
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startDelayProxy } from '../bench/delay-proxy.ts'
import type { Files } from '../fakes/github/github.ts'
import type { Store } from '../host/engine.ts'
import { VerificationFixture } from './verification-fixture.ts'

interface ReportedLayer {
  readonly digest: string
  readonly diffId: string
  readonly uncompressedSize: number
  readonly createdBy: string
}

/** Eight packages of 1 MB, which one instruction copies. */
const packages: Files = Object.fromEntries(
  Array.from({ length: 8 }, (_, index) => [`data/package-${index}/content`, randomBytes(1_000_000)]),
)
const copyPackages = 'COPY --chown=1000:1000 data /home/jovyan/data'
/** Installs the packages with the times of an installer: of the package for files, and of the build for folders. */
const installWithTimes = `RUN --mount=type=bind,source=data,target=/packages cp -r /packages /opt/packages \\
  && find /opt/packages -type f -exec touch --date=@1000000000 {} +`

/** Registers the tests. @param variants `none` for the main cases only. */
export function testSplitBuilds(store: Store, variants: 'all' | 'none'): void {
  let fixture: VerificationFixture

  beforeAll(async () => {
    fixture = await VerificationFixture.open(store)
  })
  afterAll(() => fixture?.close())

  test('layers over the limit are split, and the image passes its checks, is pushed and runs', async () => {
    const limits = { 'max-layer-size': '60MB', 'warn-layer-size': '50MB' }

    const { errors, outputs, summary, log } = await fixture.build(
      'oversize',
      { Dockerfile: fixture.dockerfile(copyPackages), ...packages },
      limits,
    )

    expect(errors).toEqual([])
    const layers: ReportedLayer[] = JSON.parse(outputs.layers ?? '')
    expect(layers.length).toBeGreaterThan(6)
    expect(Math.max(...layers.map(layer => layer.uncompressedSize))).toBeLessThanOrEqual(50_000_000)
    expect(outputs).toMatchObject({ plan: '', digest: await fixture.repositories.headDigest('oversize') })
    expect(summary).toContain('- **contract:** ✅ met')
    expect(summary).toMatch(/\*\*smoke test:\*\* ✅ passed, Jupyter responded after/)
    expect(summary).toMatch(/largest layer.*50\.0 MB|largest layer.*4\d\.\d MB/s)
    expect(log).toContain('of the base image were too large and are split')
    const reference = outputs.reference ?? ''
    await fixture.docker(['pull', '--quiet', reference])
    const command = ['sh', '-c', 'id -u && cat data/package-*/content | sha256sum && jupyter lab --version']
    const { stdout } = await fixture.docker(['run', '--rm', '--user=1000', reference, ...command])
    await fixture.docker(['image', 'rm', reference])
    const [user, , version] = stdout.trim().split('\n')
    expect(user).toBe('1000')
    expect(version).toMatch(/^\d+\.\d+/)
  })

  test.each([
    { times: 'folders with new times', inputs: {}, instruction: installWithTimes },
    ...(variants === 'none'
      ? []
      : [{ times: 'new times', inputs: { 'normalize-times': 'true' }, instruction: copyPackages }]),
  ])(
    'a build with one changed package, and $times, uploads only the layer of the package',
    async ({ inputs, instruction }) => {
      const { registry } = fixture.repositories
      const proxy = await startDelayProxy({ target: registry.host, roundTrip: 0 })
      try {
        const settings = {
          ...{ image: `${proxy.host}/science/sticky-${Object.keys(inputs).length}`, ...inputs },
          ...{ split: 'all', 'split-target': '1200kB', cache: 'none' },
          ...{ contract: '', 'check-contract': 'false', 'smoke-test': 'false' },
        }
        const files = { Dockerfile: fixture.dockerfile(instruction), ...packages }
        const first = await fixture.build('sticky', files, settings)
        expect(first.errors).toEqual([])
        const before: ReportedLayer[] = JSON.parse(first.outputs.layers ?? '')
        const changedPackages = { ...packages, 'data/package-3/content': randomBytes(1_000_000) }
        proxy.reset()

        const second = await fixture.build('sticky', { ...files, ...changedPackages }, settings)

        expect(second.errors).toEqual([])
        const after: ReportedLayer[] = JSON.parse(second.outputs.layers ?? '')
        const previousDigests = new Set(before.map(({ digest }) => digest))
        const addedLayers = after.filter(({ digest }) => !previousDigests.has(digest))
        expect(addedLayers.filter(({ uncompressedSize }) => uncompressedSize > 100_000)).toHaveLength(1)
        expect(proxy.traffic().up).toBeGreaterThan(1_000_000)
        expect(proxy.traffic().up).toBeLessThan(1_300_000)
        expect(second.log.match(/\(unchanged\)/g)).toHaveLength(7)
        expect(second.log).toMatch(/must pull 1\.0\d MB; without the split, they would pull 8\.0\d MB/)
        expect(second.summary).toMatch(/\*\*nodes must pull:\*\* 1\.0\d MB of /)
      } finally {
        await proxy.stop()
      }
    },
  )

  if (variants === 'none') return

  test('`all` splits the layers of the build, and keeps the layers of the base image', async () => {
    const files = { Dockerfile: fixture.dockerfile(copyPackages), ...packages }
    const unsplitBuild = await fixture.build('unsplit', files, { split: 'never' })
    const before: ReportedLayer[] = JSON.parse(unsplitBuild.outputs.layers ?? '')
    const splitIndex = before.findIndex(layer => layer.createdBy.includes('COPY --chown=1000:1000 data'))

    const { errors, outputs, summary } = await fixture.build('even', files, {
      split: 'all',
      'split-target': '2500kB',
    })

    expect(errors).toEqual([])
    const after: ReportedLayer[] = JSON.parse(outputs.layers ?? '')
    expect(after.slice(0, splitIndex).map(layer => layer.diffId)).toEqual(
      before.slice(0, splitIndex).map(layer => layer.diffId),
    )
    const splitLayers = after.filter(layer => / # layer \d of 4: /.test(layer.createdBy))
    expect(splitLayers).toHaveLength(4)
    for (const { uncompressedSize } of splitLayers) expect(uncompressedSize).toBeLessThanOrEqual(2_500_000)
    expect(summary).toContain('is now 4 layers')
  })

  test('a single file over the limit fails the build, and the error names the file', async () => {
    const largePackages = { ...packages, 'data/package-0/content': randomBytes(70_000_000) }

    const { exitCode, errors } = await fixture.build(
      'large-file',
      { Dockerfile: fixture.dockerfile(copyPackages), ...largePackages },
      {
        contract: '',
        'max-layer-size': '60MB',
        'warn-layer-size': '50MB',
        'check-contract': 'false',
        'smoke-test': 'false',
      },
    )

    expect(exitCode).toBe(1)
    expect(errors.join('\n')).toContain('package-0/content')
    expect(await fixture.repositories.headDigest('large-file')).toBe('status 404')
  })
}
