import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { formatFailure, writeFailureSummary } from '../../src/runner/failure-summary.ts'
import { InputError } from '../../src/runner/input-reader.ts'
import { renderSummary } from './summary-page.ts'

test('lists invalid inputs under a heading, with a link to the fix', async () => {
  const error = new InputError(['token is empty', 'force is "<b>": expected `true` or `false`'])
  const html = await renderSummary(
    formatFailure(error, `${error.message}\nBA0010: https://example.org/x#ba0010`),
  )
  expect(html).toContain('<h3>❌ 2 inputs are invalid</h3>')
  expect(html).toContain('<li>force is "&#x3C;b>": expected <code>true</code> or <code>false</code></li>')
  expect(html).toContain('<a href="https://example.org/x#ba0010">How to fix BA0010</a>')
})

test('writes a summary only if the step has not written one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'summary-'))
  const path = join(folder, 'summary')
  try {
    await writeFile(path, '')
    await writeFailureSummary(path, new Error('no'), 'no')
    expect(await readFile(path, 'utf8')).toContain('### ❌ This step failed')
    await writeFile(path, 'own')
    await writeFailureSummary(path, new Error('no'), 'no')
    expect(await readFile(path, 'utf8')).toBe('own')
    await writeFailureSummary(undefined, new Error('no'), 'no')
  } finally {
    await rm(folder, { recursive: true })
  }
})
