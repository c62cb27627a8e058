/** Preview of a pull request that changes the image, from the event to the comment. */
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { launcher, source } from '../scenarios/two-repositories.ts'
import { collectErrors, unverifiedText } from './example-files.ts'
import { ExampleFixture, sourceFiles } from './example-fixture.ts'

let fixture: ExampleFixture

beforeEach(async () => {
  fixture = await ExampleFixture.open()
  const [path, text] = await unverifiedText('preview/preview.yml', fixture.repositories.image)
  await fixture.repositories.github.seed(source, 'main', { ...sourceFiles, [path]: text })
  await fixture.seedLauncher('main')
  await fixture.repositories.pushTinyImage('main-slim')
}, 300_000)
afterEach(() => fixture.repositories.close())

test('builds and pushes the image, notifies the launcher and updates the comment', async () => {
  const { github } = fixture.repositories
  await github.createBranch(source, 'fix', 'main')
  await github.seed(source, 'fix', { 'data/one': 'another\n' })
  const number = await github.openPullRequest(source, { headBranch: 'fix' })
  const { source: [run] = [] } = await fixture.follow(() =>
    fixture.runner.pullRequest(source, number, 'opened'),
  )
  expect(run && collectErrors([run])).toEqual([])
  expect(run?.conclusion).toBe('success')

  const digest = await fixture.repositories.headDigest('pr-1-slim')
  const immutableTag = `pr-1-slim-${digest.slice('sha256:'.length, 'sha256:'.length + 12)}`
  expect(await fixture.repositories.headDigest(immutableTag)).toBe(digest)
  const [event] = github.requests.filter(({ operation }) => operation === 'repos/create-dispatch-event')
  const payload = { branch: 'pr-1', tag: 'pr-1-slim', sha: digest, ref: 'refs/pull/1/merge' }
  expect(event?.body).toMatchObject({ client_payload: payload })

  const [comment, ...otherComments] = github.comments(source, number)
  expect(otherComments).toEqual([])
  expect(comment?.body).toContain(`https://mybinder.org/v2/gh/${launcher}/pr-1`)
  expect(comment?.body).toContain(`:pr-1-slim@${digest}`)
  expect(github.statuses(source).map(({ state }) => state)).toEqual(['pending', 'success'])

  // The build, which runs code of the pull request, has no access to the launcher.
  const secrets = run?.jobs.get('preview/image/image')?.secrets ?? {}
  expect(Object.keys(secrets)).not.toContain('app-private-key')
}, 600_000)
