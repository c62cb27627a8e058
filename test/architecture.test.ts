import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from '@jest/globals'

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

interface SourceFile {
  /** Below src/. */
  readonly path: string
  readonly text: string
  readonly room: string
  readonly imports: readonly string[]
}

const files: readonly SourceFile[] = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
  .map(entry => {
    const path = relative(source, join(entry.parentPath, entry.name))
    const text = readFileSync(join(source, path), 'utf8')
    return { path, text, room: path.split('/')[0] ?? '', imports: importsOf(text) }
  })

function importsOf(text: string): string[] {
  const form =
    /^(?:import|export)\b[^'"]*?from '([^']+)'|^import '([^']+)'|\bimport\((?:\/\*.*?\*\/ )?'([^']+)'\)/gm
  return [...text.matchAll(form)].map(([, from, bare, later]) => from ?? bare ?? later ?? '')
}

/** Files that break a rule, each with what breaks it. */
function violations(find: (file: SourceFile) => readonly string[]): string[] {
  return files.flatMap(file => find(file).map(found => `${file.path}: ${found}`))
}

function importsFrom(file: SourceFile, ...prefixes: string[]): string[] {
  return file.imports.filter(name => prefixes.some(prefix => name.startsWith(prefix)))
}

test('every folder of src/ is a room that this test knows', () => {
  expect(violations(({ room }) => (room in rooms ? [] : [`no room ${room}`]))).toEqual([])
})

test('a room imports only from rooms below', () => {
  const found = violations(file => {
    return importsFrom(file, '.')
      .map(name => relative(source, join(source, file.path, '..', name)).split('/')[0] ?? '')
      .filter(other => other !== file.room && !rooms[file.room]?.includes(other))
  })
  expect(found).toEqual([])
})

test('@actions/core and @actions/exec are imported only in runner', () => {
  const found = violations(file =>
    file.room === 'runner' ? [] : importsFrom(file, '@actions/core', '@actions/exec'),
  )
  expect(found).toEqual([])
})

test('Octokit is imported only in github', () => {
  const found = violations(file =>
    file.room === 'github' ? [] : importsFrom(file, '@actions/github', '@octokit/'),
  )
  expect(found).toEqual([])
})

test('process.env is read only in runner, cli and main.ts', () => {
  const found = violations(({ path, room, text }) => {
    const mayRead = room === 'runner' || room === 'cli' || path.endsWith('/main.ts')
    return mayRead || !/\bprocess\.env\b/.test(text) ? [] : ['process.env']
  })
  expect(found).toEqual([])
})

test('a file has one subject and says so', () => {
  const found = violations(({ path, text }) => [
    ...(text.split('\n').length > 280 ? ['is longer than 280 lines'] : []),
    ...(/(?:^|\/)(?:utils?|helpers?|common|shared|misc|types)(?:\/|\.ts$)/.test(path)
      ? ['names no subject']
      : []),
  ])
  expect(found).toEqual([])
})

test('pure rooms have no file, network or child process', () => {
  const impure = ['fs', 'fs/promises', 'net', 'http', 'https', 'child_process', 'os', 'worker_threads']
  const found = violations(({ room, imports, text }) => {
    if (!pure.includes(room)) return []
    const imported = imports.filter(name => impure.includes(name.replace('node:', '')))
    return /\bfetch\(/.test(text) ? [...imported, 'fetch'] : imported
  })
  expect(found).toEqual([])
})

const testFolder = import.meta.dirname

function testsWith(pattern: RegExp, ...exceptions: string[]): string[] {
  return readdirSync(testFolder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts') && !['architecture.test.ts', ...exceptions].includes(name))
    .filter(name => pattern.test(readFileSync(join(testFolder, name), 'utf8')))
}

test('tests draw random values from the seed that the run prints', () => {
  expect(testsWith(/from 'fast-check'|\bMath\.random\(|\bseed = Date\.now\(/, 'random.ts')).toEqual([])
})

test('no test has a time limit of its own that a busy machine could pass', () => {
  expect(
    testsWith(/\bjest\.setTimeout\(|^\s*\}, [12]?\d?\d_000\)$|^\s+\},\n\s+[12]?\d?\d_000,\n\s*\)/m),
  ).toEqual([])
})
