import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { unifiedDiff } from '../src/unified-diff.ts'
import { fc } from './random.ts'

/** Applies a diff with git. */
function apply(before: string, diff: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'diff-'))
  try {
    writeFileSync(join(folder, 'Dockerfile'), before)
    execFileSync('git', ['apply', '-'], { cwd: folder, input: diff, stdio: ['pipe', 'pipe', 'pipe'] })
    return readFileSync(join(folder, 'Dockerfile'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const text = fc
  .tuple(fc.array(fc.constantFrom('a', 'b', 'c', '', 'd e'), { minLength: 1, maxLength: 30 }), fc.boolean())
  .map(([lines, isTerminated]) => `${lines.join('\n')}x${isTerminated ? '\n' : ''}`)

test('returns a diff that git can apply, for any two texts', () => {
  for (const [before, after] of fc.sample(fc.tuple(text, text), 40)) {
    const diff = unifiedDiff('Dockerfile', before, after)
    expect(diff === '' ? before : apply(before, diff)).toBe(after)
  }
})

test('shows three lines around a change', () => {
  const lines = [1, 2, 3, 4, 5, 6, 7, 8, 9]
  const before = `${lines.join('\n')}\n`
  expect(unifiedDiff('a/b', before, before.replace('5', 'five'))).toBe(
    '--- a/a/b\n+++ b/a/b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n',
  )
  expect(unifiedDiff('a', before, before)).toBe('')
})

const numberedLines = (...changedLines: readonly number[]) =>
  Array.from({ length: 20 }, (_, index) => (changedLines.includes(index + 1) ? 'x' : `${index + 1}`)).join(
    '\n',
  )

test('joins changes whose lines of context touch, and separates other changes', () => {
  const hunks = (...changedLines: readonly number[]) => {
    const diff = unifiedDiff('a', `${numberedLines()}\n`, `${numberedLines(...changedLines)}\n`)
    return [...diff.matchAll(/^@@.*@@$/gm)].map(String)
  }
  expect(hunks(5, 12)).toEqual(['@@ -2,14 +2,14 @@'])
  expect(hunks(5, 13)).toEqual(['@@ -2,7 +2,7 @@', '@@ -10,7 +10,7 @@'])
  expect(hunks(1, 20)).toEqual(['@@ -1,4 +1,4 @@', '@@ -17,4 +17,4 @@'])
})

test('writes added, removed and unterminated lines as git does', () => {
  expect(unifiedDiff('a', '', 'x\n')).toBe('--- a/a\n+++ b/a\n@@ -0,0 +1,1 @@\n+x\n')
  expect(unifiedDiff('a', 'x\n', '')).toBe('--- a/a\n+++ b/a\n@@ -1,1 +0,0 @@\n-x\n')
  expect(unifiedDiff('a', 'x', 'x\n')).toBe(
    '--- a/a\n+++ b/a\n@@ -1,1 +1,1 @@\n-x\n\\ No newline at end of file\n+x\n',
  )
  expect(unifiedDiff('a', 'a\nb\nc\n', 'b\nd\nc\n')).toBe(
    '--- a/a\n+++ b/a\n@@ -1,3 +1,3 @@\n-a\n b\n+d\n c\n',
  )
})
