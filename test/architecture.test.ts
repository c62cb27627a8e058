import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from '@jest/globals'

/**
 * Every room of `src/` from top to bottom, with the rooms that it imports. `*` marks a room from which only types
 * are imported. The list is exact: a new import must be added here, where a reviewer sees it, and an unused entry must be
 * deleted. A room is a folder, or a file directly in `src/`.
 */
const rooms: readonly (readonly [room: string, imports: string])[] = [
  ['page', 'launcher suggest'],
  [
    'cli',
    'actions/inputs actions/services actions/update-launcher-sha doctor doctor/facts doctor/report git github image image/identify image/request launch launcher launcher/dispatch layers layout oci process* provenance pruning refs registry runner setup suggest unified-diff units wording workflows',
  ],
  [
    'actions/update-launcher-sha',
    'actions/inputs actions/services binderhub github http launcher map-concurrent markdown oci provenance refs registry runner sigstore* wording workflows',
  ],
  [
    'actions/sync-binder-image',
    'actions/inputs actions/services image image/report* image/request launcher/dispatch layers* refs runner',
  ],
  [
    'actions/doctor',
    'actions/inputs actions/services doctor doctor/facts doctor/report github json launcher markdown oci refs runner suggest verdict* wording',
  ],
  [
    'actions/sweep-previews',
    'actions/inputs actions/services github launcher map-concurrent markdown refs runner wording',
  ],
  ['actions/test-launch', 'actions/inputs actions/services launch refs runner'],
  [
    'actions/comment-preview',
    'actions/inputs contract github image/report launcher layers layers/packages oci refs registry runner workflows',
  ],
  [
    'actions/prune-images',
    'actions/inputs actions/services github launcher markdown oci pruning refs registry* runner wording',
  ],
  ['actions/dispatch-launcher-update', 'actions/inputs actions/services launcher/dispatch oci refs runner'],
  ['actions/check-layer-sizes', 'actions/inputs image layout registry* runner'],
  ['actions/build-binder-image', 'actions/inputs actions/services image runner'],
  [
    'actions/services',
    'actions/inputs* doctor/facts* git github http image* image/attest image/build* launch* launcher/dispatch* map-concurrent oci provenance pruning refs registry runner sigstore',
  ],
  [
    'actions/inputs',
    'binderhub github image/request launcher launcher/dispatch* layers layout oci provenance refs registry* runner* units',
  ],
  ['doctor', 'doctor/checks doctor/facts* doctor/report verdict*'],
  [
    'doctor/checks',
    'contract dockerfile doctor/facts doctor/report github* oci provenance* refs wording workflows',
  ],
  [
    'doctor/facts',
    'contract dockerfile github launcher layers map-concurrent oci provenance refs registry verdict* workflows',
  ],
  ['doctor/report', 'markdown verdict wording'],
  [
    'image',
    'contract* docker image/attest image/build image/dependencies image/identify image/packages image/plan image/publish image/report image/request* image/split image/verify jupyter launcher layers layout oci process registry runner* units',
  ],
  [
    'image/attest',
    'image/identify* image/plan* image/publish* image/request* markdown oci provenance runner*',
  ],
  [
    'image/report',
    'docker* image/build* image/identify* image/publish* image/verify layers* layers/packages markdown oci refs runner* units wording',
  ],
  [
    'image/dependencies',
    'image/build image/identify image/packages image/plan* image/publish image/request* image/split image/verify ingredients layers* layers/packages layout oci registry',
  ],
  [
    'image/publish',
    'image/identify image/plan* image/request image/verify* layers layers/packages map-concurrent oci refs registry runner* units',
  ],
  [
    'image/verify',
    'contract docker image/plan* image/request* jupyter layers layout* markdown oci* process runner* tar units wording',
  ],
  [
    'image/split',
    'ingredients* json layers layers/packages layers/split layout map-concurrent markdown oci process* registry runner* tar units wording',
  ],
  ['image/packages', 'layers layers/packages layout markdown oci runner* wording'],
  [
    'image/build',
    'docker image/identify* image/plan* image/request ingredients layout oci process refs registry runner* units wording',
  ],
  [
    'image/plan',
    'contract docker* dockerfile git image/identify image/request ingredients layers/packages map-concurrent oci registry runner* suggest tar wording',
  ],
  ['image/identify', 'git* github* image/request ingredients launcher oci refs registry runner*'],
  ['image/request', 'contract* json layers layout* oci units'],
  ['launch', 'binderhub http json jupyter launcher markdown process refs runner* units verdict*'],
  ['pruning', 'github* invisible-characters launcher oci refs units wording'],
  ['setup', 'dockerfile launcher markdown oci refs suggest unified-diff wording workflows'],
  ['launcher/dispatch', 'github* launcher oci refs runner* units workflows'],
  ['launcher', 'dockerfile glob invisible-characters markdown oci refs suggest units wording'],
  ['layers', 'dockerfile layers/split map-concurrent markdown oci runner* tar units verdict wording'],
  ['layers/split', 'json layers/packages oci* tar units wording'],
  ['layers/packages', 'json tar units wording'],
  ['contract', 'dockerfile glob oci process* refs suggest tar units wording'],
  ['sigstore', 'json provenance'],
  ['provenance', 'json oci refs wording'],
  ['git', 'ingredients* process refs'],
  ['ingredients', 'json oci'],
  ['github', 'http json map-concurrent refs suggest workflows'],
  ['workflows', 'glob'],
  ['docker', 'layout oci process'],
  ['layout', 'json map-concurrent oci wording'],
  ['runner', 'http invisible-characters markdown process registry suggest wording'],
  ['registry', 'http json map-concurrent oci process'],
  ['binderhub', 'http json units'],
  ['jupyter', 'json wording'],
  ['http', ''],
  ['refs', 'oci'],
  ['oci', 'json wording'],
  ['dockerfile', 'glob'],
  ['tar', ''],
  ...[
    'glob',
    'invisible-characters',
    'json',
    'map-concurrent',
    'markdown',
    'process',
    'suggest',
    'unified-diff',
    'units',
    'verdict',
    'wording',
  ].map(room => [room, ''] as const),
]

