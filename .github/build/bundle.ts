/**
 * Builds dist/: a starter script for every action in actions/, the root action and the command line, the code that they
 * share, and the web page. A job downloads all of dist/, so dist/ contains most code only once; the bundler repeats
 * small modules in the chunks that need them. Sources are compiled first, because ncc supports only older versions of
 * TypeScript.
 */
import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { actionNames } from './action-file.ts'
import { bundlePage } from './bundle-page.ts'
import { readChunks } from './bundle-stats.ts'
import { writeLicenses } from './licenses.ts'
import { nameChunks } from './name-chunks.ts'
import { shakeValibot } from './shake-valibot.ts'
import { stripComments } from './strip-comments.ts'

const execute = promisify(execFile)
const root = join(import.meta.dirname, '../..')
const compiledFolder = join(root, 'build')

/** Name of the root action's bundle. The root action builds an image and notifies the launcher. */
const rootAction = 'sync-binder-image'
const commandLine = 'cli'
/** Folder in dist/ with the code of all actions and of the command line. */
const sharedFolder = 'shared'

/** Minimum size of a working bundle. If an entry is missing, ncc writes a smaller bundle and still exits with code 0. */
const minBundleSize = 20_000

/**
 * Optional dependency of minipass-fetch that adds 1.2 MB. The package decodes text in encodings other than UTF-8, which
 * this project does not need.
 */
const omittedPackage = 'iconv-lite'

/** Builds all bundles and returns the names of their folders in dist/. */
export async function bundleAll(outputDirectory: string): Promise<string[]> {
  await rm(compiledFolder, { recursive: true, force: true })
  await rm(outputDirectory, { recursive: true, force: true })
  await run('tsc', ['--rootDir', 'src', '--outDir', compiledFolder, '--project', '.github/build'])
  await shakeValibot(compiledFolder, root)
  const programs = new Map([...(await actionNames(root)), rootAction].map(name => [name, `actions/${name}`]))
  programs.set(commandLine, commandLine)
  const entry = await writeEntry(programs)
  await Promise.all([
    bundle(entry, join(outputDirectory, sharedFolder)),
    bundlePage(join(outputDirectory, 'page')),
    ...[...programs.keys()].map(name => writeStarter(name, join(outputDirectory, name))),
  ])
  return [...programs.keys(), sharedFolder, 'page']
}

/** Writes a module that starts a program by name. @param programs folder of the sources of each program. */
async function writeEntry(programs: ReadonlyMap<string, string>): Promise<string> {
  const imports = [...programs].map(
    ([name, folder]) =>
      `  '${name}': () => import(/* webpackChunkName: "${name}" */ './${folder}/main.js'),\n`,
  )
  const entry = join(compiledFolder, 'start.js')
  await writeFile(
    entry,
    `const programs = {\n${imports.join('')}}\nexport const start = name => programs[name]()\n`,
  )
  return entry
}

/** Writes the script that GitHub's runner or npm starts. */
async function writeStarter(name: string, directory: string): Promise<void> {
  await mkdir(directory, { recursive: true })
  const file = join(directory, 'index.js')
  const interpreter = name === commandLine ? '#!/usr/bin/env node\n' : ''
  await writeFile(
    file,
    `${interpreter}import { start } from '../${sharedFolder}/start.js'\n\nawait start('${name}')\n`,
  )
  if (name === commandLine) await chmod(file, 0o755)
  await writeFile(join(directory, 'package.json'), '{"type": "module"}\n')
}

/** Bundles an entry and its imports into a folder, and names chunks after their contents. */
async function bundle(entry: string, directory: string): Promise<void> {
  const mainFile = 'start.js'
  const statsDirectory = await mkdtemp(join(tmpdir(), 'bundle-'))
  try {
    const stats = join(statsDirectory, 'stats.json')
    const output = ['--out', directory, '--stats-out', stats]
    const options = ['--no-cache', '--target', 'es2022', '--external', omittedPackage]
    await run('ncc', ['build', entry, ...output, ...options])
    await rename(join(directory, 'index.js'), join(directory, mainFile))
    const chunks = await readChunks(stats)
    await nameChunks(directory, mainFile, chunks)
    await writeLicenses(directory, root, chunks)
  } finally {
    await rm(statsDirectory, { recursive: true })
  }
  const files = (await readdir(directory)).filter(file => file.endsWith('.js'))
  const code = (await Promise.all(files.map(file => readFile(join(directory, file), 'utf8')))).join('')
  if (code.includes('webpackMissingModule'))
    throw new Error(`${directory} does not contain all modules: run \`npm ci\` to install them`)
  if (code.length < minBundleSize) {
    throw new Error(`${directory} is an empty bundle (${code.length} characters): check its entry point`)
  }
  await stripComments(directory, files)
}

async function run(tool: string, args: readonly string[]): Promise<void> {
  await execute(join(root, 'node_modules/.bin', tool), args, { cwd: root })
}

if (import.meta.main) {
  const names = await bundleAll(join(root, 'dist'))
  process.stdout.write(`dist/ contains ${names.join(', ')}\n`)
}
