import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readFiles } from '../../src/layers/read-files.ts'
import { openLayout } from '../../src/layout/layout-source.ts'
import { readImage } from '../../src/oci/read-image.ts'
import { fakeImage } from '../fakes/registry/fake-image.ts'
import { amd64, layoutFiles, writeFiles } from '../layout/local-image.ts'
import { endOfArchive, file, header } from '../tar/make-tar.ts'

let directory: string

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'read-files-'))
})
afterAll(() => rmSync(directory, { recursive: true }))

async function open(...tarEntries: readonly Buffer[]) {
  writeFiles(directory, layoutFiles(fakeImage(() => {}, [Buffer.concat(tarEntries)])))
  const source = await openLayout(directory)
  return { source, image: await readImage(source, amd64) }
}

test('keeps the content of the selected files', async () => {
  const { source, image } = await open(file('a.ipynb', 'notebook'), file('b', 'other'), endOfArchive)
  const [entries = []] = await readFiles(source, image, ({ path }) => path.endsWith('.ipynb'))
  const contents = entries.map(({ path, content }) => [path, content && Buffer.from(content).toString()])
  expect(contents).toEqual([
    ['a.ipynb', 'notebook'],
    ['b', undefined],
  ])
})

test('rejects files that are too large in total, and names the largest file', async () => {
  const { source, image } = await open(file('small', 'x'), header({ name: 'home/large.ipynb', size: 140e6 }))
  await expect(readFiles(source, image, () => true)).rejects.toThrow(
    /the notebooks, scripts and other files to check exceed 134 MB in total, for example "home\/large\.ipynb" \(140 MB\): remove/,
  )
})