/** Error rooms. The table omits them, because every room can import them. */
const errorRooms = new Set(['error-message', 'invalid-value', 'user-error'])

/** Rooms that use no file system, network, child process or environment. */
const pureRooms = new Set([
  ...[
    'contract',
    'dockerfile',
    'image/request',
    'ingredients',
    'launcher',
    'layers/packages',
    'layers/split',
    'oci',
    'provenance',
    'pruning',
    'refs',
    'setup',
    'tar',
  ],
  ...[
    ...errorRooms,
    'glob',
    'json',
    'map-concurrent',
    'markdown',
    'process',
    'suggest',
    'unified-diff',
    'units',
    'verdict',
    'wording',
  ],
  ...['doctor', 'doctor/checks', 'doctor/report', 'workflows'],
])
const impureModules = /^(?:node:)?(?:fs|fs\/promises|net|http|https|child_process|os|worker_threads)$/
/**
 * Maximum number of imports of a room. A room with more imports has several purposes. The command line has the most
 * imports: one room for each use case.
 */
const maxImports = 29
/** Maximum number of lines of a file, so that each file has one subject. */
const maxLines = 280

const source = join(import.meta.dirname, '../src')

interface Import {
  readonly from: string
  readonly isType: boolean
}

const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
  .map(entry => {
    const path = relative(source, join(entry.parentPath, entry.name))
    const text = readFileSync(join(source, path), 'utf8')
    return { path, text, room: findRoom(path), imports: readImports(text) }
  })

function findRoom(path: string): string {
  const folder = dirname(path)
  return folder === '.' ? path.replace(/\.ts$/, '') : folder
}

