/** Notebooks of the contract are executed in the image before it is pushed. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { codeNotebook, copyLessons, lessonContract } from './lessons.ts'
import { VerificationFixture } from './verification-fixture.ts'

let fixture: VerificationFixture

beforeAll(async () => {
  fixture = await VerificationFixture.open()
})
afterAll(() => fixture.close())

test('every notebook runs in its folder with its kernel, and the summary shows its memory', async () => {
  const files = {
    Dockerfile: fixture.dockerfile(copyLessons),
    'contract.yml': lessonContract,
    'lessons/data.txt': 'forty-two',
    'lessons/one.ipynb': codeNotebook("assert open('data.txt').read() == 'forty-two'", 'x = 1'),
    'lessons/deep/two.ipynb': codeNotebook("block = b'x' * 1_200_000_000", 'del block'),
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
