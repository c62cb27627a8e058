/**
 * Builds on a scientific image of 2.3 GB in one layer through the action, which splits it, checks the contract and starts
 * Jupyter. Then pulls both images into both image stores, starts Jupyter there and compares every file with Python's
 * tarfile. Exits with code 1 on any difference.
 *
 *     node test/bench/split-scientific-build.ts
 *
 * The image is created from Debian packages in about five minutes, unless the engine has it.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { CheckedLayer } from '../../src/layers/checked-image.ts'
import { formatSize } from '../../src/units.ts'
import { run } from '../host/command.ts'
import { type Engine, type Store, startEngine } from '../host/engine.ts'
import { startRegistry } from '../host/registry.ts'
import { craneProgram } from '../host/tools.ts'
import { MergedTrees } from '../image/split/merged-tree.ts'
import { runAction } from '../runner/run-action.ts'
import { startReport } from './report.ts'
import { ensureScientificImage } from './scientific-image.ts'

const author = { GIT_AUTHOR_NAME: 'Bench', GIT_AUTHOR_EMAIL: 'bench@example.org' }
const person = { ...author, GIT_COMMITTER_NAME: 'Bench', GIT_COMMITTER_EMAIL: 'bench@example.org' }
const comparison = resolve(import.meta.dirname, 'compare-layouts.py')
const contract = `user: { name: jovyan }
port: 8888
commands: [jupyter, jupyter-notebook, clang, gmsh]
`
/** Mount points that Docker adds to every container, with the time of its creation. */
const added = new Set(['', '.dockerenv', 'dev', 'etc', 'proc', 'sys'])
const isAdded = (path: string) =>
  added.has(path) ||
  /^(?:dev|proc|sys)\//.test(path) ||
  /^etc\/(?:hosts|hostname|resolv\.conf|mtab)$/.test(path)

const report = startReport(text => process.stdout.write(`${text}\n`))
const folder = await mkdtemp(join(tmpdir(), 'split-scientific-build-'))
const registry = await startRegistry()
const whole = `${registry.host}/science/stack:whole`
const engine = await startEngine({ store: 'containerd' })
const trees = new MergedTrees()
try {
  await engine.docker(['tag', await ensureScientificImage(engine), whole])
  await engine.docker(['push', '--quiet', whole])
  const split = await build()
  await compareLayouts(split)
  for (const store of ['containerd', 'classic'] as const) await compareInStore(store, split)
  process.exitCode = report.hasMiss() ? 1 : 0
} finally {
  trees.stop()
  await engine.docker(['image', 'rm', whole]).catch(() => {})
  await engine.stop()
  await registry.stop()
  await rm(folder, { recursive: true, force: true })
}

/** Builds with the defaults. @returns the reference of the image. */
async function build(): Promise<string> {
  const workspace = join(folder, 'workspace')
  const git = (...args: string[]) => run('git', args, { cwd: workspace, env: { ...process.env, ...person } })
  await mkdir(workspace)
  await git('init', '--quiet', '--initial-branch=main')
  await writeFile(join(workspace, 'Dockerfile'), `FROM ${whole}\n`)
  await writeFile(join(workspace, 'contract.yml'), contract)
  await git('add', '--all')
  await git('commit', '--quiet', '--message=Model')
  const result = await runAction(
    'actions/build-binder-image',
    { image: `${registry.host}/science/model`, contract: 'contract.yml', cache: 'none' },
    {
      ...{ repository: 'science/model', ref: 'refs/heads/main', eventName: 'push', token: '', workspace },
      ...{ sha: (await git('rev-parse', 'HEAD')).stdout.trim(), githubUrl: 'http://127.0.0.1:9' },
      env: { ...engine.env },
    },
  )
  report.heading('Build on the image with the default settings')
  for (const error of result.errors) report.fact(error, 'error:')
  report.target('exit code', result.exitCode ?? -1, { atMost: 0 })
  report.fact('from the start of the process to its end', `${result.seconds.toFixed(0)} s`)
  const layers: CheckedLayer[] = JSON.parse(result.outputs.layers ?? '[]')
  const [, target = '0'] = /\(target ([\d.]+) MB\)/.exec(result.log) ?? []
  const largest = Math.max(...layers.map(({ uncompressedSize }) => uncompressedSize))
  report.target('MB in the largest layer', largest / 1e6, { atMost: Number(target) + 0.5 })
  for (const { uncompressedSize, createdBy } of layers)
    report.fact(createdBy?.slice(-90) ?? 'unknown', formatSize(uncompressedSize))
  for (const [line] of result.summary.matchAll(
    /^\| (?:layers|largest|estimated).+|^- \*\*(?:contract|smoke).+/gm,
  ))
    report.fact(line, '')
  return result.outputs.reference ?? ''
}

async function compareLayouts(split: string): Promise<void> {
  const [before, after] = [join(folder, 'before'), join(folder, 'after')]
  const pull = (reference: string, directory: string) =>
    run(craneProgram(), ['pull', '--format=oci', reference, directory], { env: process.env })
  await pull(whole, before)
  await pull(split, after)
  const { stdout } = await run('python3', [comparison, before, after], { env: process.env })
  const { differences, directoryTimes, before: contents } = JSON.parse(stdout)
  report.heading("The layers of both images as Python's tarfile reads them")
  report.fact('paths', contents.paths)
  // The labels of the build are part of the configuration.
  for (const [what, { count }] of Object.entries<{ count: number }>({ ...differences, directoryTimes }))
    if (what !== 'config') report.target(`differences in ${what}`, count, { atMost: 0 })
  await Promise.all([before, after].map(directory => rm(directory, { recursive: true })))
}

async function compareInStore(store: Store, split: string): Promise<void> {
  const target = store === 'containerd' ? engine : await startEngine({ store })
  report.heading(`Pulled into the ${store} store`)
  try {
    const files = [await exportImage(target, whole), await exportImage(target, split)]
    const [before = {}, after = {}] = await trees.list(...files.map(file => [file]))
    const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(path => !isAdded(path))
    const differing = paths.filter(path => JSON.stringify(before[path]) !== JSON.stringify(after[path]))
    report.fact('paths', paths.length)
    report.target(`differing paths ${differing.slice(0, 5).join(' ')}`, differing.length, { atMost: 0 })
    await Promise.all(files.map(file => rm(file)))
    report.target('is the status of Jupyter', await statusOfJupyter(target, split), { atMost: 200 })
  } finally {
    await target.docker(['image', 'rm', '--force', split, whole]).catch(() => {})
    if (target !== engine) await target.stop()
  }
}

async function exportImage({ docker }: Engine, image: string): Promise<string> {
  await docker(['pull', '--quiet', image])
  const container = (await docker(['create', image, '/nothing'])).stdout.trim()
  const file = join(folder, `${image.replace(/\W/g, '-')}.tar`)
  await docker(['export', '--output', file, container])
  await docker(['rm', container])
  return file
}

/** Starts the image with its own command. @returns the status of Jupyter's first response. */
async function statusOfJupyter({ docker }: Engine, image: string): Promise<number> {
  const started = await docker(['run', '--detach', '--publish=127.0.0.1::8888', image])
  const container = started.stdout.trim()
  try {
    const port = (await docker(['port', container, '8888'])).stdout.trim().split(':').at(-1)
    for (let attempt = 0; attempt < 120; attempt++) {
      const response = await fetch(`http://127.0.0.1:${port}/api`).catch(() => undefined)
      if (response !== undefined) return response.status
      await new Promise(resolve => setTimeout(resolve, 1000))
    }
    return 599
  } finally {
    await docker(['rm', '--force', container])
  }
}
