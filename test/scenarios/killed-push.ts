import { randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { type DelayProxy, type DelayProxyOptions, startDelayProxy } from '../bench/delay-proxy.ts'
import { draw, fc } from '../random.ts'
import { runAction, type StepContext } from '../runner/run-action.ts'
import { TwoRepositories, unverified } from './two-repositories.ts'

const action = 'actions/build-binder-image'
const accept = 'application/vnd.oci.image.manifest.v1+json'

export function testKills(kills: number): void {
  let repositories: TwoRepositories
  let proxy: DelayProxy
  /** Receives the data sent to the registry, and may act on it. */
  let onWay: NonNullable<DelayProxyOptions['intercept']> = chunk => chunk

  beforeAll(async () => {
    repositories = await TwoRepositories.open({ withEngine: true })
    const intercept: NonNullable<DelayProxyOptions['intercept']> = (chunk, passage) => onWay(chunk, passage)
    proxy = await startDelayProxy({ target: repositories.registry.host, roundTrip: 4, intercept })
  })
  afterEach(() => {
    onWay = chunk => chunk
  })
  afterAll(async () => {
    await proxy.stop()
    await repositories.close()
  })

  /** Layers that no other image has, so that all of them must be sent. */
  function files() {
    const layers = [0, 1, 2, 3].map(index => [`data/${index}`, randomBytes(300_000)] as const)
    const copies = layers.map(([path]) => `COPY ${path} /${path}\n`)
    return { ...Object.fromEntries(layers), Dockerfile: `FROM scratch\n${copies.join('')}` }
  }

  function build(context: StepContext) {
    const inputs = { image: `${proxy.host}/science/model`, tags: 'extra', ...unverified }
    return runAction(action, inputs, context)
  }

  /** Resolves a tag and reads every blob below it. @returns undefined if the tag does not exist. */
  async function readWholeImage(tag: string): Promise<string | undefined> {
    const base = `${repositories.registry.url}/v2/science/model`
    const answer = await fetch(`${base}/manifests/${tag}`, { headers: { accept } })
    if (answer.status === 404) return undefined
    const { config, layers } = (await answer.json()) as {
      config: { digest: string }
      layers: { digest: string }[]
    }
    for (const { digest } of [config, ...layers]) {
      const blob = await fetch(`${base}/blobs/${digest}`, { method: 'HEAD' })
      if (blob.status !== 200) throw new Error(`${tag} names ${digest}, which the registry has not got`)
    }
    return answer.headers.get('docker-content-digest') ?? ''
  }

  /** Counts what is sent from the first upload on; what comes before is not a push. */
  function countPush(act: (chunks: number) => void): void {
    let chunks = 0
    onWay = (chunk, { direction }) => {
      if (direction !== 'up') return chunk
      if (chunks > 0 || Buffer.from(chunk).includes('HEAD /v2/science/model/blobs/')) {
        chunks += 1
        act(chunks)
      }
      return chunk
    }
  }

  test(`killed at ${kills} random points of a push: no tag is ever broken, and the next run ends with the right digest`, async () => {
    let length = 0
    countPush(chunks => {
      length = chunks
    })
    const first = await build(await repositories.push(files(), 'killed'))
    expect(first.errors).toEqual([])
    let before = first.outputs.digest
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
      const running = build({
        ...context,
        onStart: end => {
          kill = end
        },
      })
      const ended = await running.then(
        () => 'the step came to its end',
        (error: Error) => error.message.split('\n')[0],
      )
      onWay = chunk => chunk
      const where = `killed at chunk ${point} of about ${length}`
      // A push whose chunks are fewer this time may have been over.
      expect([where, ended]).toEqual([where, isKilled ? 'the step ended with null and no error:' : ended])
      const left = await readWholeImage('killed')

      const again = await build(context)
      expect([where, again.errors]).toEqual([where, []])
      const { digest } = again.outputs
      expect([where, await readWholeImage('killed'), await readWholeImage('extra')]).toEqual([
        where,
        digest,
        digest,
      ])
      // The tag held the image before, or already the one that was pushed.
      expect(digest).not.toBe(before)
      expect([before, digest]).toContain(left)
      before = digest
    }
  }, 300_000)
}
