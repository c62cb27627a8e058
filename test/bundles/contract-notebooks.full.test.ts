/** Failing notebooks of the contract. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { codeNotebook, copyLessons, lessonContract } from './lessons.ts'
import { VerificationFixture } from './verification-fixture.ts'

let fixture: VerificationFixture

beforeAll(async () => {
  fixture = await VerificationFixture.open()
})
afterAll(() => fixture.close())

test('an exception, too much memory and a missing notebook each fail the step, and nothing is pushed', async () => {
  const files = {
    Dockerfile: fixture.dockerfile(copyLessons),
    'contract.yml': `notebooks: [/srv/lessons/*.ipynb, /srv/lessons/lost.ipynb]\n`,
    'lessons/error.ipynb': codeNotebook('x = 1', "print('step two')\nraise ValueError('no mesh')", 'y = 2'),
    'lessons/hungry.ipynb': codeNotebook("block = b'x' * 3_000_000_000"),
  }

  const { errors, summary } = await fixture.build('broken-lessons', files)

  const text = errors.join('\n')
  expect(text).toMatch(/code cell 2 of the notebook "srv\/lessons\/error\.ipynb" failed: ValueError: no mesh/)
  expect(text).toContain('step two')
  expect(text).toMatch(
    /the kernel "python3" died in code cell 1 of the notebook "srv\/lessons\/hungry\.ipynb"\. A process was killed because the container used more than 2 GB/,
  )
  expect(text).toContain('/srv/lessons/lost.ipynb matches no notebook in the image')
  expect(summary).toContain('| ❌ /srv/lessons/error.ipynb |')
  expect(await fixture.repositories.headDigest('broken-lessons')).toBe('status 404')
})

test('a cell that never ends fails the step after the timeout, and nothing is pushed', async () => {
  const files = {
    Dockerfile: fixture.dockerfile(copyLessons),
    'contract.yml': `${lessonContract}notebook-timeout: 20s\n`,
    'lessons/endless.ipynb': codeNotebook('import time\ntime.sleep(1000)'),
  }

  const { errors } = await fixture.build('endless-lesson', files)

  expect(errors.join()).toMatch(
    /did not finish before the timeout in code cell 1 of the notebook "srv\/lessons\/endless\.ipynb" \(20 s; increase `notebook-timeout`/,
  )
  expect(await fixture.repositories.headDigest('endless-lesson')).toBe('status 404')
})