function readImports(text: string): Import[] {
  const pattern =
    /^(?:import|export)\b([^'"]*?)from '([^']+)'|^import '([^']+)'|\bimport\((?:\/\*.*?\*\/ )?'([^']+)'\)/gm
  return [...text.matchAll(pattern)].map(([, names = '', from, sideEffect, dynamic]) => ({
    from: from ?? sideEffect ?? dynamic ?? '',
    isType: /^\s*type\b/.test(names),
  }))
}

/** Lists the rooms that the files of a room import, in the notation of the table. */
function listImports(room: string): string[] {
  const isTypeOnly = new Map<string, boolean>()
  for (const { path, imports } of files.filter(file => file.room === room)) {
    for (const { from, isType } of imports.filter(({ from }) => from.startsWith('.'))) {
      const imported = findRoom(relative(source, join(source, path, '..', from)))
      if (imported !== room && !errorRooms.has(imported))
        isTypeOnly.set(imported, (isTypeOnly.get(imported) ?? true) && isType)
    }
  }
  return [...isTypeOnly].map(([imported, isType]) => (isType ? `${imported}*` : imported)).sort()
}

/** Lists the paths of the files that match a condition. */
function listFiles(condition: (file: (typeof files)[number]) => boolean): string[] {
  return files.filter(condition).map(({ path }) => path)
}

test('the table lists exactly the rooms of src/', () => {
  const sourceRooms = [...new Set(files.map(({ room }) => room))].filter(room => !errorRooms.has(room)).sort()
  expect(rooms.map(([room]) => room).sort()).toEqual(sourceRooms)
})

test('each room imports exactly the rooms that the table lists for it', () => {
  const actualImports = Object.fromEntries(rooms.map(([room]) => [room, listImports(room)]))
  const listedImports = Object.fromEntries(
    rooms.map(([room, list]) => [room, list.split(' ').filter(Boolean).sort()]),
  )
  expect(actualImports).toEqual(listedImports)
})

test('error rooms import no other room', () => {
  const imports = [...errorRooms].flatMap(room => listImports(room))
  expect(imports).toEqual([])
})

test('each room imports only rooms below it in the table', () => {
  const positions = new Map(rooms.map(([room], index) => [room, index]))
  const upwardImports = rooms.flatMap(([room, list], index) => {
    const roomsAbove = list
      .split(' ')
      .filter(imported => (positions.get(imported.replace('*', '')) ?? Infinity) < index)
    return roomsAbove.map(imported => `${room} → ${imported}`)
  })
  expect(upwardImports).toEqual([])
})

test('no room has more than the allowed number of imports', () => {
  const exceedingRooms = rooms.filter(([, list]) => list.split(' ').length > maxImports)
  expect(exceedingRooms).toEqual([])
})

test('no action imports another action', () => {
  const shared = new Set(['actions/inputs', 'actions/services'])
  const actions = rooms.filter(([room]) => room.startsWith('actions/'))
  const actionImports = actions.flatMap(([room, list]) =>
    list
      .split(' ')
      .filter(
        imported =>
          room !== imported && imported.startsWith('actions/') && !shared.has(imported.replace('*', '')),
      )
      .map(imported => `${room} → ${imported}`),
  )
  expect(actionImports).toEqual([])
})

test('only `runner` imports @actions, only `github` imports Octokit, and few files read the environment', () => {
  const hasImport = (names: RegExp) => (file: (typeof files)[number]) =>
    file.imports.some(({ from }) => names.test(from))
  const importedOutside = (names: RegExp, room: string) =>
    listFiles(file => file.room !== room && hasImport(names)(file))
  expect(importedOutside(/^@actions\/(?:core|exec|cache)$/, 'runner')).toEqual([])
  expect(importedOutside(/^@actions\/github|^@octokit\//, 'github')).toEqual([])
  const readsEnvironment = ({ text, room, path }: (typeof files)[number]) =>
    /\bprocess\.env\b/.test(text) && room !== 'runner' && room !== 'cli' && !path.endsWith('/main.ts')
  expect(listFiles(readsEnvironment)).toEqual([])
})

test('pure rooms use no file system, network or child process', () => {
  const isImpure = ({ room, text, imports }: (typeof files)[number]) =>
    pureRooms.has(room) && (imports.some(({ from }) => impureModules.test(from)) || /\bfetch\(/.test(text))
  expect(listFiles(isImpure)).toEqual([])
})

test('files are short and do not have vague names', () => {
  const vagueNames = /(?:^|\/)(?:utils?|helpers?|common|shared|misc|types)(?:\/|\.ts$)/
  expect(listFiles(({ text }) => text.split('\n').length > maxLines)).toEqual([])
  expect(listFiles(({ path }) => vagueNames.test(path))).toEqual([])
})

const testFolder = import.meta.dirname

function listTests(pattern: RegExp, ...exceptions: string[]): string[] {
  return readdirSync(testFolder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts') && !['architecture.test.ts', ...exceptions].includes(name))
    .filter(name => pattern.test(readFileSync(join(testFolder, name), 'utf8')))
}

test('tests generate random values only from the seed that the run prints', () => {
  expect(
    listTests(/from 'fast-check'|\bMath\.random\(|\bseed = Date\.now\(/, 'random.ts', 'fuzz/fast-check.ts'),
  ).toEqual([])
})

test('no function name ends in `Of`, as in `digestOf`', () => {
  const getter = /\b(?:const|function) (?!oneOf\b)[a-z]\w*Of\b/
  expect(listTests(getter)).toEqual([])
  expect(listFiles(({ text }) => getter.test(text))).toEqual([])
})

test('no test sets a time limit that a busy machine could exceed', () => {
  expect(
    listTests(/\bjest\.setTimeout\(|^\s*\}, [12]?\d?\d_000\)$|^\s+\},\n\s+[12]?\d?\d_000,\n\s*\)/m),
  ).toEqual([])
})
