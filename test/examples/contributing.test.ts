import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { root } from '../workflows/repository-files.ts'

const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }

test('CONTRIBUTING.md lists every folder and file of src', () => {
  const [, map = ''] = /```text\n([\s\S]+?)```/.exec(text) ?? []
  const listedNames = new Set(map.match(/[a-z-]+/g))
  const missing = readdirSync(join(root, 'src'))
    .map(entry => entry.replace(/\.ts$/, ''))
    .filter(name => !listedNames.has(name))
  expect(missing).toEqual([])
})

test('CONTRIBUTING.md names existing commands', () => {
  const commands = [...text.matchAll(/`npm run ([\w:-]+)`/g)].map(([, name = '']) => name)
  expect(commands.length).toBeGreaterThan(4)
  expect(commands.filter(name => !(name in scripts))).toEqual([])
})
