/** Notebooks of the contract are executed in the image before it is pushed. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { VerificationFixture } from './verification-fixture.ts'

let fixture: VerificationFixture

beforeAll(async () => {
  fixture = await VerificationFixture.open()
})
afterAll(() => fixture.close())

function notebook(...sources: readonly string[]): string {
  const cells = sources.map(source => ({ cell_type: 'code', metadata: {}, outputs: [], source }))
  const metadata = { kernelspec: { name: 'python3', display_name: 'Python 3' } }
  return JSON.stringify({ nbformat: 4, nbformat_minor: 4, metadata, cells })
}

const copyLessons = 'COPY --chown=1000:1000 lessons /srv/lessons'
const contract = 'notebooks: [/srv/lessons/**/*.ipynb]\n'

test('every notebook runs in its folder with its kernel, and the summary shows its memory', async () => {
  const files = {
    Dockerfile: fixture.dockerfile(copyLessons),
    'contract.yml': contract,
    'lessons/data.txt': 'forty-two',
    'lessons/one.ipynb': notebook("assert open('data.txt').read() == 'forty-two'", 'x = 1'),
    'lessons/deep/two.ipynb': notebook("block = b'x' * 1_200_000_000", 'del block'),
  }

  const { errors, warnings, outputs, summary, log } = await fixture.build('lessons', files)

  expect(errors).toEqual([])
  expect(summary).toMatch(/\| ✅ \/srv\/lessons\/one\.ipynb \| \d+\.\d \| \d+ MB \|/)
  expect(summary).toMatch(/\| ✅ \/srv\/lessons\/deep\/two\.ipynb \| \d+\.\d \| 1\.\d\d GB \|/)
  expect(warnings.join()).toMatch(
    /The notebook \/srv\/lessons\/deep\/two\.ipynb used 1\.\d\d GB of memory\. mybinder\.org guarantees a server 1\.00 GB/,
  )
  expect(log).toMatch(/\/srv\/lessons\/one\.ipynb: executed in \d+\.\d s, \d+ MB of memory/)
  expect(outputs.digest).toBe(await fixture.repositories.headDigest('lessons'))
})

test('an exception, too much memory and a missing notebook each fail the step, and nothing is pushed', async () => {
  const files = {
    Dockerfile: fixture.dockerfile(copyLessons),
    'contract.yml': `notebooks: [/srv/lessons/*.ipynb, /srv/lessons/lost.ipynb]\n`,
    'lessons/error.ipynb': notebook('x = 1', "print('step two')\nraise ValueError('no mesh')", 'y = 2'),
    'lessons/hungry.ipynb': notebook("block = b'x' * 3_000_000_000"),
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
    'contract.yml': `${contract}notebook-timeout: 20s\n`,
    'lessons/endless.ipynb': notebook('import time\ntime.sleep(1000)'),
  }

  const { errors } = await fixture.build('endless-lesson', files)

  expect(errors.join()).toMatch(
    /did not finish before the timeout in code cell 1 of the notebook "srv\/lessons\/endless\.ipynb" \(20 s; increase `notebook-timeout`/,
  )
  expect(await fixture.repositories.headDigest('endless-lesson')).toBe('status 404')
})
