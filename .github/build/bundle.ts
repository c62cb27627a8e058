/**
 * Makes dist/: one bundle for every action under actions/, for the root action and for the command line, and the web
 * page. Sources are compiled first, since ncc's own TypeScript support lags behind the compiler.
 */
import { execFile } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { actionNames } from './action-file.ts'
import { bundlePage } from './bundle-page.ts'

const execute = promisify(execFile)
const root = join(import.meta.dirname, '../..')
const compiled = join(root, 'build')

/** Below this, ncc has written a bundle that loads nothing: it does so with exit code 0. */
const smallestBundle = 20_000

export async function bundleAll(outputDirectory: string): Promise<string[]> {
  await rm(compiled, { recursive: true, force: true })
  await rm(outputDirectory, { recursive: true, force: true })
  await execute('npx', ['tsc', '--rootDir', 'src', '--outDir', compiled, '--project', '.github/build'], {
    cwd: root,
  })
  const actions = await actionNames(root)
  const entries = new Map(
    [...actions, 'sync-binder-image'].map(
      name => [name, join(compiled, 'actions', name, 'main.js')] as const,
    ),
  )
  entries.set('cli', join(compiled, 'cli', 'main.js'))
  for (const [name, entry] of entries) await bundle(entry, join(outputDirectory, name))
  await bundlePage(join(outputDirectory, 'page'))
  return [...entries.keys(), 'page']
}

async function bundle(entry: string, directory: string): Promise<void> {
  const ncc = [
    'ncc',
    'build',
    entry,
    '--out',
    directory,
    '--license',
    'licenses.txt',
    '--no-cache',
    '--target',
    'es2022',
  ]
  await execute('npx', ncc, { cwd: root })
  const code = await readFile(join(directory, 'index.js'), 'utf8')
  if (code.includes('webpackMissingModule')) throw new Error(`${directory} lacks a module: is it installed?`)
  if (code.length < smallestBundle)
    throw new Error(`${directory} is a dead bundle of ${code.length} characters`)
}

if (import.meta.main) {
  const names = await bundleAll(join(root, 'dist'))
  process.stdout.write(`dist/ holds ${names.join(', ')}\n`)
}
