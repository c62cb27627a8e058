/**
 * Builds dist/: a bundle for every action in actions/, the root action and the command line, and the web page. Sources
 * are compiled first, because ncc's own TypeScript support lags behind the compiler.
 */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { actionNames } from './action-file.ts'
import { bundlePage } from './bundle-page.ts'
import { readChunks } from './bundle-stats.ts'
import { writeLicenses } from './licenses.ts'
import { nameChunks } from './name-chunks.ts'
import { shakeValibot } from './shake-valibot.ts'

const execute = promisify(execFile)
const root = join(import.meta.dirname, '../..')
const compiled = join(root, 'build')

/** The root action builds an image and notifies the launcher. It shares a bundle with the action that builds. */
const rootAction = 'sync-binder-image'
const buildAction = 'build-binder-image'

/** Minimum size of a working bundle. If an entry is missing, ncc writes a smaller bundle and still exits with code 0. */
const minBundleSize = 20_000

/** Builds all bundles and returns the names of their folders in dist/. */
export async function bundleAll(outputDirectory: string): Promise<string[]> {
  await rm(compiled, { recursive: true, force: true })
  await rm(outputDirectory, { recursive: true, force: true })
  await run('tsc', ['--rootDir', 'src', '--outDir', compiled, '--project', '.github/build'])
  await shakeValibot(compiled, root)
  const actions = await actionNames(root)
  const separateActions = actions.filter(name => name !== buildAction)
  const bundles = [
    () => bundleTogether([buildAction, rootAction], outputDirectory),
    ...separateActions.map(
      name => () => bundle(join(compiled, 'actions', name, 'main.js'), join(outputDirectory, name)),
    ),
    () => bundle(join(compiled, 'cli', 'main.js'), join(outputDirectory, 'cli')),
    () => bundlePage(join(outputDirectory, 'page')),
  ]
  // ncc uses one core, so two builds run in parallel.
  const work = bundles.values()
  const worker = async () => {
    for (const task of work) await task()
  }
  await Promise.all([worker(), worker()])
  return [...actions, rootAction, 'cli', 'page']
}

/** Bundles an entry and its imports into a folder, and names chunks after their contents. */
async function bundle(entry: string, directory: string, mainFile = 'index.js'): Promise<void> {
  const statsDirectory = await mkdtemp(join(tmpdir(), 'bundle-'))
  try {
    const stats = join(statsDirectory, 'stats.json')
    const output = ['--out', directory, '--stats-out', stats]
    await run('ncc', ['build', entry, ...output, '--no-cache', '--target', 'es2022'])
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
}

/** Bundles several actions into the folder of the first. The other folders contain only a starter script. */
async function bundleTogether(actions: readonly string[], outputDirectory: string): Promise<void> {
  const [first = ''] = actions
  const imports = actions.map(
    name => `  '${name}': () => import(/* webpackChunkName: "actions" */ './actions/${name}/main.js'),\n`,
  )
  const entry = join(compiled, 'start.js')
  await writeFile(
    entry,
    `const actions = {\n${imports.join('')}}\nexport const start = name => actions[name]()\n`,
  )
  await bundle(entry, join(outputDirectory, first), 'start.js')
  for (const name of actions) {
    const folder = name === first ? '.' : `../${first}`
    await mkdir(join(outputDirectory, name), { recursive: true })
    await writeFile(
      join(outputDirectory, name, 'index.js'),
      `import { start } from '${folder}/start.js'\n\nawait start('${name}')\n`,
    )
    await writeFile(join(outputDirectory, name, 'package.json'), '{"type": "module"}\n')
  }
}

async function run(tool: string, args: readonly string[]): Promise<void> {
  await execute(join(root, 'node_modules/.bin', tool), args, { cwd: root })
}

if (import.meta.main) {
  const names = await bundleAll(join(root, 'dist'))
  process.stdout.write(`dist/ contains ${names.join(', ')}\n`)
}
