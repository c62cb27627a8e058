import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from '@jest/globals'

/** Rooms of src/ and the rooms they may import from; a room may always import from itself. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  json: [],
  markdown: [],
  units: [],
  spelling: [],
  parallel: [],
  process: [],
  oci: ['json'],
  tar: [],
  glob: [],
  dockerfile: ['glob'],
  git: ['oci'],
  plan: ['oci', 'tar', 'units'],
  layers: ['oci', 'parallel', 'tar', 'dockerfile', 'markdown', 'units'],
  layout: ['oci', 'json', 'parallel', 'tar'],
  http: [],
  registry: ['oci', 'json', 'parallel', 'process', 'http'],
  docker: ['oci', 'json', 'process', 'layout'],
  contract: ['oci', 'process', 'tar', 'glob'],
  jupyter: ['json'],
  checkout: ['process', 'docker'],
  github: ['json', 'parallel', 'http', 'git', 'spelling'],
  binderhub: ['json'],
  launcher: ['oci', 'git', 'dockerfile', 'glob', 'markdown'],
  doctor: ['oci', 'parallel', 'glob', 'dockerfile', 'git', 'github', 'launcher', 'registry'],
  page: ['launcher'],
  runner: ['process', 'http', 'registry'],
  actions: [
    ...[
      'json',
      'markdown',
      'units',
      'parallel',
      'process',
      'oci',
      'tar',
      'dockerfile',
      'git',
      'plan',
      'layers',
    ],
    ...[
      'layout',
      'http',
      'registry',
      'docker',
      'contract',
      'jupyter',
      'checkout',
      'github',
      'binderhub',
      'launcher',
      'doctor',
    ],
    'runner',
  ],
  cli: [
    'actions',
    'doctor',
    'git',
    'github',
    'launcher',
    'layers',
    'layout',
    'oci',
    'spelling',
    'units',
    'runner',
  ],
}
const pure = [
  'json',
  'markdown',
  'parallel',
  'units',
  'spelling',
  'process',
  'oci',
  'tar',
  'glob',
  'dockerfile',
  'git',
  'plan',
  'launcher',
  'contract',
]
const source = join(import.meta.dirname, '../src')

const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
  .map(entry => {
    const path = relative(source, join(entry.parentPath, entry.name))
    const text = readFileSync(join(source, path), 'utf8')
    return { path, text, room: path.split('/')[0] ?? '', imports: importsOf(text) }
  })

function importsOf(text: string): string[] {
  const form = /^(?:import|export)\b[^'"]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm
  return [...text.matchAll(form)].map(([, from, bare, later]) => from ?? bare ?? later ?? '')
}

test('every folder of src/ is a room that this test knows', () => {
  const unknown = files.filter(file => !(file.room in rooms)).map(file => file.path)
  expect(unknown).toEqual([])
})

describe.each(files)('$path', ({ path, text, room, imports }) => {
  test('imports only from rooms below', () => {
    const from = imports
      .filter(name => name.startsWith('.'))
      .map(name => relative(source, join(source, path, '..', name)).split('/')[0] ?? '')
    const allowed = [room, ...(rooms[room] ?? [])]
    expect(from.filter(other => !allowed.includes(other))).toEqual([])
  })

  test('keeps the outside world where it belongs', () => {
    const isEdge = room === 'runner'
    expect(
      imports.filter(name => name === '@actions/core' || name === '@actions/exec').length > 0 && !isEdge,
    ).toBe(false)
    expect(
      imports.some(name => name.startsWith('@actions/github') || name.startsWith('@octokit/')) &&
        room !== 'github',
    ).toBe(false)
    const mayReadEnvironment = isEdge || room === 'cli' || path.endsWith('/main.ts')
    expect(/\bprocess\.env\b/.test(text) && !mayReadEnvironment).toBe(false)
  })

  test('has one subject and says so', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(280)
    expect(path).not.toMatch(/(?:^|\/)(?:utils?|helpers?|common|shared|misc|types)(?:\/|\.ts$)/)
  })

  if (pure.includes(room)) {
    test('is pure: no file, network or child process', () => {
      const impure = ['fs', 'fs/promises', 'net', 'http', 'https', 'child_process', 'os', 'worker_threads']
      expect(imports.filter(name => impure.includes(name.replace('node:', '')))).toEqual([])
      expect(/\bfetch\(/.test(text)).toBe(false)
    })
  }
})
