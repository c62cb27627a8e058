import { randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { type DelayProxy, type DelayProxyOptions, startDelayProxy } from '../bench/delay-proxy.ts'
import { draw, fc } from '../random.ts'
import { runAction, type StepContext } from '../runner/run-action.ts'
import { TwoRepositories, unverified } from './two-repositories.ts'

const action = 'actions/build-binder-image'
const accept = 'application/vnd.oci.image.manifest.v1+json'

/** Defines the test of a push that is killed `kills` times. */
export function testKilledPush(kills: number): void {
  let repositories: TwoRepositories
  let proxy: DelayProxy
  /** Intercepts each chunk of data between the action and the registry. */
  let interceptChunk: NonNullable<DelayProxyOptions['intercept']> = chunk => chunk

  beforeAll(async () => {
    repositories = await TwoRepositories.open({ withEngine: true })
    const intercept: NonNullable<DelayProxyOptions['intercept']> = (chunk, position) =>
      interceptChunk(chunk, position)
    proxy = await startDelayProxy({ target: repositories.registry.host, roundTrip: 4, intercept })
  })
  afterEach(() => {
    interceptChunk = chunk => chunk
  })
  afterAll(async () => {
    await proxy.stop()
    await repositories.close()
  })

  /** Returns files with random layers, so that the push must send all of them. */
  function files() {
    const layers = [0, 1, 2, 3].map(index => [`data/${index}`, randomBytes(300_000)] as const)
    const copies = layers.map(([path]) => `COPY ${path} /${path}\n`)
    return { ...Object.fromEntries(layers), Dockerfile: `FROM scratch\n${copies.join('')}` }
  }

  function build(context: StepContext) {
    const inputs = { image: `${proxy.host}/science/model`, tags: 'extra', ...unverified }
    return runAction(action, inputs, context)
  }

  /** Reads the manifest of a tag and verifies that every blob exists. @returns undefined if the tag does not exist. */
  async function readWholeImage(tag: string): Promise<string | undefined> {
    const base = `${repositories.registry.url}/v2/science/model`
    const response = await fetch(`${base}/manifests/${tag}`, { headers: { accept } })
    if (response.status === 404) return undefined
    const { config, layers } = (await response.json()) as {
      config: { digest: string }
      layers: { digest: string }[]
    }
    for (const { digest } of [config, ...layers]) {
      const blob = await fetch(`${base}/blobs/${digest}`, { method: 'HEAD' })
      if (blob.status !== 200) throw new Error(`${tag} names ${digest}, which is not in the registry`)
    }
    return response.headers.get('docker-content-digest') ?? ''
  }

  /**
   * Counts the chunks that a push sends, from its first request for a blob.
   *
   * @param onChunk Callback that receives the count after each chunk.
   */
  function countPush(onChunk: (chunks: number) => void): void {
    let chunks = 0
    interceptChunk = (chunk, { direction }) => {
      if (direction !== 'up') return chunk
      if (chunks > 0 || Buffer.from(chunk).includes('HEAD /v2/science/model/blobs/')) {
        chunks += 1
        onChunk(chunks)
      }
      return chunk
    }
  }

  test(`a push that is killed at ${kills} random points leaves no broken tag, and the next run completes the push`, async () => {
    let length = 0
    countPush(chunks => {
      length = chunks
    })
    const firstResult = await build(await repositories.push(files(), 'killed'))
    expect(firstResult.errors).toEqual([])
    let previousDigest = firstResult.outputs.digest
    expect(length).toBeGreaterThan(20)

    const points = draw(fc.array(fc.integer({ min: 1, max: length }), { minLength: kills, maxLength: kills }))
    for (const point of points) {
      const context = await repositories.push(files(), 'killed')
      let kill = () => {}
      let isKilled = false
      countPush(chunks => {
        if (chunks !== point) return
        isKilled = true
        kill()
      })
      const killedBuild = build({
        ...context,
        onStart: killStep => {
          kill = killStep
        },
      })
      const outcome = await killedBuild.then(
        () => 'the step ended',
        (error: Error) => error.message.split('\n')[0],
      )
      interceptChunk = chunk => chunk
      const killPoint = `killed at chunk ${point} of about ${length}`
      // A push with fewer chunks than the first push can end before it is killed.
      expect([killPoint, outcome]).toEqual([
        killPoint,
        isKilled ? 'the step exited with code null, but reported no error:' : outcome,
      ])
      const tagDigest = await readWholeImage('killed')

      const retryResult = await build(context)
      expect([killPoint, retryResult.errors]).toEqual([killPoint, []])
      const { digest } = retryResult.outputs
      expect([killPoint, await readWholeImage('killed'), await readWholeImage('extra')]).toEqual([
        killPoint,
        digest,
        digest,
      ])
      // The tag points to the previous image or to the pushed image.
      expect(digest).not.toBe(previousDigest)
      expect([previousDigest, digest]).toContain(tagDigest)
      previousDigest = digest
    }
  }, 300_000)
}
